/** A page tree goes in; which of its nodes make up the policy comes out: the narrowest part that holds the text, and what belongs to it. */
import { isFooter, isForeign, isSitePart } from './boilerplate.ts';
import { asksToSignUp, chooseAround, isStranger } from './choose-around.ts';
import { findConsentPanels } from './consent-panels.ts';
import { findShelves } from './find-shelves.ts';
import type { PageTree } from './page-tree.ts';
import { TopicScale, type TopicWeights } from './topic-weights.ts';

export interface PolicyBody {
  /** Index of the node that holds the text. */
  root: number;
  /** 1 for nodes that are left out, with all below them. */
  dropped: Uint8Array;
}

/** A part that holds so much of the page's running text is the text, whatever it is called. */
const MOST_OF_TEXT = 0.4;
/** A footer can be longer than a short policy: it is the text only where nearly nothing stands outside of it. */
const MOST_OF_FOOTER = 0.85;
/** The way down ends where no child holds this share any more. */
const ENOUGH_OF_TEXT = 0.6;
/** Running text that does not speak of data weighs less: a shop's praise of its goods can be longer than its policy. */
const OFF_TOPIC = 0.1;
/** Signs about data below which a page is judged by all its text. */
const ENOUGH_ON_TOPIC = 800;
const LONGEST_TITLE = 200;

/** Marks a node and all below it. */
function mark(marks: Uint8Array, tree: PageTree, index: number): void {
  marks.fill(1, index, tree[index]!.end);
}

/** Those with text that are not left out. */
function childrenOf(tree: PageTree, index: number, dropped: Uint8Array): number[] {
  const children: number[] = [];
  for (let i = index + 1; i < tree[index]!.end; i = tree[i]!.end)
    if (!dropped[i] && tree[i]!.text > 0) children.push(i);
  return children;
}

function markForeign(tree: PageTree): Uint8Array {
  const foreign = new Uint8Array(tree.length);
  for (let i = 1; i < tree.length; i++) {
    if (foreign[i] || tree[i]!.name === '#text') continue;
    if (isForeign(tree, i)) mark(foreign, tree, i);
  }
  for (const panel of [...findConsentPanels(tree), ...findShelves(tree)]) mark(foreign, tree, panel);
  return foreign;
}

function weightAt({ running, onTopic }: TopicWeights, index: number): number {
  return onTopic[index]! + OFF_TOPIC * (running[index]! - onTopic[index]!);
}

function markSiteParts(tree: PageTree, foreign: Uint8Array, weights: TopicWeights): Uint8Array {
  const dropped = foreign.slice();
  // A footer's small print can be longer than a short policy: where data is spoken of at all, only that counts.
  const speaks = weights.onTopic[0]! > ENOUGH_ON_TOPIC;
  const weigh = (index: number) => (speaks ? weights.onTopic[index]! : weightAt(weights, index));
  const total = weigh(0) || 1;
  for (let i = 1; i < tree.length; i++) {
    const node = tree[i]!;
    if (dropped[i] || node.name === '#text') continue;
    if (isSitePart(node) && weigh(i) < total * (isFooter(node) ? MOST_OF_FOOTER : MOST_OF_TEXT)) mark(dropped, tree, i);
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

/** Above and below the text inside its part: lines of links, and goods or reviews that a page builder sets beside the sections. */
function trimEnds(tree: PageTree, core: number, weights: TopicWeights, dropped: Uint8Array): void {
  const children = childrenOf(tree, core, dropped);
  const main = children.reduce(
    (most, child) => (weights.onTopic[child]! > weights.onTopic[most]! ? child : most),
    children[0] ?? core,
  );
  const isLinks = (child: number) =>
    tree[child]!.text < LONGEST_TITLE && tree[child]!.linkText > tree[child]!.text * 0.5;
  const isForeignEnd = (child: number) =>
    isLinks(child) || asksToSignUp(tree, child) || isStranger(tree, child, main, weights);
  while (children.length > 1 && isForeignEnd(children[0]!)) mark(dropped, tree, children.shift()!);
  while (children.length > 1 && isForeignEnd(children.at(-1)!)) mark(dropped, tree, children.pop()!);
}

/** Goes up again from the core, level by level, taking along only what belongs to it. Returns the new root. */
function gatherAround(tree: PageTree, core: number, weights: TopicWeights, dropped: Uint8Array): number {
  let top = core;
  for (let inner = core, outer = tree[core]!.parent; outer >= 0; inner = outer, outer = tree[outer]!.parent) {
    const children = childrenOf(tree, outer, dropped);
    const chosen = chooseAround(tree, children, inner, weights);
    if (chosen.size > 1) top = outer;
    for (const child of children) if (!chosen.has(child)) mark(dropped, tree, child);
  }
  return top;
}

export function findBody(tree: PageTree): PolicyBody {
  if (tree.length === 0) return { root: 0, dropped: new Uint8Array(0) };
  const foreign = markForeign(tree);
  const scale = new TopicScale(tree);
  const dropped = markSiteParts(tree, foreign, scale.weigh(foreign));
  const weights = scale.weigh(dropped);
  const core = findCore(tree, weights);
  trimEnds(tree, core, weights, dropped);
  return { root: gatherAround(tree, core, weights, dropped), dropped };
}
