/**
 * The needs of all patterns go in once; then a sentence's words go in, and the patterns whose every need is met come out.
 * The words of a pattern's rarest need are what it is looked up by; its other needs are asked only then.
 */
import { cheapestFirst, type WordSet } from './pattern-tree.ts';
import type { SetNumber, Vocabulary } from './vocabulary.ts';

export class NeedIndex {
  /** Per word id the patterns whose rarest need the word meets. */
  private readonly triggered: readonly number[][];
  /** Per pattern the numbers of its other needs, the rarest first; per need the ids of its words. */
  private readonly others: readonly (readonly number[])[];
  private readonly needs: (readonly number[])[] = [];
  /** The number of the sentence in which a word or pattern was met last; of a need, negative where it was looked for in vain. */
  private readonly wordMet: Int32Array;
  private readonly patternMet: Int32Array;
  private readonly needMet: Int32Array;
  private sentence = 0;

  constructor(needsOfPatterns: readonly (readonly WordSet[])[], vocabulary: Vocabulary) {
    const numbers = new Map<SetNumber, number>();
    const numberOf = (need: WordSet) => {
      const set = vocabulary.setOf(need);
      const number = numbers.get(set) ?? this.needs.push([...need].map((word) => vocabulary.idOf(word))) - 1;
      numbers.set(set, number);
      return number;
    };
    const sorted = needsOfPatterns.map((needs) => cheapestFirst(needs).map(numberOf));
    this.triggered = Array.from({ length: vocabulary.size + 1 }, () => []);
    sorted.forEach(([rarest], pattern) => {
      for (const id of this.needs[rarest!]!) this.triggered[id]!.push(pattern);
    });
    this.others = sorted.map((needs) => needs.slice(1));
    this.needMet = new Int32Array(this.needs.length);
    this.wordMet = new Int32Array(vocabulary.size + 1);
    this.patternMet = new Int32Array(needsOfPatterns.length);
  }

  /** The numbers of the patterns that these words could match, in the patterns' order. */
  candidatesFor(ids: readonly number[]): number[] {
    const { wordMet, patternMet, triggered } = this;
    this.sentence++;
    for (const id of ids) wordMet[id] = this.sentence;
    const candidates: number[] = [];
    for (const id of ids)
      for (const pattern of triggered[id]!) {
        if (patternMet[pattern] === this.sentence) continue;
        patternMet[pattern] = this.sentence;
        if (this.hasOthers(pattern)) candidates.push(pattern);
      }
    return candidates.sort((a, b) => a - b);
  }

  private hasOthers(pattern: number): boolean {
    for (const need of this.others[pattern]!) {
      const met = this.needMet[need]!;
      if (met !== this.sentence && (met === -this.sentence || !this.meets(need))) return false;
    }
    return true;
  }

  private meets(need: number): boolean {
    const { wordMet, sentence } = this;
    let met = false;
    for (const id of this.needs[need]!) if (wordMet[id] === sentence) met = true;
    this.needMet[need] = met ? this.sentence : -this.sentence;
    return met;
  }
}
