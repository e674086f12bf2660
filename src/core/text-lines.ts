/** Text goes in, its logical lines come out: trimmed ranges, with lines that an editor wrapped at a fixed width joined again. */

export interface TextLine {
  start: number;
  end: number;
  /** Width of the white space before the line. */
  indent: number;
  /** True where an empty line (or the beginning of the text) stands before this one. */
  afterBlank: boolean;
}

/** Wider lines than this are not the work of a fixed width. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function readPhysicalLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = true;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLineEnd(text.charCodeAt(i))) continue;
    let start = from;
    let end = i;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, indent: start - from, afterBlank });
      afterBlank = false;
    } else if (!(i > 0 && text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13)) {
      // The second half of a Windows line end is no empty line.
      afterBlank = true;
    }
    from = i + 1;
  }
  return lines;
}

/** Begins a block of its own, whatever the width of the line before. */
const OPENS_BLOCK =
  /(?:[-*+•●▪■◦·‣–—]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s|[#|>•●▪■◦‣]|\*\*/y;

export function opensBlock(text: string, at: number): boolean {
  OPENS_BLOCK.lastIndex = at;
  return OPENS_BLOCK.test(text);
}

function firstWordLength(text: string, line: TextLine): number {
  let i = line.start;
  while (i < line.end && !isSpace(text.charCodeAt(i))) i++;
  return i - line.start;
}

function startsLow(text: string, line: TextLine): boolean {
  const first = text[line.start]!;
  return first !== first.toUpperCase();
}

/** The width that the text was wrapped at, or 0 where its lines are whole paragraphs. */
function findWrapWidth(text: string, lines: TextLine[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start + line.indent);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let full = 0;
  let low = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.afterBlank || opensBlock(text, next.start)) continue;
    if (line.end - line.start + line.indent < width * 0.75) continue;
    full++;
    if (startsLow(text, next)) low++;
  }
  return full > 0 && low >= full * 0.4 ? width : 0;
}

/** True where `next` only goes on with what `line` began. */
function goesOn(text: string, line: TextLine, next: TextLine, lineStart: number, width: number): boolean {
  if (next.afterBlank || opensBlock(text, next.start) || text[lineStart] === '#') return false;
  const length = line.end - line.start + line.indent;
  // The next word would not have fitted.
  if (width > 0) return length + 1 + firstWordLength(text, next) > width * 0.94;
  // A link or bold word that stood on a line of its own in the page.
  return length >= 60 && startsLow(text, next) && !'.:;!?|'.includes(text[line.end - 1]!);
}

export function readTextLines(text: string): TextLine[] {
  const lines = readPhysicalLines(text);
  const width = findWrapWidth(text, lines);
  const joined: TextLine[] = [];
  let last: TextLine | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && last && goesOn(text, last, line, open.start, width)) open.end = line.end;
    else joined.push({ ...line });
    last = line;
  }
  return joined;
}
