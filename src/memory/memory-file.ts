/** Remembered sites go into a JSON file and come out of one. A file that is not right changes nothing and says what is wrong with it. */
import * as v from 'valibot';
import { visibleJson } from '../export/visible-json.ts';
import { readEntry } from './entry-schema.ts';
import type { SiteEntry } from './site-entry.ts';

const FORMAT = 'privacy-grader-sites';
/** The version of the entries' shape. Raise it with a step that brings the one before up to date. */
export const FILE_VERSION = 1;
/** Bytes. A thousand sites take about a tenth of it. */
export const LARGEST_FILE = 300 * 1024 * 1024;
const MOST_SITES = 10_000;

export type MemoryFileReading =
  /** `aside`: what this version cannot read, damaged or of a later version. */
  | { ok: true; entries: SiteEntry[]; aside: unknown[] }
  | { ok: false; reason: 'no-json' | 'no-sites' | 'newer'; detail: string };

const fileSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sites: v.pipe(v.array(v.unknown()), v.maxLength(MOST_SITES)),
  unreadable: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST_SITES)), []),
});

/** `unreadable`: what this version cannot read goes into the file as it is, for one that can. */
export function memoryToFile(entries: readonly SiteEntry[], unreadable: readonly unknown[], savedOn: string): string {
  return visibleJson({ format: FORMAT, version: FILE_VERSION, savedOn, sites: entries, unreadable });
}

export function memoryFromFile(content: string): MemoryFileReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    return { ok: false, reason: 'no-json', detail: error instanceof Error ? error.message : '' };
  }
  const result = v.safeParse(fileSchema, parsed);
  if (!result.success) return { ok: false, reason: 'no-sites', detail: '' };
  const { version, sites, unreadable } = result.output;
  if (version > FILE_VERSION) return { ok: false, reason: 'newer', detail: String(version) };
  const entries = sites.flatMap((each) => readEntry(each) ?? []);
  return { ok: true, entries, aside: [...sites.filter((each) => readEntry(each) === null), ...unreadable] };
}
