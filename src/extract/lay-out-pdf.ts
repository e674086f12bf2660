/** The runs of text of a PDF's pages go in; the text comes out with headings, paragraphs and list items told apart, as Markdown. */

/** A run of text as PDF readers give it: where its baseline stands on the page, in points, and how high its letters are. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Line {
  text: string;
  x: number;
  y: number;
  height: number;
  page: number;
}

/** Runs whose baselines differ by less than this share of the letters' height stand in one line. */
const SAME_LINE = 0.4;
/** A gap between runs wider than this share of the height is a space that the file does not spell. */
const UNSPELT_SPACE = 0.15;
/** Letters this much higher than the body's are a heading's, if there are not more than so many of them. */
const HEADING_HEIGHT = 1.12;
const LONGEST_HEADING = 160;
/** Lines further apart than this, in usual distances, are of two paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Lines of one paragraph are no further apart than this, in heights of the letters; where all are, each is a paragraph. */
const WIDEST_LEADING = 1.6;
const USUAL_LEADING = 1.3;
/** What stands first or last on this share of the pages, and on three at least, is a running title. */
const RUNNING = 0.5;
/** So is what stands there in letters smaller than this share of the body's. */
const SMALL_PRINT = 0.9;

const BULLET = /^[•●▪◦■□–—*·‣⁃\uf0b7\uf0a7-]\s+/;
const NUMBERED = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S/i;
const PAGE_NUMBER =
  /^\s{0,9}(?:page\s{1,9})?(?:[-–]\s{0,9})?\d{1,4}\s{0,9}(?:[-–]\s{0,9})?(?:(?:of|\/)\s{0,9}\d{1,4})?$/i;
/** After these a hyphen at the end of a line is the word's own: 'third-' + 'party'. */
const OWN_HYPHEN =
  /(?:^|\s)(?:third|non|opt|cross|first|self|long|short|pre|post|re|co|e|on|off|in|user|self|multi|anti|follow|sign|log|check|up)-$/i;

/** Linear in the runs, but for the sorting of the lines' distances. Reading order is the file's own. */
export function layOutPdf(pages: readonly (readonly PdfRun[])[]): string {
  const all = pages.map((runs, page) => joinRuns(runs, page));
  const body = bodyHeight(all.flat());
  const lines = withoutRunningTitles(all, body);
  const closest = closestPitch(lines);
  const pitch = closest > WIDEST_LEADING * body ? USUAL_LEADING * body : closest;
  const blocks: string[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const isNew = last === null || startsBlock(line, last, body, pitch);
    if (isNew) blocks.push(opening(line, body));
    else blocks.push(continued(blocks.pop()!, line.text));
    last = line;
  }
  return blocks.join('\n\n');
}

function joinRuns(runs: readonly PdfRun[], page: number): Line[] {
  const lines: (Line & { end: number })[] = [];
  for (const { text, x, y, width, height } of runs) {
    if (text.trim() === '') continue;
    const line = lines.at(-1);
    const isSameLine = line !== undefined && Math.abs(line.y - y) <= SAME_LINE * Math.max(line.height, height);
    if (!isSameLine) lines.push({ text, x, y, height, page, end: x + width });
    else {
      const needsSpace = x - line.end > UNSPELT_SPACE * height && !/\s$/.test(line.text) && !/^\s/.test(text);
      line.text += (needsSpace ? ' ' : '') + text;
      line.height = Math.max(line.height, height);
      line.end = x + width;
    }
  }
  return lines.map(({ end: _, ...line }) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

/** Running titles and page numbers are nobody's words; they would cut sentences that go over to the next page. */
function withoutRunningTitles(pages: readonly Line[][], body: number): Line[] {
  const seen = new Map<string, number>();
  const edges = (lines: Line[]) => new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => masked(text)));
  for (const lines of pages) for (const text of edges(lines)) seen.set(text, (seen.get(text) ?? 0) + 1);
  const isRunning = ({ text, height }: Line) =>
    height < SMALL_PRINT * body ||
    PAGE_NUMBER.test(text) ||
    (seen.get(masked(text)) ?? 0) >= Math.max(3, RUNNING * pages.length);
  return pages.flatMap((lines) =>
    lines.filter((line, at) => {
      const isEdge = at < 2 || at >= lines.length - 2;
      return !isEdge || !isRunning(line);
    }),
  );
}

const masked = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

/** The height of most letters. */
function bodyHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { text, height } of lines) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** How far apart the closer lines are that follow each other on a page: those of one paragraph. */
function closestPitch(lines: readonly Line[]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => (line.page === lines[at]!.page ? lines[at]!.y - line.y : 0))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 5)] ?? 0;
}

const isHeading = ({ text, height }: Line, body: number): boolean =>
  height >= HEADING_HEIGHT * body && text.length <= LONGEST_HEADING && /\p{L}/u.test(text);

function startsBlock(line: Line, last: Line, body: number, pitch: number): boolean {
  if (BULLET.test(line.text)) return true;
  const wasHeading = isHeading(last, body);
  if (isHeading(line, body) !== wasHeading) return true;
  const ended = /[.!?:;]["”’)]*$/.test(last.text);
  if (line.page !== last.page) return ended || /^\p{Lu}/u.test(line.text) || NUMBERED.test(line.text);
  const distance = last.y - line.y;
  // A step up is the next column, whose first line may go on with the last one's sentence.
  if (distance <= 0) return ended;
  if (distance > PARAGRAPH_GAP * pitch) return true;
  return !wasHeading && ended && NUMBERED.test(line.text);
}

function opening(line: Line, body: number): string {
  if (BULLET.test(line.text)) return line.text.replace(BULLET, '- ');
  return isHeading(line, body) ? `# ${line.text}` : line.text;
}

function continued(block: string, text: string): string {
  if (!/\p{Ll}-$/u.test(block) || !/^\p{Ll}/u.test(text)) return `${block} ${text}`;
  return (OWN_HYPHEN.test(block) ? block : block.slice(0, -1)) + text;
}
