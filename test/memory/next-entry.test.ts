/** What is remembered after each grading: what takes the place of what, and what counts as a change. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/changes/policy-change.ts';
import { newsOf, nextEntry } from '../../src/memory/next-entry.ts';
import type { SiteEntry } from '../../src/memory/site-entry.ts';
import { summaryOf } from '../../src/memory/site-entry.ts';
import { arbitration, COOKIES, deletes, MAY, NOVEMBER, POLICY, says, snapshot } from '../changes/snapshots.ts';

const DAY = 24 * 60 * 60_000;
const cookie = says('uses-cookies', 'We [[use cookies]].', { url: COOKIES, stance: 'neutral' });
const unread = (url: string) => ({ read: false, url, title: null, code: 'fetch-failed', detail: '' }) as const;
const read = (url: string) => ({ read: true, url, title: null, kind: 'privacy', words: 900 }) as const;

/** One grading after the other, each of the whole policy. */
function grade(...snapshots: Snapshot[]): SiteEntry {
  const entry = snapshots.reduce<SiteEntry | null>((before, each) => nextEntry(before, each, true) ?? before, null);
  return entry!;
}

describe('a policy', () => {
  it('is known by its address, and begins without a change', () => {
    expect(grade(snapshot())).toMatchObject({ key: 'shop.example/privacy', firstAt: MAY, changes: [] });
  });

  it('that changed has its change, dated from when the old text was last seen', () => {
    const old = { clauses: [deletes] };
    const entry = grade(
      snapshot(old),
      snapshot({ ...old, at: MAY + DAY }),
      snapshot({ clauses: [arbitration], at: NOVEMBER }),
    );
    expect(entry.firstAt).toBe(MAY);
    expect(entry.changes).toMatchObject([{ since: MAY + DAY, on: NOVEMBER, cause: 'policy' }]);
    expect(entry.snapshot.report.clauses).toEqual([arbitration]);
  });

  it('is not remembered without a letter, nor without an address', () => {
    const { report, ...rest } = snapshot();
    expect(nextEntry(null, { ...rest, report: { ...report, grade: null } }, true)).toBeNull();
    expect(nextEntry(null, { ...rest, report: { ...report, url: null } }, true)).toBeNull();
  });
});

describe('a policy in several documents', () => {
  const whole = snapshot({ clauses: [deletes, cookie], texts: { [POLICY]: 'p', [COOKIES]: 'c' } });

  it('does not give way to one of its pages seen alone', () => {
    const alone = snapshot({ clauses: [deletes], texts: { [POLICY]: 'p' }, at: NOVEMBER });
    expect(nextEntry(grade(whole), alone, false)).toBeNull();
  });

  it('is another entry than its cookie page, which is a policy of its own', () => {
    const cookiePage = snapshot({ clauses: [cookie], url: COOKIES, texts: { [COOKIES]: 'c' } });
    expect(grade(cookiePage).key).toBe('shop.example/cookies');
    expect(grade(whole).key).toBe('shop.example/privacy');
  });

  it('takes the place of the page alone, without calling that a change', () => {
    const alone = snapshot({ clauses: [deletes], texts: { [POLICY]: 'p' }, grade: 'A' });
    const entry = grade(alone, whole);
    expect(entry.changes).toEqual([]);
    expect(entry.snapshot.texts).toHaveLength(2);
  });

  it('stays whole where a document could not be read this time and the rest is as it was', () => {
    const failed = snapshot({
      clauses: [deletes],
      texts: { [POLICY]: 'p' },
      documents: [read(POLICY), unread(COOKIES)],
      at: NOVEMBER,
    });
    const entry = grade(whole, failed);
    expect(entry.snapshot.report.clauses).toEqual([deletes, cookie]);
    expect(entry.snapshot.at).toBe(NOVEMBER);
    expect(entry.changes).toEqual([]);
  });

  it('changes where the rest did, and says nothing of what was not read', () => {
    const failed = snapshot({
      clauses: [arbitration],
      texts: { [POLICY]: 'p2' },
      documents: [read(POLICY), unread(COOKIES)],
      at: NOVEMBER,
    });
    const [change] = grade(whole, failed).changes;
    expect(change?.clauses.map(({ id }) => id).sort()).toEqual(['binding-arbitration', 'right-to-delete']);
    expect(change?.letters).toBeNull();
  });

  it('loses a document that the site does not name any more', () => {
    const smaller = snapshot({ clauses: [deletes], texts: { [POLICY]: 'p' }, at: NOVEMBER });
    expect(grade(whole, smaller).snapshot.report.clauses).toEqual([deletes]);
  });
});

describe('texts that change without a word of weight', () => {
  const dated = (text: string, at: number, clauses = [deletes]) => snapshot({ clauses, texts: { [POLICY]: text }, at });

  it('are known when they come back', () => {
    const entry = grade(
      dated('monday', MAY),
      dated('tuesday', MAY + DAY),
      dated('monday', MAY + 2 * DAY, [arbitration]),
    );
    expect(entry.changes).toEqual([]);
    expect(entry.snapshot.texts[0]?.fingerprints).toEqual(['monday', 'tuesday']);
  });

  it('are unknown again once the policy has changed: a way back is a change too', () => {
    const entry = grade(dated('one', MAY), dated('two', MAY + DAY, [arbitration]), dated('one', NOVEMBER));
    expect(entry.changes.map(({ clauses }) => clauses.map(({ id, kind }) => `${kind} ${id}`).sort())).toEqual([
      ['gone binding-arbitration', 'new right-to-delete'],
      ['gone right-to-delete', 'new binding-arbitration'],
    ]);
  });

  it('of two ways of reading are told once, with the reason, and not again', () => {
    const page = { clauses: [deletes], texts: { [POLICY]: 'page' } };
    const fetched = { clauses: [arbitration], texts: { [POLICY]: 'fetched' }, way: 'fetched' as const };
    const entry = grade(snapshot(page), snapshot({ ...fetched, at: MAY + DAY }), snapshot({ ...page, at: NOVEMBER }));
    expect(entry.changes).toMatchObject([{ otherWay: true, on: MAY + DAY }]);
  });
});

describe('news', () => {
  const entry = grade(snapshot({ clauses: [deletes] }), snapshot({ clauses: [arbitration], at: NOVEMBER }));
  it('are so for a day', () => {
    expect(newsOf(entry, NOVEMBER)).toHaveLength(1);
    expect(newsOf(entry, NOVEMBER + DAY - 1)).toHaveLength(1);
    expect(newsOf(entry, NOVEMBER + DAY)).toEqual([]);
  });
});

describe('the summary', () => {
  it('counts what the last change makes worse and better', () => {
    const [old, now] = [says('a', 'We [[a]].'), says('b', 'We [[b]].', { stance: 'good' })];
    const entry = grade(
      snapshot({ clauses: [old, deletes] }),
      snapshot({ clauses: [now, arbitration], at: NOVEMBER, grade: 'F' }),
    );
    expect(summaryOf(entry)).toMatchObject({
      site: 'shop.example',
      address: POLICY,
      letter: 'F',
      change: { letters: ['B', 'F'], worse: 2, better: 2 },
    });
  });
});
