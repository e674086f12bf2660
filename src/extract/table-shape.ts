/** A table or list of terms goes in; whether its rows are data ('category: purpose') or only layout comes out. */
import type { PageNode, PageTree } from './page-tree.ts';

/** A cell with more text than this is a column of a page, not a datum. */
const LARGEST_CELL = 900;
/** Deeper headings than this stand in cells too. */
const DEEPEST_HEADING = 4;

export function isDataTable(tree: PageTree, table: number): boolean {
  let rows = 0;
  let widest = 0;
  let cells = 0;
  for (let i = table + 1; i < tree[table]!.end; i++) {
    const { name, text, tag } = tree[i]!;
    if (name === 'table') return false;
    if (name === 'tr') {
      rows++;
      cells = 0;
    } else if (name === 'td' || name === 'th') {
      cells++;
      if (text > LARGEST_CELL) return false;
      if (cells > widest) widest = cells;
    } else if (tag.level > 0 && tag.level <= DEEPEST_HEADING && cells > 0 && rows > 1 && text > 60) return false;
  }
  return rows > 0 && widest > 1;
}

/** Index of the nearest element of that name above, or -1. */
export function ancestor(tree: PageTree, index: number, name: string): number {
  let above = tree[index]!.parent;
  while (above >= 0 && tree[above]!.name !== name) above = tree[above]!.parent;
  return above;
}

/** The definition that directly follows a term. */
export function definitionAfter(tree: PageTree, term: number): PageNode | null {
  for (let i = tree[term]!.end; i < tree.length; i = tree[i]!.end) {
    const node = tree[i]!;
    if (node.name === 'dd') return node;
    if (node.text > 0 || node.parent !== tree[term]!.parent) return null;
  }
  return null;
}
