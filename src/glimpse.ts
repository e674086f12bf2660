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

/** Browsers set a limit to addresses, pages set none to their titles. In UTF-16 units. */
const LONGEST_TITLE = 500;

export function glimpseOf(report: Report, kind: Source['kind']): Glimpse {
  const { url, title, grade, score, range, notGraded, readUpTo, verdict, clauses, denials } = report;
  // No more than is shown: the site, or else the title.
  const site = url !== null && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).origin : null;
  const names = { url: site, title: site === null && title !== null ? title.slice(0, LONGEST_TITLE) : null };
  const length = readUpTo && { readUpTo };
  return { ...names, grade, score, range, notGraded, ...length, verdict, gist: gistOf(clauses, denials), kind };
}

/** A path in the extension. It holds no glimpse where there is no report, or what the person chose in the page stands before it. */
export function popupAddress(page: PageRecord | null): string {
  if (page?.state.status !== 'done' || page.aside) return POPUP_PAGE;
  const glimpse = glimpseOf(page.state.report, page.state.source.kind);
  return `${POPUP_PAGE}#${encodeURIComponent(JSON.stringify(glimpse))}`;
}

/** The fragment of an address goes in, as in `location.hash`. Null: it holds no glimpse; only the background writes one. */
export function readGlimpse(hash: string): Glimpse | null {
  try {
    const glimpse = JSON.parse(decodeURIComponent(hash.slice(1))) as Glimpse | null;
    return typeof glimpse?.verdict === 'string' ? glimpse : null;
  } catch {
    return null;
  }
}
