/** A text, its title and address go in; what kind of document it is comes out, with the reasons. Pure: pages and plain text share it. */
import type { DocumentKind } from './document.ts';
import { type NamedKind, namedKind } from './document-names.ts';

export interface KindVerdict {
  kind: DocumentKind;
  /** Points of the privacy evidence; `ENOUGH` makes a policy. */
  points: number;
  reasons: string[];
}

/** How often the text says something, per thousand words, and how much of the ground of a policy it covers. */
interface Evidence {
  words: number;
  personalData: number;
  /** Those of them in other languages, whose words the topics know less well. */
  foreignData: number;
  practices: number;
  terms: number;
  cookies: number;
  /** Whole number, not a rate: two are enough to tell an article. */
  reports: number;
  topics: number;
  /** Share of the running text in lines that speak of data, 0 to 1. */
  focus: number;
  /** Short lines that lead on: 'Read our privacy policy'. */
  invitations: number;
}

/** Personal data in the other languages that most shops use. */
export const DATA_NOUNS =
  /personenbezogen|ihrer? daten|datenschutz|données?\b|vie privée|confidentialité|datos (?:de carácter )?personal|sus datos|privacidad|dati personali|suoi dati|dados pessoais|seus dados|privacidade|persoonsgegevens|uw gegevens|personuppgift|personopp?lysning|henkilötie|dan(?:e|ych) osobow|osobní(?:ch|mi|m)? údaj|osobn(?:é|ých) údaj|személyes adat|date(?:lor|le)? (?:cu caracter )?personal|kişisel veri|персональн|особист|лични данни|προσωπικ|個人情報|个人信息|個人資料|개인정보/gi;
const PERSONAL_DATA =
  /personal(?:ly identifiable)? (?:information|data|details)|personally identifiable|your (?:information|data)|(?:information|data) (?:about|from) you|privacy/gi;
const PRACTICES =
  /\b(?:we|us|our (?:partners|providers|website|site|services|vendors))\b[^.]{0,40}\b(?:collect|use|shar|disclos|process|stor|retain|sell|receiv|obtain|gather|protect)|\b(?:wir|nous|noi|nosotros|wij)\b[^.]{0,40}\b(?:erheben|verarbeiten|nutzen|speichern|verwenden|collect|traitons|utilis|partage|conserv|recog|recopil|trat|utiliz|raccogli|tratti|verzamel|verwerk|gebruik|delen)|(?:erheben|verarbeiten|nutzen|speichern|verwenden) wir|我们(?:会|可能|将)?(?:收集|使用|共享)/gi;
const TERMS =
  /liabilit|warrant|indemnif|governing law|arbitrat|terminat|licen[sc]e|intellectual property|these terms|this agreement|prohibit|subscription|haftung|vertrag|gewährleistung|kündig|responsabilité|garantie|résili|abonnement|présentes conditions|responsabilidad|garantía|contrato|responsabilità|garanzia|contratto|aansprakelijk|overeenkomst/gi;
/** Somebody reports what others do and say. */
const REPORTS =
  /\b(?:he|she|spokes\w+|critics?|advocates?|regulators?|officials?) (?:said|says?|told|calls?|called|wrote|who)\b|according to|spokes(?:wo)?m[ae]n|[”"] (?:says|said)\b|\bexperts? (?:say|warn|advise)|\btold (?:us|me|reporters)\b/gi;
const COOKIES = /cookies?|trackers?|traceurs?/gi;
const TOPICS = [
  /\bwe (?:may |might |also |will )*(?:collect|gather|receive|obtain)|(?:information|data) (?:that )?we collect|collects? (?:data|information)|erheben|erhoben|collect(?:ons|ées?)|recopila|recoge|raccogli|raccolt|coleta|recolh|verzamel|收集/i,
  /\b(?:we|to) (?:may )?(?:use|process) (?:your|the|this|that|personal)|how we use|uses? (?:data|information|cookies)|verarbeit|trait(?:ons|ement)|finalit|tratamiento|trattamento|tratamento|verwerk|使用/i,
  /(?:shar|disclos|sell|transfer)\w{0,12} (?:your |the |this |that |any |such )?(?:personal )?(?:information|data)|third[- ]part(?:y|ies)|weitergabe|dritte|tiers|destinataires|terceros|terzi|terceiros|derden|共享|第三方/i,
  /cookies?/i,
  /secur(?:e|ity) (?:measures|of your)|protect (?:your|the)|safeguard|encrypt|sicherheit|sécurité|seguridad|sicurezza|segurança|beveilig|安全/i,
  /right to (?:access|request|know|delet|eras|object|rectif|withdraw)|opt[- ]out|unsubscribe|auskunft|widerspr|droit d.(?:accès|opposition)|derecho|diritt[oi]|direitos?|recht (?:op|om)|权利/i,
  /retain|retention|keep your|speicherdauer|gelöscht|conserv|bewaar|存储|保存/i,
  /children|under (?:the age of )?(?:13|16|18)|minderjährig|mineurs|menores|minori|kinderen|未成年/i,
  /changes? to (?:this|our)|update (?:this|our) (?:privacy )?(?:policy|notice)|änderung|modification|modifica|wijzig|变更|更新/i,
  /contact us|questions (?:about|regarding)|verantwortlich|responsable|titolare|contact|联系/i,
  /gdpr|ccpa|data protection|california|ds-?gvo|rgpd|avg\b|lgpd|cnil/i,
];

const INVITATION = /^(?:read|learn|manage|make|view|see|submit|explore|discover|visit|open|download|get|find out)\b/i;
/** A line with more signs than this is running text, one with fewer a label. */
const LONG_LINE = 70;

/** A long text is judged by its beginning and its middle. */
const SAMPLE = 30_000;
export const ENOUGH = 9;

function takeSample(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}`;
}

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Scripts without spaces: two signs make about a word.
    if (code >= 0x3040 && code <= 0xd7af) words += 0.5;
    const space = code <= 32 || code === 0xa0;
    if (!space && !inside) words++;
    inside = !space;
  }
  return Math.round(words);
}

function focusOf(lines: string[]): number {
  let running = 0;
  let focused = 0;
  for (const line of lines) {
    if (line.length < LONG_LINE) continue;
    running += line.length;
    if ([PERSONAL_DATA, DATA_NOUNS, COOKIES].some((pattern) => line.search(pattern) >= 0)) focused += line.length;
  }
  return running === 0 ? 1 : focused / running;
}

function weighText(text: string): Evidence {
  const sample = takeSample(text);
  const words = countWords(sample);
  const lines = sample.split('\n');
  const perThousand = (pattern: RegExp) => ((sample.match(pattern)?.length ?? 0) * 1000) / Math.max(words, 100);
  const foreignData = perThousand(DATA_NOUNS);
  return {
    words,
    personalData: perThousand(PERSONAL_DATA) + foreignData,
    foreignData,
    practices: perThousand(PRACTICES),
    terms: perThousand(TERMS),
    cookies: perThousand(COOKIES),
    reports: sample.match(REPORTS)?.length ?? 0,
    topics: TOPICS.filter((topic) => topic.test(sample)).length,
    focus: focusOf(lines),
    invitations: lines.filter((line) => line.length < LONG_LINE && INVITATION.test(line)).length,
  };
}

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
function lackOf({ words, topics, focus, practices, foreignData }: Evidence): number {
  if (foreignData > 2) return 0;
  return (
    Math.max(0, 6 - topics) * 1.5 + Math.max(0, 0.5 - focus) * 12 + (practices < 4 ? 3 : 0) + (words < 150 ? 3 : 0)
  );
}

/** A short page that says what stands elsewhere. */
function leadsOn({ words, invitations }: Evidence, name: NamedKind | null): boolean {
  return name === 'privacy' && words < 450 && invitations >= 3;
}

function addPoints(evidence: Evidence, name: NamedKind | null, isTitled: boolean): number {
  const isNamed = name === 'privacy' || name === 'state-notice' || name === 'cookie';
  const isCookieText = name === 'cookie' || (evidence.cookies > 8 && evidence.words > 400 && evidence.topics > 3);
  return (
    Math.min(evidence.personalData, 15) / 3 +
    Math.min(evidence.practices, 8) * 0.7 +
    evidence.topics * 0.6 -
    evidence.terms * 0.35 +
    (isNamed ? 3 : 0) +
    (isCookieText ? Math.min(evidence.cookies, 20) / 3 : 0) -
    (name === 'terms' || name === 'other-legal' ? 4 : 0) -
    // Long policies quote an officer or two; an article does it all the time.
    (evidence.reports > 1 && evidence.reports * 300 > evidence.words ? 6 : 0) -
    (evidence.words < 150 && !isNamed ? 3 : 0) -
    (isNamed ? 0 : lackOf(evidence)) -
    // A consent banner speaks of nothing but cookies either; it is shorter than a policy and no page is called by it.
    (!isTitled && evidence.words < 320 && evidence.cookies > Math.max(8, evidence.personalData) ? 8 : 0)
  );
}

function kindOfPolicy(evidence: Evidence, name: NamedKind | null): DocumentKind {
  if (name === 'state-notice') return 'state-notice';
  if (name === 'privacy') return 'privacy';
  const mostlyCookies = evidence.cookies > 12 && evidence.cookies > evidence.personalData;
  return name === 'cookie'
    ? mostlyCookies || evidence.personalData < 8
      ? 'cookie'
      : 'privacy'
    : mostlyCookies
      ? 'cookie'
      : 'privacy';
}

function kindOfOther(text: string, evidence: Evidence, name: NamedKind | null): DocumentKind {
  const documents = new Set(
    text
      .slice(0, 6_000)
      .toLowerCase()
      .match(/(?:privacy|cookies?|california|children'?s?|health|state)[\w' ]{0,24}(?:policy|notice|statement)/g) ?? [],
  );
  if (leadsOn(evidence, name) || (name === 'privacy' && evidence.words < 600 && documents.size >= 3)) return 'hub';
  return name === 'terms' || evidence.terms > 10 ? 'terms' : 'other';
}

export function judgeDocumentKind(text: string, title: string | null, url: string | null): KindVerdict {
  const evidence = weighText(text);
  const name = nameOfDocument(text, title, url);
  const isTitled = titleParts(title).some((part) => namedKind(part) !== null);
  const points = addPoints(evidence, name, isTitled);
  const reasons = [
    `calls itself: ${name ?? 'nothing known'}`,
    `speaks of personal data ${evidence.personalData.toFixed(1)} times in a thousand words`,
    `says what 'we' do with it ${evidence.practices.toFixed(1)} times`,
    `covers ${evidence.topics} of ${TOPICS.length} topics of a policy`,
    `uses the words of contracts ${evidence.terms.toFixed(1)} times`,
  ];
  const kind =
    points >= ENOUGH && evidence.words >= 40 && !leadsOn(evidence, name)
      ? kindOfPolicy(evidence, name)
      : kindOfOther(text, evidence, name);
  return { kind, points, reasons };
}

export function documentKindOf(text: string, title: string | null, url: string | null): DocumentKind {
  return judgeDocumentKind(text, title, url).kind;
}
