/** A page and passages go in; those that stand in it come out in the page's order, as ranges of its text nodes. */
import { isConnected } from '../../extract/dom.ts';
import { readPageBlocks, readPolicyBlocks } from '../../extract/extract-policy.ts';
import { findPassages } from '../../extract/find-passages.ts';
import { locatePieces } from '../../extract/locate.ts';
import type { ReadBlocks } from '../../extract/read-blocks.ts';
import type { Passage } from '../../protocol.ts';

export interface Place {
  passage: Passage;
  ranges: Range[];
}

/** Looks in the policy that the page holds; what is not there, in all words of the page, where it must stand just once. */
export function findPlaces(page: Document, passages: Passage[]): Place[] {
  const found = findIn(readPolicyBlocks(page), passages);
  const rest = passages.filter((passage) => !found.some((place) => place.passage === passage));
  return [...found, ...(rest.length > 0 ? findIn(readPageBlocks(page), rest) : [])].sort(byPage);
}

function findIn({ text, runs }: ReadBlocks, passages: Passage[]): Place[] {
  const starts = findPassages(text, passages);
  return passages.flatMap((passage, index) => {
    const start = starts[index];
    if (start === null || start === undefined) return [];
    const ranges = locatePieces(runs, start, start + passage.quote.length).map((piece) => {
      // The constructor, not the document's method, which a page may have named an element after.
      const range = new Range();
      range.setStart(piece.start.node, piece.start.offset);
      range.setEnd(piece.end.node, piece.end.offset);
      return range;
    });
    return ranges.length === 0 ? [] : [{ passage, ranges }];
  });
}

function byPage(one: Place, other: Place): number {
  const [a, b] = [one.ranges[0]!.startContainer, other.ranges[0]!.startContainer];
  if (a === b) return one.ranges[0]!.startOffset - other.ranges[0]!.startOffset;
  // Across shadow trees and frames the browser has no order: there that of the text decides.
  const order = Node.prototype.compareDocumentPosition.call(a, b);
  if (order & Node.DOCUMENT_POSITION_DISCONNECTED) return one.passage.start - other.passage.start;
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** False once the page has taken the words away or written them anew. */
export function isWhole({ ranges }: Place): boolean {
  return ranges.every((range) => !range.collapsed && isConnected(range.startContainer));
}
