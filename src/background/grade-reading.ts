/** What the content script read goes in, what the popup shows of it comes out. Pure: the same reading, the same state. */
import { library } from '../clauses/registry.ts';
import type { PolicyDocument } from '../core/document.ts';
import { gradePolicy } from '../core/grade-policy.ts';
import type { Report } from '../core/report.ts';
import { documentFromText } from '../core/text-document.ts';
import type { PageReading, PageState } from '../protocol.ts';

/** `url` is the page's address as the browser tells it, not as the page claims it. */
export function gradeReading(reading: PageReading, url: string, trustKind: boolean): PageState {
  switch (reading.kind) {
    case 'policy':
      return { status: 'done', report: grade({ ...reading.document, url }, trustKind), source: { kind: 'this-page' } };
    case 'linked-policy':
      return gradeLinked(reading, url);
    case 'elsewhere':
      return { status: 'policy-elsewhere', url, links: reading.links, reason: reading.reason };
    case 'nothing':
      return { status: 'no-policy-found', url };
    case 'failed':
      return { status: 'failed', code: reading.code, detail: reading.detail, url: reading.link?.href ?? url };
  }
}

/** Only a policy of the page's own origin can have been fetched by the page; anything else is a false claim. */
function gradeLinked({ document, link }: Extract<PageReading, { kind: 'linked-policy' }>, url: string): PageState {
  if (document.url === null || new URL(document.url).origin !== new URL(url).origin)
    return { status: 'failed', code: 'internal', detail: `${document.url} is not of ${url}`, url };
  const source = { kind: 'linked' as const, fromUrl: url, linkText: link.text };
  return { status: 'done', report: grade(document, false), source };
}

export function gradePastedText(text: string): PageState {
  return { status: 'done', report: grade(documentFromText(text), true), source: { kind: 'pasted' } };
}

function grade(document: PolicyDocument, trustKind: boolean): Report {
  return gradePolicy(document, library, { trustKind });
}
