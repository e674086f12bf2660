/** Logical lines of plain text or Markdown go in; drafts of headings, items, rows and paragraphs come out. */
import type { BlockDraft } from './nest-blocks.ts';
import type { TextLine } from './text-lines.ts';

/** What can be seen of a line by itself. */
interface Look {
  line: TextLine;
  /** Range without marker, hashes and emphasis. */
  start: number;
  end: number;
  marker: 'bullet' | 'number' | 'quote' | null;
  /** Dots of a number ('1.2' has one). */
  depth: number;
  markdownLevel: number;
  emphasis: 'bold' | 'italic' | null;
  /** The text, where it is short. */
  content: string;
  length: number;
  lastSign: string;
  style: 'upper' | 'title' | 'question' | 'sentence' | null;
}

const BULLET = /(?:[-*+·–—][ \t\u00a0]+|o[ \t\u00a0]{1,3}(?=[A-Z])|[•●▪■◦‣\uf0b7][ \t\u00a0]*)/y;
const NUMBER = /(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ \t\u00a0]+/y;
const HASHES = /#{1,6}[ \t\u00a0]+/y;
const EMPHASIS = /^(\*\*|__|\*|_)(?=\S)/;
/** 'We collect:' opens a list, 'Definitions:' heads a section. */
const SAYS_WHO = /\b(?:we|you|our|your|i)\b/i;
const NAMES_POLICY = /polic|privacy|notice|statement|cookie/i;
const LONGEST_HEADING = 110;
const LONG_TEXT = 60;
const SHORT_ITEM = 120;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? found[0].length : 0;
}

function styleOf(content: string): Look['style'] {
  if (content.length > LONGEST_HEADING || content.length < 3) return null;
  const words = content.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const first = words[0]?.match(/\p{L}/u)?.[0];
  if (!first || words.length > 14 || first !== first.toUpperCase()) return null;
  if (/https?:|www\.|@|\d{4}$|^(?:last|effective|updated|revised|date)\b/i.test(content)) return null;
  if (content === content.toUpperCase()) return 'upper';
  if (content.endsWith('?')) return 'question';
  if (/[.,;:!]$/.test(content)) return null;
  const high = words.filter((word) => word.length > 3 && /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  const long = words.filter((word) => word.length > 3).length;
  return high >= long * 0.7 ? 'title' : 'sentence';
}

function lookAt(text: string, line: TextLine): Look {
  let start = line.start;
  let end = line.end;
  let marker: Look['marker'] = null;
  const hashes = matchAt(HASHES, text, start);
  start += hashes;
  const bullet = hashes ? 0 : matchAt(BULLET, text, start);
  const number = bullet ? 0 : matchAt(NUMBER, text, start);
  if (bullet && start + bullet < end) marker = 'bullet';
  else if (number && start + number < end) marker = 'number';
  const depth =
    marker === 'number'
      ? text
          .slice(start, start + number)
          .replace(/\D*$/, '')
          .split('.').length - 1
      : 0;
  if (marker) start += bullet || number;
  const sign = EMPHASIS.exec(text.slice(start, Math.min(end, start + 3)))?.[1];
  const emphasised = sign !== undefined && end - start > 2 * sign.length && text.startsWith(sign, end - sign.length);
  if (emphasised) {
    start += sign.length;
    end -= sign.length;
  }
  if (hashes) while (end > start && (text[end - 1] === '#' || text[end - 1] === ' ')) end--;
  const content = end - start > LONGEST_HEADING ? '' : text.slice(start, end).trim();
  return {
    line,
    start,
    end,
    marker,
    depth,
    markdownLevel: hashes ? hashes - 1 : 0,
    emphasis: emphasised ? (sign.length === 2 ? 'bold' : 'italic') : null,
    content,
    length: end - start,
    lastSign: text[end - 1] ?? '',
    style: styleOf(content),
  };
}

function isTexty(look: Look): boolean {
  return look.length >= LONG_TEXT || (look.length > 25 && '.:;!'.includes(look.lastSign));
}

/** '4. Who receives it' or '1.5 Who receives it' above '(a) Couriers': the brackets count what stands under the number. */
function opensSubList(text: string, look: Look, next: Look): boolean {
  return next.marker === 'number' && text[next.line.start] === '(' && /\d/.test(text[look.line.start]!);
}

/** A short line is a heading only by what follows it. */
function isHeading(text: string, looks: Look[], rows: boolean[], i: number, inList: boolean): boolean {
  const look = looks[i]!;
  const next = looks[i + 1];
  if (look.markdownLevel > 0) return true;
  if (look.marker === 'bullet' || !next) return false;
  if (look.emphasis && look.length <= LONGEST_HEADING && !'.,;'.includes(look.lastSign)) return true;
  // 'Definitions:' over paragraphs is a heading, 'We collect:' over a list is not.
  if (look.lastSign === ':')
    return !look.marker && look.length < 40 && !next.marker && isTexty(next) && !SAYS_WHO.test(look.content);
  if (!look.style) return false;
  if (inList && (look.style === 'sentence' || next.length < SHORT_ITEM)) return false;
  if (look.marker === 'number') {
    if (opensSubList(text, look, next)) return look.line.afterBlank;
    return next.marker === 'number'
      ? next.depth > look.depth && look.style !== 'sentence'
      : next.marker === 'bullet' || isTexty(next) || rows[i + 1]!;
  }
  if (next.marker === 'bullet' || rows[i + 1]!) return look.style !== 'sentence' || look.line.afterBlank;
  if (isTexty(next)) return look.style !== 'sentence' || look.line.afterBlank || next.length > SHORT_ITEM;
  if (next.style && next.line.afterBlank && look.line.afterBlank) {
    return look.style === 'upper' || (next.style !== 'sentence' && isTexty(looks[i + 2] ?? next));
  }
  return look.style === 'upper' && look.line.afterBlank && next.style !== 'upper';
}

function levelOf(look: Look, isFirst: boolean): number {
  if (look.markdownLevel) return look.markdownLevel;
  if (isFirst && NAMES_POLICY.test(look.content)) return 1;
  if (look.marker === 'number') return 2 + look.depth;
  if (look.emphasis === 'italic') return 5;
  if (look.style === 'upper') return look.emphasis ? 3 : 2;
  return look.emphasis ? 4 : 3;
}

const RULE = /^[-=_*\s|:+~#]+$/;

function isRule(text: string, line: TextLine): boolean {
  return line.end - line.start < 400 && RULE.test(text.slice(line.start, line.end));
}

function isRow(text: string, line: TextLine): boolean {
  if (text[line.start] === '|') return true;
  // `indexOf` would search the whole rest of the text, line after line.
  for (let i = line.start; i < line.end; i++) if (text.charCodeAt(i) === 9) return true;
  return false;
}

/** Cells with a stroke between them; 'Privacy | A shop' alone is a title. */
function hasCells(text: string, line: TextLine): boolean {
  for (let i = line.start + 1; i < line.end; i++)
    if (text[i] === '|' && text[i - 1] === ' ' && text[i + 1] === ' ') return true;
  return false;
}

/** Marks the rows: a line of cells is one where the line above or below it is one too. */
function findRows(text: string, looks: Look[]): boolean[] {
  const cells = looks.map((look) => hasCells(text, look.line));
  return looks.map(
    (look, i) =>
      isRow(text, look.line) ||
      (cells[i]! &&
        !!(
          (!look.line.afterBlank && cells[i - 1]) ||
          (looks[i + 1] && !looks[i + 1]!.line.afterBlank && cells[i + 1])
        )),
  );
}

/** Follows lists without bullets: what comes after a line that ends with a colon, as long as it keeps its shape. */
class BareList {
  private open = false;
  private spaced = false;

  /** True where the line is an item of the list that a colon opened. */
  takes(look: Look, before: Look | undefined): boolean {
    if (!before) return false;
    if (!this.open) {
      this.open = before.lastSign === ':' && !look.marker && look.length <= 2 * SHORT_ITEM;
      this.spaced = look.line.afterBlank;
      return this.open && (look.length <= SHORT_ITEM || ';,'.includes(look.lastSign));
    }
    const goesOn =
      ';,'.includes(before.lastSign) || (look.length <= SHORT_ITEM && this.spaced === look.line.afterBlank);
    this.open = goesOn && !look.marker;
    return this.open;
  }

  close(): void {
    this.open = false;
  }

  get isOpen(): boolean {
    return this.open;
  }
}

export function sortTextLines(text: string, lines: TextLine[]): BlockDraft[] {
  const looks = lines.filter((line) => !isRule(text, line)).map((line) => lookAt(text, line));
  const drafts: BlockDraft[] = [];
  const rows = findRows(text, looks);
  const bare = new BareList();
  let headingSeen = false;
  for (const [i, look] of looks.entries()) {
    const { start, end, line, marker } = look;
    if (rows[i]) {
      bare.close();
      drafts.push({ kind: 'row', start: line.start, end: line.end, level: 0, list: 'table' });
    } else if (isHeading(text, looks, rows, i, bare.isOpen || looks[i - 1]?.lastSign === ':')) {
      bare.close();
      drafts.push({ kind: 'heading', start, end, level: levelOf(look, !headingSeen), list: '' });
      headingSeen = true;
    } else if (marker) {
      bare.close();
      drafts.push({ kind: 'item', start, end, level: 0, list: `${marker}${line.indent}` });
    } else if (bare.takes(look, looks[i - 1])) {
      drafts.push({ kind: 'item', start, end, level: 0, list: 'bare' });
    } else {
      drafts.push({ kind: 'paragraph', start, end, level: 0, list: '' });
    }
  }
  return drafts;
}
