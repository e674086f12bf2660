/** An element of a page goes in, whether it is part of the site rather than of the text comes out. By its own marks, not its place. */
import { attribute } from './dom.ts';
import type { PageNode, PageTree } from './page-tree.ts';

const LONGEST_DIALOG = 6_000;

/** Sure signs: kept out even where most of the page's text stands inside. */
export function isForeign(tree: PageTree, index: number): boolean {
  const node = tree[index]!;
  if (node.name === 'dialog' && attribute(node.node as Element, 'open') === null) return node.text < LONGEST_DIALOG;
  return node.label.isConsent && !holdsPage(tree, index);
}

/** A wrapper round the whole page may be named after the banner that it shows. */
function holdsPage(tree: PageTree, index: number): boolean {
  for (let i = index + 1; i < tree[index]!.end; i++) {
    const { name } = tree[i]!;
    if (name === 'main' || name === 'h1' || name === 'nav') return true;
  }
  return false;
}

/** The page's own foot, by its element or role: no class name is so sure. */
export function isFooter(node: PageNode): boolean {
  return node.name === 'footer' || node.label.text.includes('role=contentinfo');
}

/** Likely signs: a part of the site, unless the text itself turns out to stand inside. */
export function isSitePart({ tag, label }: PageNode): boolean {
  return tag.isSitePart || label.isSitePart;
}
