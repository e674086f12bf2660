/** The house rules of the clause library. Each message says what to do. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../src/clauses/registry.ts';
import type { Clause, CounterExample, Example } from '../src/core/clause.ts';

interface ClauseFile {
  default: Clause;
  examples: Example[];
  counterExamples: CounterExample[];
}

const files = import.meta.glob<ClauseFile>(
  '../src/clauses/{collection,use,sharing,tracking,choice,rights,retention,security,change,audience,legal}/*.ts',
  { eager: true },
);
const expected = JSON.parse(readFileSync('fixtures/clause-ids.json', 'utf8')) as Record<
  string,
  { topic: string; stance: string }
>;

/** 'own: retailer' and 'own: GDPR notice' are two kinds; 'koss 2018' and 'harman 2020' are two as well. */
const kindsOf = (examples: Example[]) => new Set(examples.map((e) => e.source));

describe('the library', () => {
  it('has exactly the 80 clauses of fixtures/clause-ids.json, with their topics and stances', () => {
    const actual = Object.fromEntries(clauses.map((c) => [c.id, { topic: c.topic, stance: c.stance }]));
    expect(actual).toEqual(expected);
  });
});

describe.each(Object.entries(files))('%s', (path, { default: clause, examples, counterExamples }) => {
  it('lies where its topic and id say', () => {
    expect(path, `move the file to src/clauses/${clause.topic}/${clause.id}.ts`).toBe(
      `../src/clauses/${clause.topic}/${clause.id}.ts`,
    );
  });
  it('speaks plainly', () => {
    expect(clause.title, 'a title is a short headline without a full stop').toMatch(/^[A-Z][^.]{4,70}$/);
    expect(clause.explanation, 'an explanation is one or two full sentences').toMatch(/^[A-Z“‘].{20,260}[.]$/);
  });
  it('shows its work', () => {
    expect(examples.length, 'give at least 4 examples').toBeGreaterThanOrEqual(4);
    expect(kindsOf(examples).size, 'take the examples from at least 2 kinds of source').toBeGreaterThanOrEqual(2);
    expect(counterExamples.length, 'give at least 3 counter-examples').toBeGreaterThanOrEqual(3);
    for (const c of counterExamples) expect(c.because, `say why '${c.text}' must not be flagged`).not.toBe('');
  });
  it('names its patterns, each once', () => {
    const names = clause.patterns.map((p) => p.name);
    expect(new Set(names).size, `two patterns share a name: ${names}`).toBe(names.length);
  });
  it('contradicts clauses that exist', () => {
    for (const id of clause.contradicts ?? []) expect(Object.keys(expected), `'${id}' is no clause`).toContain(id);
  });
});
