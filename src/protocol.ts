/** Every message between the extension's contexts. The name says who sends it. */
import type { PolicyDocument, PolicyLink } from './core/document.ts';
import type { Report } from './core/report.ts';

/** Where a report's text came from. */
export type Source = { kind: 'this-page' } | { kind: 'linked'; fromUrl: string; linkText: string } | { kind: 'pasted' };

export type FailureCode =
  | 'no-access'
  | 'fetch-failed'
  | 'http-status'
  | 'not-html'
  | 'too-large'
  | 'timed-out'
  | 'redirected-away'
  | 'private-address'
  | 'internal';

/** What is known about a tab's page: the popup shows exactly one of these. */
export type PageState =
  | { status: 'unknown'; url: string | null }
  | { status: 'working'; step: 'reading' | 'finding' | 'fetching' | 'grading'; url: string | null }
  | { status: 'done'; report: Report; source: Source }
  | { status: 'policy-elsewhere'; url: string; links: PolicyLink[] }
  | { status: 'no-policy-found'; url: string }
  | { status: 'failed'; code: FailureCode; detail: string; url: string | null };

/** What the content script found on the page it stands in. */
export type PageReading =
  | { kind: 'policy'; document: PolicyDocument }
  | { kind: 'linked-policy'; document: PolicyDocument; link: PolicyLink }
  | { kind: 'elsewhere'; links: PolicyLink[] }
  | { kind: 'nothing' }
  | { kind: 'failed'; code: FailureCode; detail: string; link: PolicyLink | null };

export interface ContentMessages {
  /** The page was read; the background grades it. */
  'content:page-read': { url: string; reading: PageReading };
  /** The page went on to another address without a load; badge and report no longer hold. */
  'content:page-left': { url: string };
}

export interface PopupMessages {
  /** Asks for the state of a tab, starting the work where nothing is known. Answer: PageState. */
  'popup:state-wanted': { tabId: number };
  /** Grades the page itself although it does not look like a policy. Answer: PageState. */
  'popup:grade-this-page': { tabId: number };
  /** Grades pasted text. Answer: PageState. */
  'popup:grade-text': { text: string };
}

export type MessageOf<M> = { [K in keyof M]: { type: K } & M[K] }[keyof M];
export type ContentMessage = MessageOf<ContentMessages>;
export type PopupMessage = MessageOf<PopupMessages>;
