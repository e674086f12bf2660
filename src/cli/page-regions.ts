/** A page's HTML and a stretch of its policy's text go in, the lines of the HTML on which it stands come out. */
import type { FileRegion } from '../export/sarif.ts';
import { readPolicyBlocks } from '../extract/extract-policy.ts';
import { locate, type NodePoint } from '../extract/locate.ts';
import { parseHtml } from './parse-html.ts';

/** Lines only: a column would count what stands in the file, and the text holds '&' where that holds '&amp;'. */
export function pageRegions(html: string): (start: number, end: number) => FileRegion | null {
  const lines = new WeakMap<Node, number>();
  const { runs } = readPolicyBlocks(parseHtml(html, null, (node, line) => lines.set(node, line)));

  function lineOf({ node, offset }: NodePoint): number | null {
    const first = lines.get(node);
    return first === undefined ? null : first + node.data.slice(0, offset).split('\n').length - 1;
  }

  return (start, end) => {
    const range = locate(runs, start, end);
    const startLine = range && lineOf(range.start);
    const endLine = range && lineOf(range.end);
    return startLine && endLine ? { startLine, endLine } : null;
  };
}
