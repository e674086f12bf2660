/** Offsets into a policy's text go in, the place in the page's nodes comes out: the way back for highlighting. */
import type { TextRun } from './block-writer.ts';

export interface NodePoint {
  node: Text;
  offset: number;
}

/** What `Range.setStart` and `setEnd` take. */
export interface NodeRange {
  start: NodePoint;
  end: NodePoint;
}

/** Index of the last run that begins at or before `at`, or -1. */
function runBefore(runs: TextRun[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Null where nothing of the stretch stands in the page (signs between cells are ours). */
export function locate(runs: TextRun[], start: number, end: number): NodeRange | null {
  let first = runBefore(runs, start);
  if (first < 0 || runs[first]!.start + runs[first]!.length <= start) first++;
  const last = runBefore(runs, end - 1);
  const from = runs[first];
  const to = runs[last];
  if (!from || !to || first > last) return null;
  return {
    start: { node: from.node, offset: from.offset + Math.max(0, start - from.start) },
    end: { node: to.node, offset: to.offset + Math.min(to.length, end - to.start) },
  };
}
