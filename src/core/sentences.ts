/** A PolicyDocument goes in, its sentences come out, each with its words and the lead-in that it continues. Linear. */
import { asksForMore, isRunIn } from './asides.ts';
import type { Block, PolicyDocument } from './document.ts';
import { type Cut, cutList } from './inline-lists.ts';
import { readWords, type Words } from './words.ts';

export interface Sentence {
  start: number;
  end: number;
  block: Block;
  words: Words;
  /** The sentence that introduces this list item or row ('We do not share your data with:'), or null. */
  leadIn: Sentence | null;
  /** The heading that stands in the same run of text ('5. RECIPIENTS. Our couriers …'), or null. */
  runIn: Sentence | null;
  isQuestion: boolean;
}

/** No sentence is longer than this: a run of text without full stops is cut at the last comma before it. In words. */
export const LONGEST_SENTENCE = 220;

/** After these a full stop ends no sentence, unless a capitalised sentence opener follows. */
const ABBREVIATIONS = new Set(
  'inc ltd llc co corp mr mrs ms dr st no nos art sec para pt vs v al cf approx dept est ext fig gen jr sr jan feb mar apr jun jul aug sep sept oct nov dec eg ie usa cal civ code prof rev vol ave blvd rd bldg ste lit abs cl subpara'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'we our the this these those you your if in by when for please it any all to as each such however they there with'.split(
    ' ',
  ),
);

/** Index of the next sign that is not white space, at or after `i`. */
function skipSpace(text: string, i: number, end: number): number {
  while (i < end && text.charCodeAt(i) <= 32) i++;
  while (i < end && (text.charCodeAt(i) === 0xa0 || text.charCodeAt(i) <= 32)) i++;
  return i;
}

function isUpper(c: string): boolean {
  return c !== c.toLowerCase();
}

function isLetter(c: string): boolean {
  return c.toLowerCase() !== c.toUpperCase();
}

/** The letters and inner dots right before a full stop, dots taken out: 'U.S' gives 'us', 'Inc' gives 'inc'. */
function wordBefore(text: string, stop: number, start: number): string {
  let i = stop;
  while (i > start && stop - i < 12 && (isLetter(text[i - 1]!) || text[i - 1] === '.')) i--;
  return text.slice(i, stop).replaceAll('.', '').toLowerCase();
}

function wordAfter(text: string, from: number, end: number): string {
  let i = from;
  while (i < end && i - from < 12 && isLetter(text[i]!)) i++;
  return text.slice(from, i);
}

/** Whether the full stop at `stop` ends a sentence. */
function endsSentence(text: string, stop: number, cut: { start: number; end: number }): boolean {
  let after = stop + 1;
  while (after < cut.end && /["'”’)\].!?]/.test(text[after]!)) after++;
  if (after >= cut.end) return true;
  const next = skipSpace(text, after, cut.end);
  const following = text[next] ?? '';
  if (next === after) {
    // No space: 'information.We collect' is glued, 'Amazon.com' and '1.5' are not.
    const before = text[stop - 1] ?? '';
    const twoBefore = text[stop - 2] ?? '';
    return (
      isUpper(following) && isLetter(before) && !isUpper(before) && isLetter(twoBefore) && !looksLikeAddress(text, stop)
    );
  }
  if (text[stop] !== '.') return true;
  const word = wordBefore(text, stop, cut.start);
  const isAbbreviation = ABBREVIATIONS.has(word) || (word.length === 1 && isLetter(word)) || word === 'us';
  if (!isAbbreviation) return true;
  const opener = wordAfter(text, next, cut.end);
  return isUpper(opener[0] ?? '') && OPENERS.has(opener.toLowerCase());
}

/** 'www.Koss.com': another dot inside the same run of signs. */
function looksLikeAddress(text: string, stop: number): boolean {
  for (let i = stop + 1; i < text.length && i - stop < 40; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0) return false;
    if (code === 0x2e || code === 0x40 || code === 0x2f) return !(text.charCodeAt(i + 1) <= 32);
  }
  return false;
}

const BULLETS = new Set(['•', '●', '▪', '■', '◦', '·', '‣', '\uf0b7']);
const LEAST_BULLET = 0xb7;

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** The ranges of a block's sentences. Bullets inside a run of text begin a sentence too; a table row is one statement. */
function cutBlock(text: string, block: Block): Cut[] {
  const cuts: Cut[] = [];
  let start = block.start;
  let bulleted = false;
  const close = (end: number) => {
    const from = skipSpace(text, start, end);
    let to = end;
    while (to > from && (text.charCodeAt(to - 1) <= 32 || text.charCodeAt(to - 1) === 0xa0)) to--;
    if (to > from) cuts.push({ start: from, end: to, bulleted });
    start = end;
    bulleted = false;
  };
  for (let i = block.start; i < block.end; i++) {
    const code = text.charCodeAt(i);
    if (code >= LEAST_BULLET && BULLETS.has(text[i]!)) {
      close(i);
      start = i + 1;
      bulleted = true;
    } else if (isStop(code) && block.kind !== 'row' && endsSentence(text, i, { start, end: block.end })) {
      let end = i + 1;
      while (end < block.end && /["'”’)\].!?]/.test(text[end]!)) end++;
      close(end);
      i = end - 1;
    }
  }
  close(block.end);
  return cuts;
}

function sliceWords(words: Words, from: number, to: number): Words {
  return {
    norms: words.norms.slice(from, to),
    starts: words.starts.slice(from, to),
    ends: words.ends.slice(from, to),
    gaps: words.gaps.slice(from, to),
  };
}

/** Cuts a run of words at commas or semicolons so that no piece is longer than `LONGEST_SENTENCE`. */
function splitLong(words: Words): Words[] {
  const parts: Words[] = [];
  let from = 0;
  while (words.norms.length - from > LONGEST_SENTENCE) {
    let to = from + LONGEST_SENTENCE;
    while (to > from + LONGEST_SENTENCE / 2 && words.gaps[to] === 0) to--;
    if (words.gaps[to] === 0) to = from + LONGEST_SENTENCE;
    parts.push(sliceWords(words, from, to));
    from = to;
  }
  parts.push(from === 0 ? words : sliceWords(words, from, words.norms.length));
  return parts;
}

/** The block before, when it ends in a colon and this one goes on in lower case: a list that lost its marks. Else -1. */
function introducingBlock({ text, blocks }: PolicyDocument, index: number): number {
  const before = blocks[index - 1];
  const first = text[blocks[index]!.start] ?? '';
  const goesOn = before !== undefined && text[before.end - 1] === ':' && isLetter(first) && !isUpper(first);
  return goesOn ? index - 1 : -1;
}

/** 'We may disclose your data. Such circumstances may include:' says nothing of its own: the sentence before introduces the list. */
function pointsBack({ norms }: Words, ends: string | undefined): boolean {
  return (
    ends === ':' && norms.length < 7 && /^(such|these|those|this|examples?)$/.test(norms[0]!) && !norms.includes('not')
  );
}

/** Splits every block of the document. Sentences come in reading order; empty ones are left out. */
export function splitSentences(document: PolicyDocument): Sentence[] {
  const { text, blocks } = document;
  const sentences: Sentence[] = [];
  const lastOf = new Map<number, Sentence>();
  blocks.forEach((block, index) => {
    let before: Sentence | null = null;
    const introducer = lastOf.get(block.leadIn ?? introducingBlock(document, index)) ?? null;
    let bulletLeadIn: Sentence | null = null;
    let listHead: Sentence | null = null;
    let runIn: Sentence | null = null;
    for (const cut of cutBlock(text, block).flatMap((c) => (block.kind === 'row' ? c : cutList(text, c)))) {
      const whole = readWords(text, cut.start, cut.end);
      if (whole.norms.length === 0) continue;
      const parts = splitLong(whole);
      const ends = text[cut.end - 1];
      for (const [n, words] of parts.entries()) {
        const sentence: Sentence = {
          start: n === 0 ? cut.start : words.starts[0]!,
          end: n === parts.length - 1 ? cut.end : words.ends.at(-1)!,
          block,
          words,
          leadIn:
            (cut.headed ? listHead : cut.bulleted ? bulletLeadIn : null) ??
            (before && asksForMore(before) ? before : null) ??
            // What stands under a heading of its own is a section, no item of the list before it.
            (runIn ? null : introducer) ??
            (before && pointsBack(words, ends) ? before : null),
          runIn,
          isQuestion: ends === '?',
        };
        before = sentence;
        sentences.push(sentence);
        lastOf.set(index, sentence);
        // 'We collect: • name • address' in one run: what ends with a colon introduces what follows.
        if (ends === ':') bulletLeadIn = sentence;
        if (!cut.headed) listHead = ends === ':' ? sentence : null;
        if (isRunIn(text, sentence)) runIn = sentence;
      }
    }
  });
  return sentences;
}
