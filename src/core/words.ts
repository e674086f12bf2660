/** A stretch of text goes in, its words come out: normal forms, offsets and the punctuation before each. One pass, linear. */
import { ASCII_PARTS, ASCII_WORD, isApostrophe, isInvisible, isWordCode } from './characters.ts';

/** Punctuation that stands between a word and the one before it; a bit set. */
export const GAP = { comma: 1, semicolon: 2, colon: 4, dash: 8, open: 16, close: 32, quote: 64, stop: 128 } as const;

/** Parallel arrays, one entry per word. Offsets are UTF-16 offsets into the whole text. */
export interface Words {
  norms: string[];
  starts: number[];
  ends: number[];
  /** `GAP` bits of the punctuation before the word. */
  gaps: number[];
}

/** Normal forms that stand for a whole class; upper case, so that no word of a text can be mistaken for one. */
export const EMAIL = 'EMAIL';
export const URL_WORD = 'URL';

function gapBit(code: number): number {
  switch (code) {
    case 0x2c:
      return GAP.comma;
    case 0x3b:
      return GAP.semicolon;
    case 0x3a:
      return GAP.colon;
    case 0x2013:
    case 0x2014:
      return GAP.dash;
    case 0x28:
    case 0x5b:
      return GAP.open;
    case 0x29:
    case 0x5d:
      return GAP.close;
    case 0x22:
    case 0x201c:
    case 0x201d:
      return GAP.quote;
    case 0x2e:
    case 0x21:
    case 0x3f:
      return GAP.stop;
    default:
      return 0;
  }
}

/** Prefixes whose hyphen joins: 'e-mail' and 'email', 'de-identified' and 'deidentified' are one word. */
const JOINING_PREFIXES = new Set(['e', 'de', 'non', 'co', 're', 'pre', 'anti', 'on', 'web']);
const JOINED_ONLY_WITH: Record<string, ReadonlySet<string>> = { on: new Set(['line']), web: new Set(['site']) };

/** Endings after an apostrophe, as the words they stand for; possessives ('s) fall away. */
const CONTRACTIONS: Record<string, string> = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' };
const NEGATIVE_STEMS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };
const TOP_LEVEL =
  /\.(?:com|org|net|edu|gov|io|eu|info|biz|co|us|ca|uk|de|fr|au|ai|app|jp|nl|ch|se|dk|pl|ie|nz|br|kr|es|example|html?|php|aspx?)(?:[/?:#.]|$)/;
/** Lists that lost their line breaks: 'your first and last nameyour address', 'informationthe product'. */
const GLUED = /^[a-z]{3,}(your|(?<=information|address|number|birth|any)the)$/;
const LONGEST_WORD = 64;

/** A cheaper question first: most words are not. */
function mayBeGlued(norm: string): boolean {
  return norm.length >= 6 && (norm.endsWith('your') || norm.endsWith('the'));
}

class WordReader {
  readonly out: Words = { norms: [], starts: [], ends: [], gaps: [] };
  private gap = 0;

  constructor(
    private readonly text: string,
    private readonly end: number,
  ) {}

  read(from: number): Words {
    let i = from;
    while (i < this.end) {
      const code = this.text.charCodeAt(i);
      if (isWordCode(code)) i = this.readWord(i);
      else {
        this.gap |= gapBit(code);
        i++;
      }
    }
    return this.out;
  }

  private push(norm: string, start: number, end: number): void {
    this.out.norms.push(norm);
    this.out.starts.push(start);
    this.out.ends.push(end);
    this.out.gaps.push(this.gap);
    this.gap = 0;
  }

  private readWord(start: number): number {
    let i = this.skipPlain(start);
    if (this.endsPlainly(i)) {
      this.pushForms(start, i, false);
      return i;
    }
    const address = this.readAddress(start);
    if (address) return address;
    let special = false;
    for (; i < this.end; i++) {
      const code = this.text.charCodeAt(i);
      if (isWordCode(code)) continue;
      if (isInvisible(code) && i + 1 < this.end) {
        special = true;
        continue;
      }
      const next = i + 1 < this.end ? this.text.charCodeAt(i + 1) : 0;
      if (isApostrophe(code) && isWordCode(next)) {
        special = true;
        continue;
      }
      if ((code === 0x2e || code === 0x2c) && isDigit(this.text.charCodeAt(i - 1)) && isDigit(next)) continue;
      if (code === 0x2e && this.isInitial(i) && isWordCode(next) && !isDigit(next)) {
        special = true;
        continue;
      }
      if (code === 0x2d && this.joinsAt(start, i)) {
        special = true;
        continue;
      }
      break;
    }
    this.pushForms(start, i, special);
    return i;
  }

  /** The end of the letters and digits of ASCII that begin at `start`: most words are nothing else. */
  private skipPlain(start: number): number {
    let i = start;
    while (i < this.end && ASCII_WORD[this.text.charCodeAt(i)] === 1) i++;
    return i;
  }

  /** Whether letters and digits that end at `i` are a word for certain, and no part of an address or of a longer form. */
  private endsPlainly(i: number): boolean {
    if (i === this.end) return true;
    const code = this.text.charCodeAt(i);
    if (ASCII_PARTS[code] === 1) return true;
    const next = i + 1 < this.end ? this.text.charCodeAt(i + 1) : 32;
    return (code === 0x2c && !isDigit(next)) || (code === 0x2e && next <= 32);
  }

  /** True at the dot of 'U.S' or 'e.g': one letter before it, and a start or dot before that. */
  private isInitial(dot: number): boolean {
    const before = dot >= 2 ? this.text.charCodeAt(dot - 2) : 32;
    return !isWordCode(before) && !isDigit(this.text.charCodeAt(dot - 1));
  }

  private joinsAt(start: number, hyphen: number): boolean {
    if (hyphen - start > 4 || !isWordCode(this.text.charCodeAt(hyphen + 1))) return false;
    const prefix = this.text.slice(start, hyphen).toLowerCase();
    if (!JOINING_PREFIXES.has(prefix)) return false;
    const only = JOINED_ONLY_WITH[prefix];
    return !only || only.has(this.text.slice(hyphen + 1, hyphen + 5).toLowerCase());
  }

  /** Reads an e-mail or web address as one word; returns where it ends, or 0. */
  private readAddress(start: number): number {
    let i = start;
    let at = false;
    let dot = false;
    let scheme = false;
    for (; i < this.end; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 0x40) at = true;
      else if (code === 0x2e) dot = true;
      else if (code === 0x3a && this.text.charCodeAt(i + 1) === 0x2f) scheme = true;
      else if (code <= 32 || code === 0xa0 || code === 0x28 || code === 0x29 || code === 0x2c || code === 0x3b) break;
      else if (code >= 0x2010 && code <= 0x201f) break;
      if (i - start > 300) return 0;
    }
    if (!dot && !scheme) return 0;
    let end = i;
    while (end > start && !isWordCode(this.text.charCodeAt(end - 1)) && this.text.charCodeAt(end - 1) !== 0x2f) end--;
    const run = this.text.slice(start, end).toLowerCase();
    if (at && /[\w.+-]@[\w-]+\.\w/.test(run)) this.push(EMAIL, start, end);
    else if (scheme || run.startsWith('www.') || TOP_LEVEL.test(run)) this.push(URL_WORD, start, end);
    else return 0;
    return end;
  }

  private pushForms(start: number, end: number, special: boolean): void {
    const stop = Math.min(end, start + LONGEST_WORD);
    let norm = this.text.slice(start, stop).toLowerCase();
    if (special) norm = norm.replace(/[\u00ad\u200b-\u200f\u2060\ufeff.-]/g, '').replace(/[\u2019\u02bc\u00b4]/g, "'");
    if (special && norm.includes("'")) this.pushContraction(norm, start, end);
    else if (norm === 'cannot') this.pushPair('can', 'not', start, end);
    else if (mayBeGlued(norm) && GLUED.test(norm)) this.pushGlued(norm, start, end);
    // 'U.S.' must not read as 'us'.
    else this.push(norm === 'us' && special ? 'usa' : norm, start, end);
  }

  private pushGlued(norm: string, start: number, end: number): void {
    const at = norm.length - GLUED.exec(norm)![1]!.length;
    this.push(norm.slice(0, at), start, start + at);
    this.push(norm.slice(at), start + at, end);
  }

  private pushContraction(norm: string, start: number, end: number): void {
    const at = norm.lastIndexOf("'");
    const stem = norm.slice(0, at);
    const ending = norm.slice(at + 1);
    const word = CONTRACTIONS[ending];
    if (ending === 't' && stem.endsWith('n')) {
      const base = stem.slice(0, -1);
      this.pushPair(NEGATIVE_STEMS[base] ?? base, 'not', start, end);
    } else if (word) this.pushPair(stem.replaceAll("'", ''), word, start, end);
    else this.push(ending === 's' ? stem.replaceAll("'", '') : norm.replaceAll("'", ''), start, end);
  }

  private pushPair(first: string, second: string, start: number, end: number): void {
    this.push(first, start, end);
    this.push(second, start, end);
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Reads the words of `text` from `start` to `end`. Never throws; time and memory grow linearly with the length. */
export function readWords(text: string, start: number, end: number): Words {
  return new WordReader(text, end).read(start);
}
