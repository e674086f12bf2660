/** A page tree goes in; which of its nodes make up the policy comes out: the narrowest part that holds the text, less what is the site's. */
import { isForeign, isSitePart } from './boilerplate.ts';

import { textOf } from './dom.ts';
import type { PageTree } from './page-tree.ts';

export interface PolicyBody {
  /** Index of the node that holds the text. */
  root: number;
  /** 1 for nodes that are left out, with all below them. */
  dropped: Uint8Array;
}

/** A part that holds so much of the page's running text is the text, whatever it is called. */
const MOST_OF_TEXT = 0.4;
/** The part to read holds at least this share of the running text. */
const ENOUGH_OF_TEXT = 0.9;
const LONG_RUN = 70;

/** Weight of running text: long runs outside links count, menu words do not. */
function weigh(tree: PageTree, foreign: Uint8Array): Float64Array {
  const weights = new Float64Array(tree.length);
  for (let i = tree.length - 1; i >= 0; i--) {
    const node = tree[i]!;
    if (foreign[i]) continue;
    if (node.name === '#text' && node.text >= LONG_RUN) weights[i] = node.text;
    if (i > 0 && node.name !== 'a') weights[node.parent]! += weights[i]!;
  }
  return weights;
}

function markForeign(tree: PageTree): Uint8Array {
  const foreign = new Uint8Array(tree.length);
  for (let i = 1; i < tree.length; i++) {
    if (foreign[i] || tree[i]!.name === '#text') continue;
    if (isForeign(tree[i]!)) foreign.fill(1, i, tree[i]!.end);
  }
  return foreign;
}

function markSiteParts(tree: PageTree, foreign: Uint8Array, weights: Float64Array): Uint8Array {
  const dropped = foreign.slice();
  const total = weights[0] || 1;
  for (let i = 1; i < tree.length; i++) {
    const node = tree[i]!;
    if (dropped[i] || node.name === '#text') continue;
    if (isSitePart(node) && weights[i]! < total * MOST_OF_TEXT) dropped.fill(1, i, node.end);
  }
  return dropped;
}

/** Goes down from the body as long as one child holds nearly all running text. */
function findRoot(tree: PageTree, dropped: Uint8Array): number {
  const weights = weigh(tree, dropped);
  let root = 0;
  for (let i = 1; i < tree.length; i++) {
    const node = tree[i]!;
    if (node.name === '#text' || node.parent !== root) continue;
    if (weights[i]! >= weights[0]! * ENOUGH_OF_TEXT) root = i;
    else i = node.end - 1;
  }
  return root;
}

const SPEAKS_OF_DATA =
  /privacy|personal (?:data|information)|your (?:data|information)|cookie|datenschutz|confidentialité|données|datos|dati personali|persoonsgegevens|(?:last )?(?:updated|revised|modified)|effective (?:date|as of)/i;
const LONGEST_TITLE = 200;

/** Beginning of the text below a node: enough to tell what it speaks of. */
function firstWords(tree: PageTree, index: number, dropped: Uint8Array): string {
  let text = '';
  for (let i = index; i < tree[index]!.end && text.length < 2_000; i++) {
    if (tree[i]!.name === '#text' && !dropped[i]) text += `${textOf(tree[i]!.node)} `;
  }
  return text;
}

/** What stands beside the text and is about the same thing belongs to it: a title, an introduction, a last section. */
function belongs(tree: PageTree, index: number, weight: number, dropped: Uint8Array): boolean {
  const node = tree[index]!;
  if (node.text === 0 || node.linkText > node.text * 0.5) return false;
  if (weight === 0 && node.text > LONGEST_TITLE) return false;
  return SPEAKS_OF_DATA.test(firstWords(tree, index, dropped));
}

/** Goes up again from the narrowest part, level by level, taking along only what belongs to it. Returns the new root. */
function gatherAround(tree: PageTree, root: number, weights: Float64Array, dropped: Uint8Array): number {
  let top = root;
  for (let inner = root, outer = tree[root]!.parent; outer >= 0; inner = outer, outer = tree[outer]!.parent) {
    for (let i = outer + 1; i < tree[outer]!.end; i = tree[i]!.end) {
      if (i === inner || dropped[i]) continue;
      if (belongs(tree, i, weights[i]!, dropped)) top = outer;
      else dropped.fill(1, i, tree[i]!.end);
    }
  }
  return top;
}

export function findBody(tree: PageTree): PolicyBody {
  if (tree.length === 0) return { root: 0, dropped: new Uint8Array(0) };
  const foreign = markForeign(tree);
  const weights = weigh(tree, foreign);
  const dropped = markSiteParts(tree, foreign, weights);
  const root = findRoot(tree, dropped);
  return { root: gatherAround(tree, root, weights, dropped), dropped };
}
