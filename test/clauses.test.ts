/** Every clause file proves itself: its examples are flagged, its counter-examples are not, each pattern is earned. */
import { describe, expect, it } from 'vitest';
import type { Clause, CounterExample, Example } from '../src/core/clause.ts';
import { clausesIn, denialsIn, matchesIn } from './read-passage.ts';

interface ClauseFile {
  default: Clause;
  examples: Example[];
  counterExamples: CounterExample[];
  denials?: Example[];
}

const files = import.meta.glob<ClauseFile>(
  '../src/clauses/{collection,use,sharing,tracking,choice,rights,retention,security,change,audience,legal}/*.ts',
  {
    eager: true,
  },
);

describe.each(Object.entries(files))('%s', (_path, { default: clause, examples, counterExamples, denials = [] }) => {
  it.each(examples.map((e) => [e.text]))('is flagged: %s', (text) => {
    expect(clausesIn(text)).toContain(clause.id);
  });
  it.each(counterExamples.map((e) => [e.text, e.because]))('is not flagged: %s (%s)', (text) => {
    expect(clausesIn(text)).not.toContain(clause.id);
  });
  it.each(denials.map((e) => [e.text]))('is denied, not flagged: %s', (text) => {
    expect(denialsIn(text)).toContain(clause.id);
    expect(clausesIn(text)).not.toContain(clause.id);
  });
  it('is not denied by its own examples', () => {
    for (const { text } of examples) expect(denialsIn(text), text).not.toContain(clause.id);
  });
  it('has examples of its denial where a denial is told', () => {
    expect(denials.length > 0).toBe(clause.ifDenied !== undefined);
  });
  it.each(clause.patterns.map((p) => [p.name]))('pattern "%s" is earned by an example of its own', (name) => {
    const earned = examples.some((e) =>
      matchesIn(e.text).some((m) => m.clause.id === clause.id && m.pattern.name === name),
    );
    expect(earned, `no example is matched by the pattern '${name}': add one, or delete the pattern`).toBe(true);
  });
});
