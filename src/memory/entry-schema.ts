/** Anything goes in; an entry of the memory comes out in which every field was checked, or null. */
import * as v from 'valibot';
import { addressKey } from '../changes/address-key.ts';
import { READING_WAYS } from '../changes/policy-change.ts';
import { MOST_CHANGES } from './next-entry.ts';
import {
  clauseId,
  letter,
  listOf,
  rememberedReport,
  stance,
  topic,
  webAddress,
  weight,
  words,
} from './report-schema.ts';
import type { SiteEntry, SiteSummary } from './site-entry.ts';

/** Milliseconds since 1970, up to the year 9999. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999));

const changeQuote = v.object({ leadIn: v.nullable(words), quote: words });
const clauseChange = v.looseObject({
  id: clauseId,
  topic,
  stance,
  weight,
  title: words,
  kind: v.picklist(['new', 'gone', 'reworded']),
  before: listOf(changeQuote),
  after: listOf(changeQuote),
});

const cause = v.picklist(['policy', 'grading', 'both']);
const letters = v.nullable(v.tuple([letter, letter]));
const change = v.looseObject({
  since: time,
  on: time,
  cause,
  letters,
  otherWay: v.boolean(),
  clauses: listOf(clauseChange),
});

const snapshot = v.looseObject({
  report: rememberedReport,
  at: time,
  way: v.picklist(READING_WAYS),
  grader: words,
  texts: listOf(v.object({ address: words, fingerprints: listOf(words) })),
});

const entry = v.looseObject({
  key: words,
  firstAt: time,
  snapshot,
  changes: v.pipe(v.array(change), v.maxLength(MOST_CHANGES)),
});

const summary = v.looseObject({
  key: v.string(),
  address: webAddress,
  site: v.string(),
  title: v.nullable(v.string()),
  kind: v.picklist(['privacy', 'cookie', 'state-notice', 'hub', 'terms', 'other']),
  letter,
  score: v.number(),
  firstAt: time,
  at: time,
  change: v.nullable(v.looseObject({ on: time, cause, letters, worse: v.number(), better: v.number() })),
});

export function readEntry(value: unknown): SiteEntry | null {
  const result = v.safeParse(entry, value);
  if (!result.success) return null;
  const { output } = result;
  // What stands under a key must be of the policy that the key names: nobody may put words into another shop's mouth.
  if (output.key !== addressKey(output.snapshot.report.url)) return null;
  return output as unknown as SiteEntry;
}

export function readSummary(value: unknown): SiteSummary | null {
  const result = v.safeParse(summary, value);
  return result.success ? result.output : null;
}
