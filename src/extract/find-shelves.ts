/** A page tree goes in; shelves of goods, reviews and teasers come out, known by what stands on them: prices, buyers, titles that are links. Linear. */
import { attribute } from './dom.ts';
import type { PageTree } from './page-tree.ts';

/** A text that is a price and nothing else. */
const PRICE =
  /^\s*(?:from\s+)?(?:(?:US|CA|AU|NZ)?[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|kr|zł|CHF))(?:\s?[A-Z]{3})?\s*$/;
const BUYER = /^\s*(?:verified (?:buyer|purchase|customer|reviewer)|\(?\d[\d,.]* (?:customer )?reviews?\)?)\s*$/i;
/** One price or linked title stands in policies too. */
const FEWEST = 2;
const LONGEST_SHELF = 3_500;
/** Signs of text for each thing on a shelf: running text has more. */
const LONGEST_THING = 400;
const LONGEST_SIGN = 30;
const MOST_OF_NODE = 0.75;

/** The link that a heading is, or that stands round it, leads away from the page. */
function isLinkedTitle(tree: PageTree, index: number): boolean {
  const { tag, text, linkText, parent, end } = tree[index]!;
  if (tag.level === 0 || text === 0) return false;
  let link = tree[parent]?.name === 'a' ? parent : -1;
  for (let i = index + 1; i < end && link < 0 && linkText >= text * 0.9; i++) if (tree[i]!.name === 'a') link = i;
  const href = link < 0 ? null : attribute(tree[link]!.node as Element, 'href');
  return href !== null && href !== '' && !href.includes('#');
}

function isSign(tree: PageTree, index: number): boolean {
  const { name, text, data } = tree[index]!;
  if (name !== '#text') return isLinkedTitle(tree, index);
  return text > 0 && text <= LONGEST_SIGN && (PRICE.test(data) || BUYER.test(data));
}

interface Shelves {
  /** Things below each node. */
  signs: Uint32Array;
  /** Signs of text that stand on shelves below each node. */
  shelved: Float64Array;
  /** 1 for nodes that hold the page's title or main part. */
  holdsPage: Uint8Array;
}

/** The narrowest nodes that hold several things are shelves; what stands on them is summed up to the root. */
function weighShelves(tree: PageTree, signs: Uint32Array): Shelves {
  const shelved = new Float64Array(tree.length);
  const holdsPage = new Uint8Array(tree.length);
  for (let i = tree.length - 1; i > 0; i--) {
    const { name, parent, text } = tree[i]!;
    if (shelved[i] === 0 && signs[i]! >= FEWEST && text <= LONGEST_SHELF && text <= signs[i]! * LONGEST_THING)
      shelved[i] = text;
    signs[parent]! += signs[i]!;
    shelved[parent]! += shelved[i]!;
    if (holdsPage[i] || name === 'h1' || name === 'main') holdsPage[parent] = 1;
  }
  return { signs, shelved, holdsPage };
}

/** Indexes of the widest nodes that hold shelves and little else. */
export function findShelves(tree: PageTree): number[] {
  const own = new Uint32Array(tree.length);
  let all = 0;
  for (let i = 1; i < tree.length; i++) if (isSign(tree, i)) all += ++own[i]!;
  if (all < FEWEST) return [];
  const { signs, shelved, holdsPage } = weighShelves(tree, own);
  const shelves: number[] = [];
  for (let i = 1; i < tree.length; i++) {
    const { text, end } = tree[i]!;
    if (signs[i]! < FEWEST || holdsPage[i] || shelved[i]! < text * MOST_OF_NODE) continue;
    shelves.push(i);
    i = end - 1;
  }
  return shelves;
}
