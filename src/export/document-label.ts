/** A Report goes in; what to call each of the documents that it was read from comes out: for whoever says where a quote stands. */
import type { Report, ReportDocument } from '../core/report.ts';
import { PART_TEXTS } from '../locale/message-tables.ts';
import { text } from '../locale/text.ts';
import { cleanText } from './clean-text.ts';

export type ReadDocument = Extract<ReportDocument, { read: true }>;
export type UnreadReportDocument = Extract<ReportDocument, { read: false }>;

export function readDocuments({ documents }: Report): ReadDocument[] {
  return documents.filter((each) => each.read);
}

export function unreadDocuments({ documents }: Report): UnreadReportDocument[] {
  return documents.filter((each) => !each.read);
}

/** Names the document at an address; null in a report of one document, where every quote is of that one. */
export type LabelOf = (url: string | null) => string | null;

/** Two documents of one kind are told apart by their titles. */
export function documentLabels(report: Report): LabelOf {
  const documents = readDocuments(report);
  if (documents.length < 2) return () => null;
  const labels = documents.map((each) => {
    const isOnly = documents.filter((other) => other.kind === each.kind).length === 1;
    const title = cleanText(each.title ?? '').trim();
    return isOnly || title === '' ? text(PART_TEXTS[each.kind]) : title;
  });
  return (url) => labels[documents.findIndex((each) => each.url === url)] ?? null;
}
