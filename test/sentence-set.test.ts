/** Our own labelled sentences: the floor under accuracy that needs nothing from outside. Precision and recall per clause are printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clausesIn } from './read-passage.ts';

interface LabelledSentence {
  text: string;
  says: boolean;
  variant: string;
  why?: string;
}

const folder = 'fixtures/sentences';
const sets = readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .sort()
  .map((f) => ({
    id: f.replace('.json', ''),
    sentences: JSON.parse(readFileSync(`${folder}/${f}`, 'utf8')) as LabelledSentence[],
  }));
const clauseIds = Object.keys(JSON.parse(readFileSync('fixtures/clause-ids.json', 'utf8')) as object);

describe('the sentence set', () => {
  it('covers every clause, with near misses', () => {
    expect(sets.map((s) => s.id)).toEqual([...clauseIds].sort());
    for (const { id, sentences } of sets) {
      expect(sentences.length, `${id}: write at least 6 sentences`).toBeGreaterThanOrEqual(6);
      const misses = sentences.filter((s) => !s.says).length;
      expect(misses * 2, `${id}: about half of the sentences must be near misses`).toBeGreaterThanOrEqual(
        sentences.length - 2,
      );
    }
    expect(sets.reduce((n, s) => n + s.sentences.length, 0)).toBeGreaterThanOrEqual(600);
  });

  it.each(sets)('$id: precision and recall', ({ id, sentences }) => {
    const wrong: string[] = [];
    const tally = { tp: 0, fp: 0, fn: 0 };
    for (const { text, says } of sentences) {
      const said = clausesIn(text).includes(id);
      if (said && says) tally.tp++;
      else if (said) tally.fp++;
      else if (says) tally.fn++;
      if (said !== says) wrong.push(`${says ? 'missed' : 'false alarm'}: ${text}`);
    }
    const percent = (a: number, b: number) => (b === 0 ? '–' : `${Math.round((100 * a) / b)} %`);
    console.log(
      `${id}: precision ${percent(tally.tp, tally.tp + tally.fp)}, recall ${percent(tally.tp, tally.tp + tally.fn)}`,
    );
    expect(wrong).toEqual([]);
  });
});
