/** Codes of the report and the protocol, and the messages that put them in words. */
import type { Topic } from '../core/clause.ts';
import type { PartKind, UnreadCode } from '../core/document.ts';
import type { Region } from '../core/priorities.ts';
import type { ChannelKind, Letter, LimitCode, NotGradedCode } from '../core/report.ts';
import type { Severity, TopicStanding } from '../export/report-sections.ts';
import type { FailureCode, PageState } from '../protocol.ts';
import type { MessageKey } from './text.ts';

type Step = Extract<PageState, { status: 'working' }>['step'];

export const LETTER_TEXTS = {
  A: 'letterA',
  B: 'letterB',
  C: 'letterC',
  D: 'letterD',
  F: 'letterF',
} satisfies Record<Letter, MessageKey>;

export const SEVERITY_TEXTS = {
  severe: 'severitySevere',
  serious: 'severitySerious',
  moderate: 'severityModerate',
  minor: 'severityMinor',
} satisfies Record<Severity, MessageKey>;

export const TOPIC_TEXTS = {
  collection: 'topicCollection',
  use: 'topicUse',
  sharing: 'topicSharing',
  tracking: 'topicTracking',
  choice: 'topicChoice',
  rights: 'topicRights',
  retention: 'topicRetention',
  security: 'topicSecurity',
  change: 'topicChange',
  audience: 'topicAudience',
  legal: 'topicLegal',
} satisfies Record<Topic, MessageKey>;

export const REGION_TEXTS = {
  'eea-uk': 'regionEeaUk',
  california: 'regionCalifornia',
  'us-other': 'regionUsOther',
  elsewhere: 'regionElsewhere',
} satisfies Record<Region, MessageKey>;

export const STANDING_TEXTS = {
  contradicts: 'standingContradicts',
  says: 'standingSays',
  silent: 'standingSilent',
} satisfies Record<TopicStanding['standing'], MessageKey>;

export const STEP_TEXTS = {
  reading: 'stepReading',
  finding: 'stepFinding',
  fetching: 'stepFetching',
  grading: 'stepGrading',
} satisfies Record<Step, MessageKey>;

export const PART_TEXTS = {
  privacy: 'partPrivacy',
  cookie: 'partCookie',
  'state-notice': 'partStateNotice',
  choices: 'partChoices',
  hub: 'partHub',
  terms: 'partTerms',
  other: 'partOther',
} satisfies Record<PartKind, MessageKey>;

export const UNREAD_TEXTS = {
  'no-access': 'unreadNoAccess',
  'fetch-failed': 'unreadFetchFailed',
  'http-status': 'unreadHttpStatus',
  'turned-away': 'unreadTurnedAway',
  'login-wall': 'unreadLogin',
  pdf: 'unreadPdf',
  'not-html': 'unreadNotHtml',
  'too-large': 'unreadTooLarge',
  'timed-out': 'unreadTimedOut',
  'redirected-away': 'unreadRedirected',
  'private-address': 'unreadPrivate',
  'other-origin': 'unreadOtherOrigin',
  'other-language': 'unreadOtherLanguage',
  'no-policy-text': 'unreadNoText',
  'too-many': 'unreadTooMany',
} satisfies Record<UnreadCode, MessageKey>;

export const CHANNEL_TEXTS = {
  'no-sale': 'channelNoSale',
  'opt-out': 'channelOptOut',
  preferences: 'channelPreferences',
  'request-form': 'channelRequestForm',
  email: 'channelEmail',
  phone: 'channelPhone',
  post: 'channelPost',
} satisfies Record<ChannelKind, MessageKey>;

/** The ledger's lines on topics that the policy gives no plain answer on; 'legal' stands for the missing contact. */
export const SILENCE_TEXTS: Partial<Record<Topic, MessageKey>> = {
  sharing: 'silenceSharing',
  tracking: 'silenceTracking',
  rights: 'silenceRights',
  retention: 'silenceRetention',
  security: 'silenceSecurity',
  change: 'silenceChange',
  legal: 'silenceContact',
};

export const LIMIT_TEXTS = {
  'most-good': 'limitMostGood',
  'sells-no-way-out': 'limitSellsNoWayOut',
  sells: 'limitSells',
  'no-court-no-class': 'limitNoCourtNoClass',
  arbitration: 'limitArbitration',
  'scale-top': 'limitScale',
  'scale-bottom': 'limitScale',
  'whole-points': 'limitWholePoints',
} satisfies Record<LimitCode, MessageKey>;

/** What to do where there is no letter. */
export const WITHHELD_ADVICE = {
  'not-a-policy': 'adviceNotAPolicy',
  'not-english': 'adviceNotEnglish',
  'too-short': 'adviceTooShort',
  'cut-off': 'adviceCutOff',
  'points-elsewhere': 'advicePointsElsewhere',
  'too-thin': 'adviceTooThin',
} satisfies Record<NotGradedCode, MessageKey>;

/** What went wrong, and what to do now. */
export const FAILURE_TEXTS = {
  'no-access': { what: 'failedNoAccess', next: 'failedNoAccessNext' },
  'fetch-failed': { what: 'failedFetch', next: 'failedFetchNext' },
  'http-status': { what: 'failedHttp', next: 'failedHttpNext' },
  'turned-away': { what: 'failedTurnedAway', next: 'failedTurnedAwayNext' },
  'login-wall': { what: 'failedLogin', next: 'failedLoginNext' },
  pdf: { what: 'failedPdf', next: 'failedPdfNext' },
  'pdf-unreadable': { what: 'failedPdfUnreadable', next: 'failedPdfUnreadableNext' },
  'not-html': { what: 'failedNotHtml', next: 'failedNotHtmlNext' },
  'too-large': { what: 'failedTooLarge', next: 'failedTooLargeNext' },
  'page-stuck': { what: 'failedStuck', next: 'failedStuckNext' },
  'timed-out': { what: 'failedTimedOut', next: 'failedTimedOutNext' },
  'redirected-away': { what: 'failedRedirected', next: 'failedRedirectedNext' },
  'private-address': { what: 'failedPrivate', next: 'failedPrivateNext' },
  internal: { what: 'failedInternal', next: 'failedInternalNext' },
} satisfies Record<FailureCode, { what: MessageKey; next: MessageKey }>;
