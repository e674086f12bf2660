/** A person's own letter: what moves it, what cannot, and that the standard grade stays what it is. */
import { describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import { findScope } from '../../src/core/attributes.ts';
import { TOPICS } from '../../src/core/clause.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { gradeForPerson } from '../../src/core/own-grade.ts';
import type { Importance, PersonalView, Priorities, Region } from '../../src/core/priorities.ts';
import type { Report } from '../../src/core/report.ts';
import { LAW_REGIONS, SCOPE_REGIONS } from '../../src/core/rubric.ts';
import { documentFromText } from '../../src/core/text-document.ts';

const every = (degree: Importance) => Object.fromEntries(TOPICS.map((topic) => [topic, degree])) as Priorities;
const view = (change: Partial<Priorities>, region: Region | null = null): PersonalView => ({
  priorities: { ...every('normal'), ...change },
  region,
});

const PLAIN = `We collect your name and email address when you place an order. We use cookies to remember your cart.
We share your personal information with our marketing partners for their own marketing purposes. We use third-party analytics.
We use industry standard security measures to protect your data. We encrypt your payment details.
We keep your personal information for two years. We will email you before we change this policy.
We may transfer your personal information if our business is sold. You can unsubscribe from our emails at any time.
To contact us about privacy, write to privacy@shop.example. We do not sell your personal information.`.repeat(2);
const CALIFORNIAN = 'California residents may request that we delete their personal information.';
const EUROPEAN = 'If you are located in the European Union, you have the right to access your personal information.';
const ANYBODY = 'You have the right to correct your personal information.';

const grade = (...more: string[]): Report =>
  gradePolicy(documentFromText([PLAIN, ...more].join('\n\n')), library, { trustKind: true });
const own = (report: Report, wanted: PersonalView) => {
  const result = gradeForPerson(report, wanted);
  if (result === null) throw new Error('there is no letter of their own');
  return result;
};
const ids = (clauses: { id: string }[]) => clauses.map(({ id }) => id);
const linesOf = (ledger: Report['ledger'], clause: string) => ledger.filter((line) => line.clause === clause);

describe("a person's own letter", () => {
  const report = grade(CALIFORNIAN, EUROPEAN);

  it('is none where nothing was said, or where there is no standard letter', () => {
    expect(report.grade).not.toBeNull();
    expect(gradeForPerson(report, view({}))).toBeNull();
    const withheld = gradePolicy(documentFromText('Hello.'), library, { trustKind: true });
    expect(gradeForPerson(withheld, view({ sharing: 'more' }))).toBeNull();
  });

  it.each(['less', 'more'] as const)('is the standard one, line by line, where everything matters %s', (degree) => {
    const { score, letter, ledger } = own(report, { priorities: every(degree), region: null });
    expect({ score, letter, ledger }).toEqual({ score: report.score, letter: report.grade, ledger: report.ledger });
  });

  it('weighs a topic that matters more by more, and all others by a little less', () => {
    const { ledger } = own(report, view({ sharing: 'more' }));
    const [standard] = linesOf(report.ledger, 'shares-for-third-party-marketing');
    const [mine] = linesOf(ledger, 'shares-for-third-party-marketing');
    expect(standard!.points).toBeLessThan(0);
    expect(mine!.points).toBeLessThan(standard!.points);
    const { score } = own(report, view({ sharing: 'more' }));
    expect(score).toBeLessThan(own(report, view({ sharing: 'less' })).score);
  });

  it('has a ledger whose lines add up to its score', () => {
    for (const region of [null, 'eea-uk', 'california', 'us-other', 'elsewhere'] as const) {
      const { score, ledger } = own(report, view({ tracking: 'more', legal: 'less' }, region));
      expect(ledger.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    }
  });

  it('leaves the report as it was', () => {
    const before = structuredClone(report);
    own(report, view({ sharing: 'more' }, 'eea-uk'));
    expect(report).toEqual(before);
  });
});

describe('where the person lives', () => {
  const report = grade(CALIFORNIAN, EUROPEAN, ANYBODY);

  it.each([
    ['eea-uk', ['right-to-delete'], ['right-to-access']],
    ['california', ['right-to-access'], ['right-to-delete', 'california-rights']],
    ['us-other', ['right-to-access', 'right-to-delete'], []],
    ['elsewhere', ['right-to-access', 'right-to-delete'], []],
  ] as const)(
    'in %s, rights given to others alone do not count, and those given there count in full',
    (region, not, only) => {
      const { notMine, onlyMine, ledger } = own(report, view({}, region));
      expect(ids(notMine)).toEqual(expect.arrayContaining([...not]));
      expect(ids(onlyMine)).toEqual([...only]);
      for (const id of not) expect(linesOf(ledger, id)).toEqual([]);
      // The clause that names the law stands on the same words, which count once.
      for (const id of only.slice(0, 1))
        expect(linesOf(ledger, id)[0]!.points).toBeGreaterThan(linesOf(report.ledger, id)[0]?.points ?? 0);
      expect(linesOf(ledger, 'right-to-correct')).toHaveLength(1);
    },
  );

  it('makes a policy silent about rights that gives them to others alone', () => {
    const { ledger } = own(grade(CALIFORNIAN), view({}, 'eea-uk'));
    const isSilent = (lines: Report['ledger']) =>
      lines.some(({ kind, topic }) => kind === 'silence' && topic === 'rights');
    expect([isSilent(grade(CALIFORNIAN).ledger), isSilent(ledger)]).toEqual([false, true]);
  });

  it('never excuses what hurts', () => {
    const sells = grade('We sell the personal information of California residents to third parties.');
    expect(sells.clauses.map(({ id }) => id)).toContain('sells-personal-data');
    const { ledger, notMine } = own(sells, view({}, 'eea-uk'));
    expect(ids(notMine)).not.toContain('sells-personal-data');
    expect(linesOf(ledger, 'sells-personal-data')).toHaveLength(1);
  });

  it('is asked of clauses and groups that exist', () => {
    expect(library.clauses.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(LAW_REGIONS)));
    const groups = ['california residents', 'nevada residents', 'eu residents'].map((words) =>
      findScope(words.split(' ')),
    );
    expect(SCOPE_REGIONS.map(({ name }) => name)).toEqual(groups);
  });
});
