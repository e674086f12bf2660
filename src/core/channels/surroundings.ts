/** A document and its sentences go in; what stands around any place of its text comes out: sentence, lead-in, headings. */
import type { Block, PolicyDocument } from '../document.ts';
import { partsOf } from '../merge-documents.ts';
import type { Passage } from '../report.ts';
import type { Sentence } from '../sentences.ts';

export interface Around {
  /** The sentence that holds the place, cut to what is near where it is very long. Null between sentences. */
  sentence: Passage | null;
  /** The sentence's words before and after the place. */
  before: string;
  after: string;
  /** Lead-in and headings: what the sentence is about. */
  frame: string;
}

/** So far a sentence is looked at, to either side; in UTF-16 units. */
const REACH = 160;
/** More candidates of a kind than this are no policy's but an attack's: so pairs of them stay few. */
export const MOST_CANDIDATES = 300;

export class Surroundings {
  constructor(
    readonly document: PolicyDocument,
    private readonly sentences: readonly Sentence[],
  ) {}

  /** What stands around `start` to `end`; nothing before `from` counts. */
  around(start: number, end: number, from = 0): Around {
    const { text } = this.document;
    const sentence = this.sentenceAt(start);
    if (!sentence) return { sentence: null, before: '', after: '', frame: '' };
    const low = start - sentence.start <= REACH ? sentence.start : wordAfter(text, start - REACH, start);
    const high = sentence.end - end <= REACH ? Math.max(end, sentence.end) : wordBefore(text, end + REACH, end);
    return {
      sentence: { quote: text.slice(low, high), start: low, end: high },
      before: text.slice(Math.max(low, from), start),
      after: text.slice(end, high),
      frame: this.frameOf(sentence),
    };
  }

  urlAt(start: number): string | null {
    return partsOf(this.document).find((part) => start < part.end)?.url ?? this.document.url;
  }

  wordsOf({ start, end }: Block): string {
    return this.document.text.slice(start, end);
  }

  /** Index of the block that holds the place, or -1. */
  blockAt(place: number): number {
    const at = lastFrom(this.document.blocks, place);
    return at >= 0 && place < this.document.blocks[at]!.end ? at : -1;
  }

  private sentenceAt(place: number): Sentence | null {
    const found = this.sentences[lastFrom(this.sentences, place)];
    return found && place < found.end ? found : null;
  }

  private frameOf({ block, leadIn }: Sentence): string {
    const headings = block.headings.map((index) => this.wordsOf(this.document.blocks[index]!));
    return [...headings, leadIn ? this.document.text.slice(leadIn.start, leadIn.end) : ''].join(' \n ');
  }
}

function wordAfter(text: string, from: number, last: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= last ? last : space + 1;
}

function wordBefore(text: string, to: number, first: number): number {
  return Math.max(first, text.lastIndexOf(' ', to));
}

/** Index of the last stretch that begins at or before the place, or -1. */
function lastFrom(stretches: readonly { start: number }[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
