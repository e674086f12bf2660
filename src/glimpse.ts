/**
 * A report goes in; what of it tells site, letter and verdict comes out. The background puts it in the address of the tab's
 * popup, which shows it before it asks anybody for the rest.
 */
import { type Gist, gistOf } from './core/gist.ts';
import type { Report } from './core/report.ts';
import { type PageRecord, POPUP_PAGE, type Source } from './protocol.ts';

/** Its texts are in English, as those of reports. */
export type Glimpse = Pick<
  Report,
  'url' | 'title' | 'grade' | 'score' | 'range' | 'notGraded' | 'readUpTo' | 'verdict'
> & { gist: Gist; kind: Source['kind'] };

/** Browsers set a limit to addresses, pages set none to theirs or to their titles. In UTF-16 units. */
const LONGEST_NAME = 500;

const cut = (name: string | null) => name?.slice(0, LONGEST_NAME) ?? null;

export function glimpseOf(report: Report, kind: Source['kind']): Glimpse {
  const { url, title, grade, score, range, notGraded, readUpTo, verdict, clauses, denials } = report;
  const names = { url: cut(url), title: cut(title) };
  const length = readUpTo && { readUpTo };
  return { ...names, grade, score, range, notGraded, ...length, verdict, gist: gistOf(clauses, denials), kind };
}

/** A path in the extension. It holds no glimpse where there is no report, or what the person chose in the page stands before it. */
export function popupAddress(page: PageRecord | null): string {
  if (page?.state.status !== 'done' || page.aside) return POPUP_PAGE;
  const glimpse = glimpseOf(page.state.report, page.state.source.kind);
  return `${POPUP_PAGE}#${encodeURIComponent(JSON.stringify(glimpse))}`;
}

/** The fragment of such an address goes in, as in `location.hash`. Null: it holds no glimpse. */
export function readGlimpse(hash: string): Glimpse | null {
  try {
    return JSON.parse(decodeURIComponent(hash.slice(1))) as Glimpse;
  } catch {
    return null;
  }
}
