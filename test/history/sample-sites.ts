/** How many sites are wanted goes in; so many remembered policies come out, of all letters, with and without changes. */
import type { Letter } from '../../src/core/report.ts';
import { nextEntry } from '../../src/memory/next-entry.ts';
import type { SiteEntry } from '../../src/memory/site-entry.ts';
import { arbitration, deletes, MAY, NOVEMBER, type says, snapshot } from '../changes/snapshots.ts';
import { bundleReport, kossReport } from '../popup/sample-reports.ts';

const DAY = 24 * 60 * 60_000;
const LETTERS: Letter[] = ['A', 'B', 'C', 'D', 'F'];
const NAMES = [
  'amber',
  'birch',
  'cedar',
  'delta',
  'ember',
  'fjord',
  'grove',
  'haven',
  'islet',
  'jetty',
  'knoll',
  'larch',
];

/** Each with a name and a date of its own; every third has changed. The first are of longer reports. */
export function sampleSites(count: number): SiteEntry[] {
  return Array.from({ length: count }, (_, at) => sampleSite(at));
}

function sampleSite(at: number): SiteEntry {
  const round = Math.floor(at / NAMES.length);
  const name = `${NAMES[at % NAMES.length]}${round > 0 ? `-${round}` : ''}`;
  const url = `https://www.${name}.example/privacy`;
  const grade = LETTERS[at % LETTERS.length]!;
  const of = (clause: ReturnType<typeof says>) => ({
    ...clause,
    evidence: clause.evidence.map((e) => ({ ...e, url })),
  });
  const first = snapshot({ url, grade, clauses: [of(deletes)], at: MAY + at * DAY });
  const entry = nextEntry(null, first, true)!;
  if (at % 3 === 1) {
    const later = snapshot({ url, grade: 'F', clauses: [of(arbitration)], at: NOVEMBER + at * DAY });
    return nextEntry(entry, later, true)!;
  }
  const report = at === 0 ? kossReport : at === 2 ? bundleReport : null;
  if (report === null) return entry;
  return { ...entry, snapshot: { ...first, report: { ...report, url } } };
}
