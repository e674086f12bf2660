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

const isBlank = (text: string): boolean => text.trim() === '';

/**
 * The stretch piece by piece, one for each text node: no piece spans nodes, so that none can take in what was not read, or
 * reach from one shadow tree or frame into another. White space between two pieces goes with them.
 */
export function locatePieces(runs: TextRun[], start: number, end: number): NodeRange[] {
  const pieces: NodeRange[] = [];
  const first = Math.max(0, runBefore(runs, start));
  for (let i = first; i < runs.length && runs[i]!.start < end; i++) {
    const run = runs[i]!;
    const from = run.offset + Math.max(0, start - run.start);
    const to = run.offset + Math.min(run.length, end - run.start);
    if (from >= to) continue;
    const last = pieces.at(-1);
    if (last?.end.node === run.node) last.end.offset = to;
    else {
      if (last && isBlank(last.end.node.data.slice(last.end.offset))) last.end.offset = last.end.node.data.length;
      const begin = last && isBlank(run.node.data.slice(0, from)) ? 0 : from;
      pieces.push({ start: { node: run.node, offset: begin }, end: { node: run.node, offset: to } });
    }
  }
  return pieces;
}
