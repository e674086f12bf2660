/** What two gradings of one policy differ in: by examples, and by what must hold of any two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../src/changes/address-key.ts';
import { byGravity } from '../../src/changes/by-gravity.ts';
import { compareReports } from '../../src/changes/compare-reports.ts';
import { effectOf, type Snapshot } from '../../src/changes/policy-change.ts';
import { TOPICS } from '../../src/core/clause.ts';
import { arbitration, COOKIES, deletes, NOVEMBER, POLICY, says, snapshot } from './snapshots.ts';

const older = snapshot({ clauses: [deletes] });
const newer = snapshot({ clauses: [arbitration], grade: 'D', at: NOVEMBER });

describe('a policy that changed', () => {
  it('names what is new and what is gone, with the words of then and now, and both letters', () => {
    expect(compareReports(older, newer)).toEqual({
      since: older.at,
      on: NOVEMBER,
      cause: 'policy',
      letters: ['B', 'D'],
      otherWay: false,
      clauses: [
        expect.objectContaining({
          id: 'right-to-delete',
          kind: 'gone',
          before: [{ leadIn: null, quote: 'You may have your data erased.' }],
          after: [],
        }),
        expect.objectContaining({
          id: 'binding-arbitration',
          kind: 'new',
          before: [],
          after: [{ leadIn: null, quote: 'Disputes go to binding arbitration.' }],
        }),
      ],
    });
  });

  it('says so where a clause is said in other words', () => {
    const reworded = says('right-to-delete', 'You may ask us to [[erase most of your data]].', { stance: 'good' });
    const change = compareReports(older, snapshot({ clauses: [reworded], at: NOVEMBER, texts: { [POLICY]: 'other' } }));
    expect(change?.clauses).toMatchObject([
      {
        kind: 'reworded',
        before: [{ quote: 'You may have your data erased.' }],
        after: [{ quote: 'You may ask us to erase most of your data.' }],
      },
    ]);
  });

  it('is silent where only breaks and capitals are others, or a passage more says the same', () => {
    const shouted = { ...deletes.evidence[0]!, quote: 'YOU MAY HAVE\n YOUR  DATA ERASED.' };
    const twice = says('right-to-delete', 'Also, [[we erase it]].', { stance: 'good' });
    for (const evidence of [[shouted], [...deletes.evidence, ...twice.evidence]])
      expect(
        compareReports(older, snapshot({ clauses: [{ ...deletes, evidence }], texts: { [POLICY]: 'x' } })),
      ).toBeNull();
  });

  it('is silent where words changed that no clause is about', () => {
    expect(compareReports(older, snapshot({ clauses: [deletes], texts: { [POLICY]: 'other' } }))).toBeNull();
  });
});

describe('a policy that did not change', () => {
  const same = {
    clauses: [arbitration],
    grade: 'D',
    at: NOVEMBER,
    texts: { [POLICY]: 'text of right-to-delete' },
  } as const;

  it('is silent, whatever the reports say, where text and grader are the same', () => {
    expect(compareReports(older, snapshot({ ...same, clauses: [arbitration] }))).toBeNull();
  });

  it('names our grading as what changed where only that did', () => {
    const change = compareReports(older, snapshot({ ...same, clauses: [arbitration], grader: 'rubric 2' }));
    expect(change).toMatchObject({ cause: 'grading', letters: ['B', 'D'], otherWay: false });
  });

  it('says that both changed where that cannot be told apart', () => {
    expect(compareReports(older, { ...newer, grader: 'rubric 2' })?.cause).toBe('both');
  });
});

describe('what was read', () => {
  const cookie = says('uses-cookies', 'We [[use cookies]].', { url: COOKIES, stance: 'neutral' });
  const whole = { clauses: [deletes, cookie], texts: { [POLICY]: 'p', [COOKIES]: 'c' } };

  it('counts where it was read both times only: a document left unread is no clause gone, and no letter lost', () => {
    expect(compareReports(snapshot(whole), snapshot({ clauses: [deletes], texts: { [POLICY]: 'p' } }))).toBeNull();
    expect(compareReports(snapshot({ clauses: [deletes], texts: { [POLICY]: 'p' } }), snapshot(whole))).toBeNull();
    const change = compareReports(snapshot(whole), snapshot({ clauses: [arbitration], grade: 'F' }));
    expect(change?.letters).toBeNull();
    expect(change?.clauses.map(({ id }) => id)).toEqual(['right-to-delete', 'binding-arbitration']);
  });

  it('is marked where the policy was read in another way', () => {
    expect(compareReports(older, { ...newer, way: 'fetched' })?.otherWay).toBe(true);
  });

  it('knows other texts that said the same', () => {
    const known = { ...older, texts: [{ address: 'shop.example/privacy', fingerprints: ['now', 'once'] }] };
    expect(compareReports(known, snapshot({ clauses: [arbitration], texts: { [POLICY]: 'once' } }))).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['https://www.shop.example/privacy/', 'shop.example/privacy'],
    ['http://shop.example/privacy#cookies', 'shop.example/privacy'],
    ['https://SHOP.example/privacy?utm_source=x&page=2&gclid=1', 'shop.example/privacy?page=2'],
    ['http://localhost:8080/', 'localhost:8080'],
    ['no address', 'no address'],
    ['data:text/plain,x', 'data:text/plain,x'],
  ])('%s is known as %s', (url, key) => expect(addressKey(url)).toBe(key));

  it('is told from other pages of the site', () => {
    const keys = ['/privacy', '/cookies', '/Privacy', '/privacy?lang=de'].map((path) =>
      addressKey(`https://a.example${path}`),
    );
    expect(new Set(keys).size).toBe(4);
  });
});

const quotes = fc.constantFrom(
  'We sell it.',
  'We  SELL it.',
  'We may sell it.',
  'We never sell it.',
  'You can ask us.',
);
const anyClause = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    topic: fc.constantFrom(...TOPICS),
    stance: fc.constantFrom('good', 'neutral', 'bad', 'severe'),
    weight: fc.constantFrom('minor', 'moderate', 'serious'),
    said: fc.array(fc.tuple(quotes, fc.constantFrom(POLICY, COOKIES)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ id, said, ...rest }) => {
    const parts = said.map(([quote, url]) => says(id, quote, { url }).evidence[0]!);
    return { ...says(id, 'x'), ...rest, evidence: parts };
  });
const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    clauses: fc.uniqueArray(anyClause, { selector: ({ id }) => id }),
    grade: fc.constantFrom('A', 'B', 'C', 'D', 'F'),
    grader: fc.constantFrom('rubric 1', 'rubric 2'),
    way: fc.constantFrom('page', 'fetched'),
    privacy: fc.constantFrom('p1', 'p2'),
    cookies: fc.constantFrom('c1', 'c2', null),
  })
  .map(({ privacy, cookies, ...rest }) =>
    snapshot({ ...rest, texts: { [POLICY]: privacy, ...(cookies !== null && { [COOKIES]: cookies }) } } as Parameters<
      typeof snapshot
    >[0]),
  );

describe('of any two gradings', () => {
  const property = (check: (one: Snapshot, other: Snapshot) => void) =>
    fc.assert(fc.property(anySnapshot, anySnapshot, check), { numRuns: 500 });

  it('one has not changed against itself', () => property((one) => void expect(compareReports(one, one)).toBeNull()));

  it('the way back is the way there, turned round', () =>
    property((one, other) => {
      const there = compareReports(one, other);
      const back = compareReports(other, one);
      expect(back === null).toBe(there === null);
      const turned = { new: 'gone', gone: 'new', reworded: 'reworded' };
      const sorted = (change: typeof there) =>
        change?.clauses
          .map(({ id, kind, before, after }) => ({ id, kind, before, after }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(back)).toEqual(
        sorted(there)?.map(({ id, kind, before, after }) => ({ id, kind: turned[kind], before: after, after: before })),
      );
      expect(back?.letters).toEqual(there?.letters && [...there.letters].reverse());
    }));

  it('every clause that only one of them has in a shared document is named, once, and every quote is the policy’s own', () =>
    property((one, other) => {
      const change = compareReports(one, other);
      if (change === null) return;
      const shared = one.texts
        .map(({ address }) => address)
        .filter((a) => other.texts.some(({ address }) => address === a));
      const said = ({ report }: Snapshot) =>
        report.clauses.filter(({ evidence }) => evidence.some(({ url }) => shared.includes(addressKey(url!))));
      const ids = (of: Snapshot) => new Set(said(of).map(({ id }) => id));
      const [then, now] = [ids(one), ids(other)];
      const differing = [...then, ...now].filter((id) => !(then.has(id) && now.has(id))).sort();
      const named = change.clauses.map(({ id }) => id);
      expect(new Set(named).size).toBe(named.length);
      expect(
        change.clauses
          .filter(({ kind }) => kind !== 'reworded')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(differing);
      const wordsOf = (of: Snapshot) => said(of).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
      for (const { before, after } of change.clauses) {
        expect(wordsOf(one)).toEqual(expect.arrayContaining(before.map(({ quote }) => quote)));
        expect(wordsOf(other)).toEqual(expect.arrayContaining(after.map(({ quote }) => quote)));
      }
    }));

  it('what makes it worse comes first', () =>
    property((one, other) => {
      const effects = byGravity(compareReports(one, other)?.clauses ?? []).map(effectOf);
      const order = ['worse', 'neither', 'better'];
      expect(effects).toEqual([...effects].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }));

  it('the shop is never blamed where the text is the same', () =>
    property((one, other) => {
      const isSame = other.texts.every(({ address, fingerprints }) => {
        const before = one.texts.find((text) => text.address === address);
        return before === undefined || before.fingerprints[0] === fingerprints[0];
      });
      if (isSame) expect([undefined, 'grading']).toContain(compareReports(one, other)?.cause);
    }));
});
