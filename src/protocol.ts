/** Every message between the extension's contexts. The name says who sends it. */
import type { PolicyChange } from './changes/policy-change.ts';
import type { Stance } from './core/clause.ts';
import type { PolicyDocument, PolicyLink } from './core/document.ts';
import type { Report } from './core/report.ts';

/** Where a report's text came from. */
export type Source =
  | { kind: 'this-page' }
  | { kind: 'linked'; fromUrl: string; linkText: string }
  | { kind: 'pasted' }
  | { kind: 'selected' };

export const FAILURE_CODES = [
  'no-access',
  'fetch-failed',
  'http-status',
  'turned-away',
  'login-wall',
  'pdf',
  'pdf-unreadable',
  'page-stuck',
  'not-html',
  'too-large',
  'timed-out',
  'redirected-away',
  'private-address',
  'internal',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** Why nothing is remembered. 'newer': what is stored was written by a later version. 'broken': the browser cannot open it. */
export type TroubleCode = 'newer' | 'broken' | 'full';

/** What a person should know of the memory: it does not work, or `left` sites had to leave a device that is full. */
export type MemoryNote = { code: TroubleCode } | { code: 'made-room'; left: number };

/** What is known about a tab's page: the popup shows exactly one of these. */
export type PageState =
  | { status: 'unknown'; url: string | null }
  | { status: 'working'; step: 'reading' | 'finding' | 'fetching' | 'grading'; url: string | null }
  /**
   * `document` is what was graded: the popup reads from it what one can do; absent where it is too long to be kept. `news`: what
   * changed since the policy was graded before, as far as that was found within the last day.
   */
  | {
      status: 'done';
      report: Report;
      source: Source;
      document?: PolicyDocument;
      news?: PolicyChange[];
      memory?: MemoryNote;
    }
  /** A policy was found that only its own tab can show: on another site, or written into the page by its scripts. */
  | { status: 'policy-elsewhere'; url: string; links: PolicyLink[]; reason?: 'other-origin' | 'needs-scripts' }
  | { status: 'no-policy-found'; url: string }
  | { status: 'failed'; code: FailureCode; detail: string; url: string | null };

/** What the content script found on the page it stands in. */
export type PageReading =
  | { kind: 'policy'; document: PolicyDocument }
  | { kind: 'linked-policy'; document: PolicyDocument; link: PolicyLink }
  | { kind: 'elsewhere'; links: PolicyLink[]; reason: 'other-origin' | 'needs-scripts' }
  | { kind: 'nothing' }
  | { kind: 'failed'; code: FailureCode; detail: string; link: PolicyLink | null };

/** What a person asks for: the policy with all its documents, wherever the site keeps it, or the page that is shown. */
export type Wanted = 'policy-of-site' | 'this-page';

/** What a person chose in a page, by the menu there, to be graded beside the page. */
export type Chosen = { kind: 'selection' } | { kind: 'link'; link: PolicyLink };

export interface ContentMessages {
  /**
   * The page was read; the background grades it. `answers`: what was asked for; missing where the page told it unasked.
   * `ofLink`: not the page was read but what is behind this link of it, which the person chose.
   */
  'content:page-read': { url: string; reading: PageReading; answers?: Wanted; ofLink?: string };
  /** The page went on to another address without a load; badge and report no longer hold. */
  'content:page-left': { url: string };
  /** Asks for a document on another origin of the site, which the person allowed. Answer: FetchedPolicy of src/discover/fetch-policy.ts. */
  'content:document-wanted': { url: string };
}

export interface BackgroundMessages {
  /**
   * Asks the content script to read its page. 'policy-of-site': the page itself if it is a policy, else the policy it links to;
   * 'this-page': the page itself, policy or not. The answer comes as `content:page-read`.
   * `allowed`: other origins of the site that may be read, by `content:document-wanted`. `link`: this link is read instead, by
   * the same rules.
   */
  'background:reading-wanted': { what: Wanted; allowed: string[]; link?: PolicyLink };
  /** Asks the content script where its page stands. Answer: the address. No answer: the document is gone. */
  'background:address-wanted': Record<never, never>;
  /**
   * Asks the script that marks to mark the passage that begins at `start`, or with `areAll` all of them, and to show that one,
   * or the first. Answer: MarksAnswer.
   */
  'background:marks-wanted': { passages: Passage[]; start: number | null; areAll: boolean };
  /** Goes on by so many passages; by none, it only asks how things stand. Answer: MarksAnswer. */
  'background:marks-moved': { by: number };
  /** Answer: MarksAnswer. */
  'background:marks-cleared': Record<never, never>;
  /** Comes from the popup, where the library is that reads it. Asks for a PDF file of the page's own origin. Answer: PdfAnswer. */
  'popup:pdf-wanted': { url: string };
}

/** Words of a policy, to be marked in the page. `start` is their offset in the text that was graded, and their name. */
export interface Passage {
  quote: string;
  start: number;
  stance: Stance;
}

/** How the marks of a page stand. */
export type MarksAnswer =
  | { status: 'none' }
  /**
   * The passage `start`, number `at` (from 1) of the `of` that were found, is shown; `missing` are not in the page any more.
   * `isFolded`: it stands in a part of the page that is closed. `areAll`: all are marked, not just this one.
   */
  | { status: 'marked'; start: number; at: number; of: number; missing: number; isFolded: boolean; areAll: boolean }
  /** The words that were asked for are not in the page, or not any more. */
  | { status: 'gone' }
  /** A tab that we may not look into was opened with them; the browser itself marks them there. */
  | { status: 'opened' }
  /** The browser lets us mark nothing in this page. */
  | { status: 'no-access' };

/** A file as it crosses from the page's script to the popup, in base64: messages carry no bytes. */
export type PdfAnswer = { ok: true; base64: string; url: string } | { ok: false; code: FailureCode; detail: string };

/** What the background keeps for each tab in `storage.session`, under `pageRecordKey(tabId)`; the popup watches its changes. */
export interface PageRecord {
  /** Address of the page in the tab, where the browser lets us know it. */
  url: string | null;
  state: PageState;
  /** What the person chose in the page: it stands before the page in the popup, and has no part in its letter. */
  aside?: Aside | null;
}

export interface Aside {
  chosen: Chosen;
  state: PageState;
}

export const POPUP_PAGE = 'src/popup/index.html';

/** Where the page of remembered sites stands in the extension. */
export const HISTORY_PAGE = 'src/history/index.html';

/** What the popup shows of a tab: what the person chose there, where they did, else its page. */
export function inFrontOf({ state, aside }: PageRecord): { state: PageState; chosen: Chosen | null } {
  return { state: aside?.state ?? state, chosen: aside?.chosen ?? null };
}

/** Texts longer than this, ten times the longest policy we know, are not taken: in UTF-16 units. */
export const LONGEST_TEXT = 5_000_000;

/** What browsers call all pages of the web. */
export const ALL_SITES = '*://*/*';

/** What browsers call an origin when they ask for the right to it. Ports have no place in it. */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The `storage.session` key of a tab's PageRecord. No record: nothing is known ('unknown'). */
export function pageRecordKey(tabId: number): string {
  return `page:${tabId}`;
}

export interface PopupMessages {
  /** Asks for the state of a tab, starting the work where nothing is known. Answer: PageState, at once; what follows is in `storage.session`. */
  'popup:state-wanted': { tabId: number };
  /** Grades the page itself although it does not look like a policy. Answer: PageState. */
  'popup:grade-this-page': { tabId: number };
  /**
   * The person is being asked whether these origins of the tab's site may be read. Once the browser has the right, the
   * policy is read without a further word from the popup, which may be closed by then. Answer: PageState.
   */
  'popup:origins-wanted': { tabId: number; origins: string[] };
  /** The person agreed: a policy that scripts write, one of the state's links, is opened behind, read there and closed. Answer: PageState. */
  'popup:behind-wanted': { tabId: number; url: string };
  /** Grades the text of a PDF file that the tab's page linked to, or is; `isAside`: that is behind the chosen link. Answer: PageState. */
  'popup:grade-pdf': { tabId: number; isAside: boolean; url: string; title: string | null; text: string };
  /**
   * Marks the passage of the tab's report that begins at `start` in the document at `url`, or with `areAll` every one of that
   * document, in the tab or, where it shows another page, in one that is opened. Answer: MarksAnswer.
   */
  'popup:marks-wanted': { tabId: number; url: string; start: number | null; areAll: boolean };
  /** As `background:marks-moved`. Answer: MarksAnswer. */
  'popup:marks-moved': { tabId: number; by: number };
  /** Answer: MarksAnswer. */
  'popup:marks-cleared': { tabId: number };
  /** The person goes back to the page from what they had chosen in it. Answer: PageState, of the page. */
  'popup:aside-left': { tabId: number };
  /** Grades pasted text. Answer: PageState. */
  'popup:grade-text': { text: string };
}

export type MessageOf<M> = { [K in keyof M]: { type: K } & M[K] }[keyof M];
export type BackgroundMessage = MessageOf<BackgroundMessages>;
export type ContentMessage = MessageOf<ContentMessages>;
export type PopupMessage = MessageOf<PopupMessages>;
export type MarksMessage = Extract<PopupMessage, { type: `popup:marks-${string}` }>;
