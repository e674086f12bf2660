/** A page tree goes in; which of its nodes make up the policy comes out: the narrowest part that holds the text, and what belongs to it. */
import { isForeign, isSitePart } from './boilerplate.ts';
import { textOf } from './dom.ts';
import type { PageTree } from './page-tree.ts';
import { type TopicWeights, weighTopics } from './topic-weights.ts';

export interface PolicyBody {
  /** Index of the node that holds the text. */
  root: number;
  /** 1 for nodes that are left out, with all below them. */
  dropped: Uint8Array;
}

/** A part that holds so much of the page's running text is the text, whatever it is called. */
const MOST_OF_TEXT = 0.4;
/** The way down ends where no child holds this share any more. */
const ENOUGH_OF_TEXT = 0.6;
/** Running text that does not speak of data weighs less: a shop's praise of its goods can be longer than its policy. */
const OFF_TOPIC = 0.3;
/** So much of a neighbour's running text must speak of data. */
const SHARE_ON_TOPIC = 0.25;
const LONGEST_TITLE = 200;
const LONGEST_BANNER = 900;
const NAMES_IT =
  /privacy|polic|notice|statement|cookie|datenschutz|confidentialité|données|privacidad|privacidade|(?:updated|revised|modified|effective|version)\b/i;
/** Banners and registration forms speak of data too. */
const ASKS_CONSENT =
  /\b(?:accept|agree|reject|allow|by (?:clicking|continuing|using|registering|signing|selecting))|sign up|subscribe|register/i;
/** Elements that text is made of, as against those that pages are made of. */
const FLOW = new Set(
  '#text p ul ol dl table h1 h2 h3 h4 h5 h6 blockquote pre address center b strong em i u font span a br'.split(' '),
);

function markForeign(tree: PageTree): Uint8Array {
  const foreign = new Uint8Array(tree.length);
  for (let i = 1; i < tree.length; i++) {
    if (foreign[i] || tree[i]!.name === '#text') continue;
    if (isForeign(tree, i)) foreign.fill(1, i, tree[i]!.end);
  }
  return foreign;
}

function weightAt({ running, onTopic }: TopicWeights, index: number): number {
  return onTopic[index]! + OFF_TOPIC * (running[index]! - onTopic[index]!);
}

function markSiteParts(tree: PageTree, foreign: Uint8Array, weights: TopicWeights): Uint8Array {
  const dropped = foreign.slice();
  const total = weightAt(weights, 0) || 1;
  for (let i = 1; i < tree.length; i++) {
    const node = tree[i]!;
    if (dropped[i] || node.name === '#text') continue;
    if (isSitePart(node) && weightAt(weights, i) < total * MOST_OF_TEXT) dropped.fill(1, i, node.end);
  }
  return dropped;
}

/** Goes down from the body as long as one child holds most of the running text. */
function findCore(tree: PageTree, weights: TopicWeights): number {
  let core = 0;
  const total = weightAt(weights, 0);
  for (let i = 1; i < tree.length && total > 0; i++) {
    const node = tree[i]!;
    if (node.name === '#text' || node.parent !== core) continue;
    if (weightAt(weights, i) >= total * ENOUGH_OF_TEXT) core = i;
    else i = node.end - 1;
  }
  return core;
}

/** The text of a short part, else ''. */
function shortText(tree: PageTree, index: number): string {
  if (tree[index]!.text > LONGEST_BANNER) return '';
  let text = '';
  for (let i = index; i < tree[index]!.end; i++) if (tree[i]!.name === '#text') text += `${textOf(tree[i]!.node)} `;
  return text;
}

function hasControls(tree: PageTree, index: number): boolean {
  for (let i = index; i < tree[index]!.end; i++)
    if (tree[i]!.name === 'button' || tree[i]!.name === 'form') return true;
  return false;
}

/** What stands beside the text and is about the same thing belongs to it: a title, an introduction, a last section. */
function belongs(tree: PageTree, index: number, { running, onTopic }: TopicWeights): boolean {
  const node = tree[index]!;
  if (node.linkText > node.text * 0.5) return false;
  const short = shortText(tree, index);
  if (running[index] === 0) return node.text <= LONGEST_TITLE && NAMES_IT.test(short);
  if (ASKS_CONSENT.test(short) && hasControls(tree, index)) return false;
  return onTopic[index]! >= running[index]! * SHARE_ON_TOPIC;
}

/** Marks which children of `outer` go with `inner`: all between those that belong, and plain text next to them. */
function chooseAround(tree: PageTree, children: number[], inner: number, weights: TopicWeights): Set<number> {
  const sure = children.map((child) => child === inner || belongs(tree, child, weights));
  const isFlow = (at: number) => {
    const { name, linkText, text } = tree[children[at]!]!;
    return FLOW.has(name) && linkText <= text * 0.5;
  };
  let first = sure.indexOf(true);
  let last = sure.lastIndexOf(true);
  while (first > 0 && isFlow(first - 1)) first--;
  while (last < children.length - 1 && isFlow(last + 1)) last++;
  return new Set(children.slice(first, last + 1));
}

/** Lines of links above and below the text, where a page has no other parts than its lines. */
function trimLinks(tree: PageTree, core: number, dropped: Uint8Array): void {
  const children: number[] = [];
  for (let i = core + 1; i < tree[core]!.end; i = tree[i]!.end) if (!dropped[i] && tree[i]!.text > 0) children.push(i);
  const isLinks = (child: number) =>
    tree[child]!.text < LONGEST_TITLE && tree[child]!.linkText > tree[child]!.text * 0.5;
  while (children.length > 1 && isLinks(children[0]!)) dropped.fill(1, children[0]!, tree[children.shift()!]!.end);
  while (children.length > 1 && isLinks(children.at(-1)!))
    dropped.fill(1, children.at(-1)!, tree[children.pop()!]!.end);
}

/** Goes up again from the core, level by level, taking along only what belongs to it. Returns the new root. */
function gatherAround(tree: PageTree, core: number, weights: TopicWeights, dropped: Uint8Array): number {
  let top = core;
  for (let inner = core, outer = tree[core]!.parent; outer >= 0; inner = outer, outer = tree[outer]!.parent) {
    const children: number[] = [];
    for (let i = outer + 1; i < tree[outer]!.end; i = tree[i]!.end)
      if (!dropped[i] && tree[i]!.text > 0) children.push(i);
    const chosen = chooseAround(tree, children, inner, weights);
    if (chosen.size > 1) top = outer;
    for (const child of children) if (!chosen.has(child)) dropped.fill(1, child, tree[child]!.end);
  }
  return top;
}

export function findBody(tree: PageTree): PolicyBody {
  if (tree.length === 0) return { root: 0, dropped: new Uint8Array(0) };
  const foreign = markForeign(tree);
  const dropped = markSiteParts(tree, foreign, weighTopics(tree, foreign));
  const weights = weighTopics(tree, dropped);
  const core = findCore(tree, weights);
  trimLinks(tree, core, dropped);
  return { root: gatherAround(tree, core, weights, dropped), dropped };
}
