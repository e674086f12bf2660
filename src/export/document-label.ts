/** A Report goes in; what to call each of the documents that it was read from comes out: for whoever says where a quote stands. */
import type { PartKind, UnreadCode } from '../core/document.ts';
import type { Report, ReportDocument } from '../core/report.ts';
import { cleanText } from './clean-text.ts';

export type ReadDocument = Extract<ReportDocument, { read: true }>;
export type UnreadReportDocument = Extract<ReportDocument, { read: false }>;

export const PART_WORDS: Record<PartKind, string> = {
  privacy: 'Privacy policy',
  cookie: 'Cookie policy',
  'state-notice': 'State privacy notice',
  choices: 'Your choices',
  hub: 'Privacy hub',
  terms: 'Terms',
  other: 'Other page',
};

export const UNREAD_WORDS: Record<UnreadCode, string> = {
  'no-access': 'the browser does not let us read it',
  'fetch-failed': 'it could not be loaded',
  'http-status': 'the server did not hand it out',
  'turned-away': 'the server turns readers like this one away',
  'login-wall': 'it is behind a login',
  pdf: 'it is a PDF file',
  'not-html': 'it is a file, not a page',
  'too-large': 'it is too large',
  'timed-out': 'the server took too long',
  'redirected-away': 'the link leads on to another site',
  'private-address': 'the link points into a private network',
  'other-origin': 'it is on another address',
  'other-language': 'it is in another language',
  'no-policy-text': 'it holds no text that could be read',
  'too-many': 'there are too many documents',
};

export function readDocuments({ documents }: Report): ReadDocument[] {
  return documents.filter((each) => each.read);
}

export function unreadDocuments({ documents }: Report): UnreadReportDocument[] {
  return documents.filter((each) => !each.read);
}

/** Names the document at an address; null in a report of one document, where every quote is of that one. */
export type LabelOf = (url: string | null) => string | null;

/** `words` names the kinds; two documents of one kind are told apart by their titles. */
export function documentLabels(
  report: Report,
  words: (kind: PartKind) => string = (kind) => PART_WORDS[kind],
): LabelOf {
  const documents = readDocuments(report);
  if (documents.length < 2) return () => null;
  const labels = documents.map((each) => {
    const isOnly = documents.filter((other) => other.kind === each.kind).length === 1;
    const title = cleanText(each.title ?? '').trim();
    return isOnly || title === '' ? words(each.kind) : title;
  });
  return (url) => labels[documents.findIndex((each) => each.url === url)] ?? null;
}
