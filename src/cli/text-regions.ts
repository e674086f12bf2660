/** A text and a stretch of it go in, the stretch's lines and columns come out, counted from one. */
import type { FileRegion } from '../export/sarif.ts';

export function textRegions(text: string): (start: number, end: number) => FileRegion {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);

  /** Index of the last line that starts at or before an offset. */
  function lineOf(offset: number): number {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  return (start, end) => {
    const first = lineOf(start);
    const last = lineOf(end);
    return {
      startLine: first + 1,
      startColumn: start - lineStarts[first]! + 1,
      endLine: last + 1,
      endColumn: end - lineStarts[last]! + 1,
      charOffset: start,
      charLength: end - start,
      snippet: { text: text.slice(start, end) },
    };
  };
}
