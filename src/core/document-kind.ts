/** A text, its title and address go in; what kind of document it is comes out, with the reasons. Pure: pages and plain text share it. */
import type { DocumentKind } from './document.ts';
import { type NamedKind, namedKind } from './document-names.ts';
import {
  COOKIES,
  DATA_NOUNS,
  evidenceIn,
  focusOf,
  invitationsIn,
  type KindEvidence,
  PERSONAL_DATA,
  PRACTICES,
  personalDataIn,
  REPORTS,
  TERMS,
  TOPICS,
  topicsIn,
} from './kind-evidence.ts';

export interface KindVerdict {
  kind: DocumentKind;
  reasons: string[];
}

/** Points that make a policy. */
const ENOUGH = 9;
/** Points for a policy's name, and for each topic of a policy. */
const NAMED = 3;
const PER_TOPIC = 0.6;

/** 'Privacy Policy | Shop' says two things. */
function titleParts(title: string | null): string[] {
  return (title ?? '').split(/\s[|–—·:\\-]\s|\s\|\s?/).map((part) => part.trim());
}

/** Forms and pages of settings are called so, which say little themselves. */
const CHOICES = /privacy (?:choices|preferences|settings|options|controls|requests?)\b/i;
const DOCUMENT_WORD = /polic(?:y|ies)|notice|statement/i;
/** What stands with 'privacy' in a policy's name; other words are goods, shops and praise. */
const BESIDE_PRIVACY =
  /\b(?:your|our|the|and|at|on|of|for|us|terms|cookies?|security|legal|data|online|web|website|site|customers?|information|practices|rights|cent(?:er|re)|hub|promise|commitment|disclosures?|faqs?|privacy|protection|personal)\b/gi;

/** 'Privacy Pods', 'Screens & Privacy', 'See our privacy policy.': near the top of a page such a line is no title of a policy. */
function namesNothing(line: string, place: number): boolean {
  if (/[.!?]$/.test(line) && line.split(' ').length > 4) return true;
  if (DOCUMENT_WORD.test(line)) return /[.!?]$|^(?:see|read|view|learn|for more)\b/i.test(line);
  // A title stands first; further down 'Privacy' alone is a card or a menu's line.
  return /\bprivacy\b/i.test(line) && (place > 2 || /[a-z]{2}/i.test(line.replace(BESIDE_PRIVACY, '')));
}

/** What the document calls itself: by its title, else by the short lines at its beginning. */
export function nameOfDocument(text: string, title: string | null, url: string | null): NamedKind | null {
  const opening = text.slice(0, 600).split('\n').slice(0, 6);
  const parts = titleParts(title);
  let terms: NamedKind | null = null;
  for (const name of [...opening.filter((line, place) => line.length < 70 && !namesNothing(line, place)), ...parts]) {
    if (CHOICES.test(name) && !DOCUMENT_WORD.test(name)) continue;
    const kind = namedKind(name);
    if (kind === 'privacy' || kind === 'state-notice' || kind === 'cookie') return kind;
    terms ??= kind;
  }
  if (terms !== null) return terms;
  const path = url === null ? '' : pathWords(url);
  return CHOICES.test(path) ? null : namedKind(path);
}

function pathWords(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  return path
    .split('/')
    .filter(Boolean)
    .slice(-2)
    .join(' ')
    .replace(/[-_.]/g, ' ')
    .replace(/\s(?:html?|php|aspx?)$/, '')
    .slice(-90);
}

/** What a text without a policy's name lacks: a shop's page speaks of data in passing, an article of what others do. */
function lackOf(evidence: KindEvidence, topics: number): number {
  // The topics know other languages less well.
  if (evidence.rate(DATA_NOUNS) > 2) return 0;
  return (
    Math.max(0, 6 - topics) * 1.5 +
    Math.max(0, 0.5 - focusOf(evidence)) * 12 +
    (evidence.rate(PRACTICES) < 4 ? 3 : 0) +
    (evidence.words < 150 ? 3 : 0)
  );
}

/** A short page that says what stands elsewhere. */
function leadsOn(evidence: KindEvidence, name: NamedKind | null): boolean {
  return name === 'privacy' && evidence.words < 450 && invitationsIn(evidence) >= 3;
}

/** A document to be judged. */
interface Subject {
  text: string;
  evidence: KindEvidence;
  name: NamedKind | null;
  title: string | null;
}

const subjectOf = (text: string, title: string | null, url: string | null): Subject => ({
  text,
  evidence: evidenceIn(text),
  name: nameOfDocument(text, title, url),
  title,
});

const isTitled = (title: string | null): boolean => titleParts(title).some((part) => namedKind(part) !== null);

/** Without name and topics. */
function basePoints({ evidence, title }: Subject, personalData: number): number {
  const { words, count, rate } = evidence;
  return (
    Math.min(personalData, 15) / 3 +
    Math.min(rate(PRACTICES), 8) * 0.7 -
    rate(TERMS) * 0.35 -
    // Long policies quote an officer or two; an article does it all the time.
    (count(REPORTS) > 1 && count(REPORTS) * 300 > words ? 6 : 0) -
    // A consent banner speaks of nothing but cookies either; it is shorter than a policy and no page is called by it.
    (words < 320 && rate(COOKIES) > Math.max(8, personalData) && !isTitled(title) ? 8 : 0)
  );
}

function addPoints(subject: Subject): number {
  const { evidence, name } = subject;
  const { words } = evidence;
  const topics = topicsIn(evidence);
  const cookies = evidence.rate(COOKIES);
  const isNamed = name === 'privacy' || name === 'state-notice' || name === 'cookie';
  const isCookieText = name === 'cookie' || (cookies > 8 && words > 400 && topics > 3);
  return (
    basePoints(subject, personalDataIn(evidence)) +
    topics * PER_TOPIC +
    (isNamed ? NAMED : -lackOf(evidence, topics)) +
    (isCookieText ? Math.min(cookies, 20) / 3 : 0) -
    (name === 'terms' || name === 'other-legal' ? 4 : 0) -
    (words < 150 && !isNamed ? 3 : 0)
  );
}

/** Called a policy and plainly one: what other languages and cookies would add is not counted, and topics only until it is enough. */
function isPlain(subject: Subject): boolean {
  const { evidence, name } = subject;
  if (name !== 'privacy' && name !== 'state-notice') return false;
  let points = NAMED + basePoints(subject, evidence.rate(PERSONAL_DATA));
  return TOPICS.some((topic) => {
    if (points < ENOUGH && topic.test(evidence.sample)) points += PER_TOPIC;
    return points >= ENOUGH;
  });
}

function kindOfPolicy({ evidence, name }: Subject): DocumentKind {
  if (name === 'state-notice' || name === 'privacy') return name;
  const cookies = evidence.rate(COOKIES);
  const personalData = personalDataIn(evidence);
  const isOfCookies = (cookies > 12 && cookies > personalData) || (name === 'cookie' && personalData < 8);
  return isOfCookies ? 'cookie' : 'privacy';
}

function kindOfOther({ text, evidence, name }: Subject): DocumentKind {
  const documents = new Set(
    text
      .slice(0, 6_000)
      .toLowerCase()
      .match(/(?:privacy|cookies?|california|children'?s?|health|state)[\w' ]{0,24}(?:policy|notice|statement)/g) ?? [],
  );
  if (leadsOn(evidence, name) || (name === 'privacy' && evidence.words < 600 && documents.size >= 3)) return 'hub';
  return name === 'terms' || evidence.rate(TERMS) > 10 ? 'terms' : 'other';
}

function kindOf(subject: Subject): DocumentKind {
  const { evidence, name } = subject;
  const isPolicy =
    evidence.words >= 40 && !leadsOn(evidence, name) && (isPlain(subject) || addPoints(subject) >= ENOUGH);
  return isPolicy ? kindOfPolicy(subject) : kindOfOther(subject);
}

export function documentKindOf(text: string, title: string | null, url: string | null): DocumentKind {
  return kindOf(subjectOf(text, title, url));
}

export function judgeDocumentKind(text: string, title: string | null, url: string | null): KindVerdict {
  const subject = subjectOf(text, title, url);
  const { evidence } = subject;
  const reasons = [
    `calls itself: ${subject.name ?? 'nothing known'}`,
    `speaks of personal data ${personalDataIn(evidence).toFixed(1)} times in a thousand words`,
    `says what 'we' do with it ${evidence.rate(PRACTICES).toFixed(1)} times`,
    `covers ${topicsIn(evidence)} of ${TOPICS.length} topics of a policy`,
    `uses the words of contracts ${evidence.rate(TERMS).toFixed(1)} times`,
  ];
  return { kind: kindOf(subject), reasons };
}
