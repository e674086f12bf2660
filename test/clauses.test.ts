/** Every clause file proves itself: its examples are flagged, its counter-examples are not, each pattern is earned. */
import { describe, expect, it } from 'vitest';
import type { Clause, CounterExample, Example } from '../src/core/clause.ts';
import { clausesIn, matchesIn } from './read-passage.ts';

interface ClauseFile {
  default: Clause;
  examples: Example[];
  counterExamples: CounterExample[];
}

const files = import.meta.glob<ClauseFile>(
  '../src/clauses/{collection,use,sharing,tracking,choice,rights,retention,security,change,audience,legal}/*.ts',
  {
    eager: true,
  },
);

describe.each(Object.entries(files))('%s', (_path, { default: clause, examples, counterExamples }) => {
  it.each(examples.map((e) => [e.text]))('is flagged: %s', (text) => {
    expect(clausesIn(text)).toContain(clause.id);
  });
  it.each(counterExamples.map((e) => [e.text, e.because]))('is not flagged: %s (%s)', (text) => {
    expect(clausesIn(text)).not.toContain(clause.id);
  });
  it.each(clause.patterns.map((p) => [p.name]))('pattern "%s" is earned by an example of its own', (name) => {
    const earned = examples.some((e) =>
      matchesIn(e.text).some((m) => m.clause.id === clause.id && m.pattern.name === name),
    );
    expect(earned, `no example is matched by the pattern '${name}': add one, or delete the pattern`).toBe(true);
  });
});
