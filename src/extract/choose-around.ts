/** The part with the text and its neighbours go in; which of them belong to the same document comes out. */
import { wordsBelow } from './consent-panels.ts';
import { attribute } from './dom.ts';
import type { PageNode, PageTree } from './page-tree.ts';
import type { TopicWeights } from './topic-weights.ts';

/** So much of a neighbour's running text must speak of data. */
const SHARE_ON_TOPIC = 0.25;
const LONGEST_TITLE = 200;
const LONGEST_BANNER = 900;
/** A section without a word about data is no longer than this. */
const LONGEST_ASIDE = 1_500;
/** A part's words beyond these tell nothing new. */
const LONGEST_LOOK = 4_000;
const NAMES_IT =
  /privacy|polic|notice|statement|cookie|datenschutz|confidentialité|données|privacidad|(?:updated|revised|modified|effective|version)\b/i;
/** What any section of a policy says somewhere, where it does not name it. */
const PASSING = /personal|information|\bdata\b|consent|your rights|daten\b|datos/i;
/** Banners and registration forms speak of data too. */
const ASKS_CONSENT =
  /\b(?:accept|agree|reject|allow|by (?:clicking|continuing|entering|joining|submitting|using|registering|signing|selecting))|sign up|subscribe|register/i;
/** What needs no control to be a banner or a sign-up form: its button may be a link or a script's. */
const IS_BANNER = /^[^.]{0,60}\b(?:site|website|shop|store|page) uses? cookies\b/i;
const IS_SIGN_UP = /\bby (?:entering|submitting|signing up|subscribing|joining)\b[^.]{0,80}\bagree\b/i;
const LONGEST_LINE = 450;
/** The text of a short part, else ''. */
function shortText(tree: PageTree, index: number): string {
  return tree[index]!.text > LONGEST_BANNER ? '' : wordsBelow(tree, index, LONGEST_BANNER * 2);
}

/** Words that are not those of links: a sign-up form links the policy, a title names it. */
function unlinkedText(tree: PageTree, index: number): string {
  return wordsBelow(tree, index, LONGEST_LOOK, 'a');
}

/** Buttons that unfold a section are its headings. */
function hasControls(tree: PageTree, index: number): boolean {
  for (let i = index; i < tree[index]!.end; i++) {
    const { name, node } = tree[i]!;
    if (name === 'form' || (name === 'button' && attribute(node as Element, 'aria-expanded') === null)) return true;
  }
  return false;
}

/** 'By entering your e-mail you agree …', with or without a form that we can see. */
export function asksToSignUp(tree: PageTree, index: number): boolean {
  return !tree[index]!.tag.isFlow && IS_SIGN_UP.test(shortText(tree, index));
}

/** A line about cookies with a link, as pages set it at their very end. */
function isBanner(tree: PageTree, index: number): boolean {
  const { tag, parent, text, linkText } = tree[index]!;
  if (tag.isFlow || parent !== 0 || text > LONGEST_LINE || linkText === 0) return false;
  return IS_BANNER.test(shortText(tree, index).trim());
}

/** What stands beside the text and is about the same thing belongs to it: a title, an introduction, a last section. */
function belongs(tree: PageTree, index: number, { running, onTopic }: TopicWeights): boolean {
  const node = tree[index]!;
  if (node.linkText > node.text * 0.5) return false;
  if (running[index] === 0) return node.text <= LONGEST_TITLE && NAMES_IT.test(unlinkedText(tree, index));
  if (ASKS_CONSENT.test(shortText(tree, index)) && hasControls(tree, index)) return false;
  if (asksToSignUp(tree, index)) return false;
  return onTopic[index]! >= running[index]! * SHARE_ON_TOPIC;
}

/** Name and classes without numbers: sections of one document are built alike. */
function shapeOf({ name, label }: PageNode): string {
  return `${name} ${label.text.slice(label.text.indexOf(' ')).replace(/\d+/g, '')}`;
}

/** A section that is built like the one with the text, and speaks of its matters if only in passing. */
function isAlike(tree: PageTree, index: number, inner: number, { onTopic }: TopicWeights): boolean {
  const node = tree[index]!;
  if (onTopic[index] === 0 && node.text > LONGEST_ASIDE) return false;
  if (node.name === '#text' || shapeOf(node) !== shapeOf(tree[inner]!)) return false;
  if (node.linkText > node.text * 0.5) return false;
  const words = unlinkedText(tree, index);
  return (NAMES_IT.test(words) || PASSING.test(words)) && !(ASKS_CONSENT.test(words) && hasControls(tree, index));
}

/** Neither about data nor in words that any section of a policy has: goods, reviews, praise. */
export function isStranger(tree: PageTree, index: number, inner: number, { onTopic }: TopicWeights): boolean {
  const node = tree[index]!;
  if (node.tag.isFlow || onTopic[index]! > 0) return false;
  // A section of an address or of thanks is built like the others, and has no links but few.
  if (shapeOf(node) === shapeOf(tree[inner]!) && node.text < LONGEST_ASIDE && node.linkText <= node.text * 0.3)
    return false;
  const words = unlinkedText(tree, index);
  return !NAMES_IT.test(words) && !PASSING.test(words);
}

/** Marks which children of `outer` go with `inner`: all between those that belong, and plain text next to them. */
export function chooseAround(tree: PageTree, children: number[], inner: number, weights: TopicWeights): Set<number> {
  const at = children.indexOf(inner);
  const isSure = (child: number) =>
    !isBanner(tree, child) && (belongs(tree, child, weights) || isAlike(tree, child, inner, weights));
  const isFlow = (child: number) => {
    const { tag, linkText, text } = tree[child]!;
    return tag.isFlow && linkText <= text * 0.5;
  };
  const isGap = (child: number) =>
    !tree[child]!.tag.isFlow && tree[child]!.text > LONGEST_ASIDE && weights.onTopic[child] === 0;
  const reach = (step: 1 | -1) => {
    let end = at;
    for (let i = at + step; i >= 0 && i < children.length && !isGap(children[i]!); i += step)
      if (isSure(children[i]!)) end = i;
    // Below a wrapper with the text, plain lines are more often the shop's; above it stands the title.
    if (step > 0 && !isFlow(children[end]!)) return end;
    while (end + step >= 0 && end + step < children.length && isFlow(children[end + step]!)) end += step;
    return end;
  };
  return new Set(children.slice(reach(-1), reach(1) + 1));
}
