/** What the content script read goes in, what the popup shows of it comes out. Pure: the same reading, the same state. */
import type { PolicyDocument } from '../core/document.ts';
import { partsOf } from '../core/merge-documents.ts';
import { documentFromText } from '../core/text-document.ts';
import type { PageReading, PageState, Source } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { gradeOnce } from './grade-once.ts';

export interface Asked {
  /** The person wants this page graded, policy or not. */
  trustKind: boolean;
  /** Other origins of the site that the person allowed to be read. */
  allowed: readonly string[];
}

/** `url` is the page's address as the browser tells it, not as the page claims it. */
export function gradeReading(reading: PageReading, url: string, { trustKind, allowed }: Asked): PageState {
  switch (reading.kind) {
    case 'policy': {
      const document = { ...reading.document, url };
      if (!isOfSite(document, url, allowed)) return refuse(document, url);
      return done(document, trustKind, { kind: 'this-page' });
    }
    case 'linked-policy': {
      const { document, link } = reading;
      if (!isOfSite(document, url, allowed)) return refuse(document, url);
      const source = { kind: 'linked' as const, fromUrl: url, linkText: link.text };
      return done(document, false, source);
    }
    case 'elsewhere':
      return { status: 'policy-elsewhere', url, links: reading.links, reason: reading.reason };
    case 'nothing':
      return { status: 'no-policy-found', url };
    case 'failed':
      return { status: 'failed', code: reading.code, detail: reading.detail, url: reading.link?.href ?? url };
  }
}

/** A fault of ours must end in words, not in a popup that waits. */
export function gradeSafely(grade: () => PageState, url: string | null): PageState {
  try {
    return grade();
  } catch (error) {
    return { status: 'failed', code: 'internal', detail: String(error), url };
  }
}

/** Only documents of the page's own origin, and of those allowed, can have been fetched; anything else is a false claim. */
function isOfSite(document: PolicyDocument, url: string, allowed: readonly string[]): boolean {
  const origins = [new URL(url).origin, ...allowed];
  return partsOf(document).every((part) => part.url !== null && origins.includes(new URL(part.url).origin));
}

function refuse(document: PolicyDocument, url: string): PageState {
  return { status: 'failed', code: 'internal', detail: `${document.url} is not of ${url}`, url };
}

/** A PDF file, read by the popup: the page's own, or one that it links to. */
export function gradePdf(pdf: { url: string; title: string | null; text: string }, pageUrl: string | null): PageState {
  const document = documentFromText(pdf.text, pdf.url, pdf.title);
  const isPage = pageUrl === null || isSamePage(pdf.url, pageUrl);
  const linkText = pdf.title ?? document.title ?? '';
  const source: Source = isPage ? { kind: 'this-page' } : { kind: 'linked', fromUrl: pageUrl, linkText };
  return done(document, false, source);
}

/** Words that a person pasted, or selected in a page: what they take for a policy is one. */
export function gradeText(text: string, kind: 'pasted' | 'selected'): PageState {
  return done(documentFromText(text), true, { kind });
}

/** In UTF-16 units: twice the longest policy we know. The session's storage holds some of these beside their reports. */
const LONGEST_KEPT = 1_000_000;

function done(document: PolicyDocument, trustKind: boolean, source: Source): PageState {
  const report = gradeOnce(document, trustKind);
  return { status: 'done', report, source, ...(document.text.length <= LONGEST_KEPT && { document }) };
}
