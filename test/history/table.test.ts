/** The rows of the table, its addresses and its CSV file: pure parts of the page of sites. */
import { beforeAll, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { changeWords } from '../../src/history/change-words.ts';
import { sitesCsv } from '../../src/history/sites-csv.ts';
import { FIRST_ORDER, findSites, pressColumn, sortSites } from '../../src/history/sort-sites.ts';
import { comparisonFragment, siteFragment, viewOf } from '../../src/history/view.ts';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import { type SiteSummary, summaryOf } from '../../src/memory/site-entry.ts';
import { sampleSites } from './sample-sites.ts';

const sites = sampleSites(24).map((entry) => summaryOf(entry)!);
const names = (list: SiteSummary[]) => list.map(({ site }) => site.replace('.example', ''));

beforeAll(() => setTextSource(textFromMessages(messages)));

describe('the order', () => {
  it('begins with what was graded last', () => {
    const days = sortSites(sites, FIRST_ORDER).map(({ at }) => at);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('turns round at a second press, and another column begins where one looks first', () => {
    expect(pressColumn(FIRST_ORDER, 'graded')).toEqual({ column: 'graded', isDescending: false });
    expect(pressColumn(FIRST_ORDER, 'site')).toEqual({ column: 'site', isDescending: false });
    expect(pressColumn({ column: 'site', isDescending: false }, 'change')).toEqual({
      column: 'change',
      isDescending: true,
    });
  });

  it.each(['site', 'letter', 'graded', 'change'] as const)('by %s is the other way round when turned', (column) => {
    const keysOf = (isDescending: boolean) =>
      sortSites(sites, { column, isDescending }).map(({ letter, at, change, site }) =>
        String({ site, letter, graded: at, change: change?.on ?? 0 }[column]),
      );
    expect(keysOf(true)).toEqual(keysOf(false).reverse());
  });

  it('is the same whatever the order before', () => {
    const order = { column: 'letter', isDescending: false } as const;
    expect(sortSites([...sites].reverse(), order)).toEqual(sortSites(sites, order));
  });
});

describe('the search', () => {
  it('finds all words in name, address and title, in whatever case', () => {
    expect(names(findSites(sites, 'AMBER'))).toEqual(['amber', 'amber-1']);
    expect(names(findSites(sites, 'amber policy -1'))).toEqual(['amber-1']);
    expect(findSites(sites, '  ')).toHaveLength(24);
    expect(findSites(sites, '.*')).toEqual([]);
  });
});

describe('an address within the page', () => {
  it.each(['koss.com/privacy?a=1', 'a/b%2Fc', '%', 'ü/日本', 'x,y#z'])('leads to %s and back', (key) => {
    expect(viewOf(siteFragment(key))).toEqual({ kind: 'site', key });
    expect(viewOf(comparisonFragment([key, 'other']))).toEqual({ kind: 'comparison', keys: [key, 'other'] });
  });

  it('that names nothing is the table, and at most four are compared', () => {
    for (const fragment of ['', '#', '#site', '#site/', '#compare/one', '#site/%', '#nonsense/x'])
      expect(viewOf(fragment)).toEqual({ kind: 'table' });
    expect(viewOf(comparisonFragment(['a', 'b', 'c', 'd', 'e', 'a']))).toMatchObject({ keys: ['a', 'b', 'c', 'd'] });
  });
});

describe('the last change in a few words', () => {
  const base = { on: Date.UTC(2026, 10, 27, 12), worse: 0, better: 0, letters: null, cause: 'policy' } as const;
  it.each([
    [null, 'none'],
    [{ ...base, worse: 2, letters: ['B', 'D'] }, 'November 27, 2026, B\u00a0→\u00a0D, 2 worse'],
    [{ ...base, better: 1 }, 'November 27, 2026, 1 better'],
    [{ ...base, letters: ['B', 'B'] }, 'November 27, 2026, only in words'],
    [
      { ...base, cause: 'grading', worse: 3, letters: ['A', 'B'] },
      'November 27, 2026, A\u00a0→\u00a0B, only our grading',
    ],
  ] as const)('%j', (change, words) => expect(changeWords(change as SiteSummary['change'])).toBe(words));
});

describe('the CSV file', () => {
  it('has a row for each site, and no title of a page becomes a formula', () => {
    const hostile = { ...sites[0]!, title: '=HYPERLINK("https://evil.example")', site: '@evil' };
    const lines = sitesCsv([hostile, ...sites.slice(1)])
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(25);
    expect(lines[0]).toBe('Site,Address,Title,Letter,Points,Graded first,Graded last,Last change');
    expect(lines[1]).toContain(
      `'@evil,https://www.amber.example/privacy,"'=HYPERLINK(""https://evil.example"")",D,41,2026-05-12,`,
    );
  });
});
