/** The one result object that badge, popup, exports and command line show. Plain JSON, by docs/report.schema.json. */
import type { Stance, Topic, Weight } from './clause.ts';
import type { DocumentKind, PartKind, UnreadDocument } from './document.ts';

export type Letter = 'A' | 'B' | 'C' | 'D' | 'F';

export type NotGradedCode = 'not-a-policy' | 'not-english' | 'too-short' | 'cut-off' | 'points-elsewhere' | 'too-thin';

/** The exact words behind a finding. `text.slice(start, end) === quote`. */
export interface Evidence {
  quote: string;
  start: number;
  end: number;
  /** The words inside the quote that the pattern met, as offsets into the text. */
  marks: { start: number; end: number }[];
  modality: 'does' | 'may' | null;
  /** Whom or what the statement is limited to ('California residents'), or null. */
  scope: string | null;
  /** What it excepts ('unless you opt out'), or null. */
  exception: string | null;
  /** The words that introduce a list item, when the item needs them to be understood. */
  leadIn: string | null;
  /** Texts of the headings above, outermost first. */
  headings: string[];
  /** Address of the document that the words stand in; null for pasted text and files. */
  url: string | null;
}

/** A document of the policy: read, with its length, or not read, with the reason. */
export type ReportDocument =
  | { read: true; url: string | null; title: string | null; kind: PartKind; words: number }
  | ({ read: false } & UnreadDocument);

export type Certainty = 'says' | 'likely';

/** A clause that the policy affirms. Carries its own text so that views need no clause library. */
export interface ReportClause {
  id: string;
  topic: Topic;
  stance: Stance;
  weight: Weight;
  title: string;
  explanation: string;
  legal: string[];
  /** Lower end of the 95 % Wilson interval of the clause's measured precision, or null where unmeasured. */
  confidence: number | null;
  /** 'likely' where the confidence is too low, or not measured, to say 'the policy says'. */
  certainty: Certainty;
  evidence: Evidence[];
  /** Ids of affirmed clauses that say the opposite. */
  contradictedBy: string[];
}

/** What a limit of the score is about; the words for it are in the line's text. */
export type LimitCode =
  | 'most-good'
  | 'sells-no-way-out'
  | 'sells'
  | 'no-court-no-class'
  | 'arbitration'
  | 'scale-top'
  | 'scale-bottom'
  | 'whole-points';

/** One line of the account of the score. The points of all lines add up to the score. */
export interface LedgerLine {
  kind: 'start' | 'clause' | 'silence' | 'limit';
  points: number;
  /** Reads as a sentence. */
  text: string;
  clause: string | null;
  topic: Topic | null;
  quote: string | null;
  start: number | null;
  end: number | null;
  /** Lines of the kind 'limit' only: which limit, and how many points it allows at most. */
  limit?: { code: LimitCode; most: number };
}

/** Something a reader would look for that the policy does not say. */
export interface Omission {
  clause: string | null;
  topic: Topic;
  title: string;
  explanation: string;
}

/** What a way to act is: where sale or sharing is refused, tracking or mail ended, settings changed, a request made; or an address. */
export type ChannelKind = 'no-sale' | 'opt-out' | 'preferences' | 'request-form' | 'email' | 'phone' | 'post';

/** A way to act that the policy gives. `text.slice(start, end) === quote`. */
export interface Channel {
  kind: ChannelKind;
  /** The link's words, or the address as it is written. */
  quote: string;
  /** Null where the words are those of a link beside the text. */
  start: number | null;
  end: number | null;
  /** The policy's words around it, where the quote alone does not tell what it is for; contains the quote. */
  sentence: string | null;
  /** Absolute, of http or https, without user name; or 'mailto:' and one address. Null for numbers and postal addresses. */
  href: string | null;
  /** Address of the document that it stands in; null for pasted text and files. */
  url: string | null;
}

/** Words of the text with their place. */
export interface Passage {
  quote: string;
  start: number;
  end: number;
}

export interface Report {
  schema: 1;
  rubric: { version: string; fingerprint: string };
  url: string | null;
  title: string | null;
  isPolicy: boolean;
  documentKind: DocumentKind;
  language: string;
  /** FNV-1a 64-bit of the text, hex: the same text has the same fingerprint. */
  textFingerprint: string;
  words: number;
  /** Flesch Reading Ease of its English, from 0 (hardest) to 100; absent where there is too little of it to measure. */
  readingEase?: number;
  /** Where a text was too long to be read whole: how many of its characters were read. */
  readUpTo?: { characters: number; of: number };
  /** The documents that make up the policy: first those that were read, in the order of the text, then the others. */
  documents: ReportDocument[];
  /** The policy's own effective or last-updated date as it is written, or null. */
  dateStated: string | null;
  grade: Letter | null;
  score: number | null;
  /** Best and worst letter that the evidence allows, where it is thin; else null. */
  range: [Letter, Letter] | null;
  notGraded: { code: NotGradedCode; message: string } | null;
  /** Topics that the policy speaks of. */
  coverage: Topic[];
  /** One sentence: what to make of it. */
  verdict: string;
  clauses: ReportClause[];
  /** What the policy plainly says that it does not do: promises, with ids of their own ('not-builds-profile'). */
  denials: ReportClause[];
  omissions: Omission[];
  /** What one can do: opt-outs first, then forms, then addresses. Absent where nothing was found. */
  channels?: Channel[];
  /** The company's name as the policy gives it; absent where it gives none for sure. */
  company?: Passage;
  ledger: LedgerLine[];
}
