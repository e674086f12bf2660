/** What must hold of the grade of every policy. The passages are the clause files' own examples. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import type { Example, Stance, Topic } from '../../src/core/clause.ts';
import { DENIAL_PREFIX } from '../../src/core/denials.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import type { Report } from '../../src/core/report.ts';
import { CONFIDENCE_STEPS } from '../../src/core/rubric.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { fixChance } from './fix-chance.ts';

const grade = (text: string): Report => gradePolicy(documentFromText(text), library, { trustKind: true });

const files = import.meta.glob<{ examples: Example[]; denials?: Example[] }>(
  '../../src/clauses/{collection,use,sharing,tracking,choice,rights,retention,security,change,audience,legal}/*.ts',
  { eager: true },
);
/**
 * One-paragraph examples with the stances of all clauses they affirm. Whole sentences only: a fragment without a full stop
 * reads as a heading, and a heading rightly changes what stands below it.
 */
const passages = Object.values(files)
  .flatMap((f) => [...f.examples, ...(f.denials ?? [])])
  .filter((e) => /^[A-Z].*[.]$/.test(e.text))
  .map(({ text }) => {
    const { clauses, denials } = grade(text);
    return { text, stances: new Set([...clauses, ...denials].map((c) => c.stance)) };
  });
const only = (...stances: Stance[]) =>
  passages.filter((p) => [...p.stances].every((s) => stances.includes(s))).map((p) => p.text);
const bad = only('bad', 'severe');
const good = only('good');
const kind = only('good', 'neutral');

/** A policy of a few dozen passages, long and broad enough to get a letter. */
const policyOf = fc
  .uniqueArray(fc.nat(passages.length - 1), { minLength: 25, maxLength: 60 })
  .map((picks) => picks.map((i) => passages[i]!.text));
const write = (paragraphs: readonly string[]) => paragraphs.join('\n\n');
// Thousands of policies take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

fixChance();
/** FUZZ_RUNS asks for more. */
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 60) };

describe('of how sure a flag is', () => {
  it("is 'says' where the measured precision is high, or the clause severe, and 'likely' otherwise", () => {
    const report = grade(write([...bad.slice(0, 60), ...good.slice(0, 60)]));
    for (const { id, stance, confidence, certainty } of [...report.clauses, ...report.denials]) {
      const sure = stance === 'severe' || (confidence ?? 0) >= CONFIDENCE_STEPS[0]!.from;
      expect(certainty, id).toBe(sure ? 'says' : 'likely');
    }
    expect(new Set(report.clauses.map((c) => c.certainty))).toEqual(new Set(['says', 'likely']));
  });
});

describe('of denials', () => {
  const filler = write(good.slice(0, 30));
  it('count as promises with words of their own', () => {
    const report = grade(`${filler}\n\nWe do not build profiles of our customers.`);
    expect(report.denials.map((d) => [d.id, d.stance])).toContainEqual(['not-builds-profile', 'good']);
    expect(report.ledger.some((l) => l.clause === 'not-builds-profile' && l.points > 0)).toBe(true);
  });

  it.each([
    ['affirmed elsewhere', 'We do not build profiles of our customers.\n\nWe build a profile of your interests.'],
    ['hedged', 'We do not build profiles of our customers unless they agree.'],
    ['of some only', 'Currently we do not build profiles of certain customers.'],
    ["the reader's own", 'You do not want us to build profiles of you.'],
  ])('count for nothing where they are %s', (_why, text) => {
    expect(grade(`${filler}\n\n${text}`).denials.map((d) => d.id)).not.toContain('not-builds-profile');
  });

  it('answer for a topic on which the policy would be silent', () => {
    const silent = (report: Report) => report.ledger.some((l) => l.kind === 'silence' && l.topic === 'tracking');
    const quiet = write(
      passages
        .filter((p) => !hasTopic(p.text, 'tracking'))
        .map((p) => p.text)
        .slice(0, 40),
    );
    expect(silent(grade(quiet))).toBe(true);
    expect(silent(grade(`${quiet}\n\nThis website does not set any cookies.`))).toBe(false);
  });
});

function hasTopic(text: string, topic: Topic): boolean {
  const { clauses, denials } = grade(text);
  return [...clauses, ...denials].some((c) => c.topic === topic);
}

describe('of texts', () => {
  it('has passages of every kind to work with', () => {
    expect(bad.length).toBeGreaterThan(40);
    expect(good.length).toBeGreaterThan(40);
  });

  it('a bad sentence more never raises the score of a policy that gets a letter', () => {
    fc.assert(
      fc.property(policyOf, fc.constantFrom(...bad), (policy, sentence) => {
        const before = grade(write(policy));
        fc.pre(before.score !== null);
        expect(grade(write([...policy, sentence])).score!).toBeLessThanOrEqual(before.score!);
      }),
      runs,
    );
  });

  it('a good sentence more never lowers it', () => {
    fc.assert(
      fc.property(policyOf, fc.constantFrom(...good), (policy, sentence) => {
        const before = grade(write(policy));
        fc.pre(before.score !== null);
        expect(grade(write([...policy, sentence])).score!).toBeGreaterThanOrEqual(before.score!);
      }),
      runs,
    );
  });

  it('leaving out good and neutral sentences never raises it', () => {
    fc.assert(
      fc.property(
        policyOf,
        fc.uniqueArray(fc.constantFrom(...kind), { minLength: 1, maxLength: 6 }),
        (policy, extra) => {
          const without = grade(write(policy));
          fc.pre(without.score !== null);
          // A plain fact that the policy denies elsewhere takes the promise away: it is not merely left out.
          const denied = new Set(without.denials.map((d) => d.id.slice(DENIAL_PREFIX.length)));
          fc.pre(!grade(write(extra)).clauses.some((c) => denied.has(c.id)));
          expect(grade(write([...policy, ...extra])).score!).toBeGreaterThanOrEqual(without.score!);
        },
      ),
      runs,
    );
  });

  it('order of paragraphs, white space, curly quotes and repetition change nothing', () => {
    fc.assert(
      fc.property(policyOf, (policy) => {
        const { score } = grade(write(policy));
        expect(grade(write([...policy].reverse())).score).toBe(score);
        expect(grade(write([...policy, policy[3]!, policy[3]!])).score).toBe(score);
        expect(grade(write(policy.map((p) => p.replaceAll("'", '’')))).score).toBe(score);
        expect(grade(write(policy.map((p) => p.replaceAll(' ', '\u00a0 ')))).score).toBe(score);
      }),
      runs,
    );
  });

  it('letter case changes nothing', () => {
    fc.assert(
      fc.property(policyOf, (policy) => {
        expect(grade(write(policy.map((p) => p.toLowerCase()))).score).toBe(grade(write(policy)).score);
      }),
      runs,
    );
  });

  it('the same text gives the same report, byte for byte', () => {
    fc.assert(
      fc.property(policyOf, (policy) => {
        expect(JSON.stringify(grade(write(policy)))).toBe(JSON.stringify(grade(write(policy))));
      }),
      { numRuns: 10 },
    );
  });

  it('any text gets a report whose quotes are slices of it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(...bad),
            fc.constantFrom('• ', '\n- ', ':\n', '.', '\u200b'),
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join('');
          for (const c of grade(text).clauses)
            for (const e of c.evidence) {
              expect(text.slice(e.start, e.end)).toBe(e.quote);
              for (const m of e.marks) expect(m.start >= e.start && m.end <= e.end && m.start < m.end).toBe(true);
            }
        },
      ),
      { numRuns: 300 },
    );
  });
});
