/** The results of reading and grading go in, the Report that every view shows comes out. */
import type { WaysToAct } from './channels/find-channels.ts';
import type { Topic } from './clause.ts';
import type { ClauseLibrary } from './clause-library.ts';
import { DENIAL_PREFIX } from './denials.ts';
import type { Finding } from './findings.ts';
import { type Gist, gistOf } from './gist.ts';
import type { Grade } from './grade.ts';
import type { LimitedDocument } from './limit-length.ts';
import { partsOf } from './merge-documents.ts';
import type { Certainty, LedgerLine, Letter, Omission, Report, ReportClause, ReportDocument } from './report.ts';
import { CONFIDENCE_STEPS, RUBRIC_VERSION } from './rubric.ts';
import type { Sentence } from './sentences.ts';
import { textFingerprint } from './text-fingerprint.ts';
import type { Withheld } from './withhold.ts';

export interface Reading {
  document: LimitedDocument;
  library: ClauseLibrary;
  sentences: readonly Sentence[];
  findings: readonly Finding[];
  /** What the policy says that it does not do. */
  denials: readonly Finding[];
  words: number;
  /** By `readingEase`. */
  ease: number | null;
  coverage: Topic[];
  notGraded: Withheld | null;
  grade: Grade | null;
  range: [Letter, Letter] | null;
  ways: WaysToAct | undefined;
}

/** Severe clauses are sure whatever the count: each of their firings on the development sets was read by eye. */
function certaintyOf({ clause, confidence }: Finding): Certainty {
  if (clause.stance === 'severe') return 'says';
  return confidence !== null && confidence >= CONFIDENCE_STEPS[0]!.from ? 'says' : 'likely';
}

function toReportClause(finding: Finding): ReportClause {
  const { id, topic, stance, weight, title, explanation, legal } = finding.clause;
  return {
    id,
    topic,
    stance,
    weight,
    title,
    explanation,
    legal: legal ?? [],
    confidence: finding.confidence,
    certainty: certaintyOf(finding),
    evidence: finding.evidence,
    contradictedBy: finding.contradictedBy,
  };
}

const STANCE_ORDER = { severe: 0, bad: 1, good: 2, neutral: 3 };
const WEIGHT_ORDER = { serious: 0, moderate: 1, minor: 2 };

/** The gravest first; among equals, what moved the score most. */
function byImportance(ledger: readonly LedgerLine[]) {
  const movedBy = (id: string) =>
    ledger.reduce((sum, { clause, points }) => (clause === id ? sum + Math.abs(points) : sum), 0);
  return (a: ReportClause, b: ReportClause): number =>
    STANCE_ORDER[a.stance] - STANCE_ORDER[b.stance] ||
    WEIGHT_ORDER[a.weight] - WEIGHT_ORDER[b.weight] ||
    movedBy(b.id) - movedBy(a.id) ||
    (a.id < b.id ? -1 : 1);
}

function omissionsOf({ library, findings, denials }: Reading): Omission[] {
  const said = new Set([
    ...findings.map((f) => f.clause.id),
    ...denials.map((d) => d.clause.id.slice(DENIAL_PREFIX.length)),
  ]);
  return library.clauses
    .filter((c) => c.ifMissing && !said.has(c.id))
    .map((c) => ({ clause: c.id, topic: c.topic, ...c.ifMissing! }));
}

function documentsOf({ document, sentences }: Reading): ReportDocument[] {
  const read = partsOf(document).map(({ url, title, kind, start, end }): ReportDocument => {
    const own = sentences.filter((s) => s.start >= start && s.start < end);
    return { read: true, url, title, kind, words: own.reduce((total, s) => total + s.words.norms.length, 0) };
  });
  return [...read, ...(document.unread ?? []).map((each) => ({ read: false as const, ...each }))];
}

const DATE =
  /(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? ?\d{1,2}(?:st|nd|rd|th)?,? ?\d{4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,? \d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec),? \d{4}|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}|\d{4}-\d{2}-\d{2})/i;

/** The date as the policy writes it, from the quotes of the clause that states it. */
function statedDate(findings: readonly Finding[]): string | null {
  const finding = findings.find((f) => f.clause.id === 'states-effective-date');
  for (const e of finding?.evidence ?? []) {
    const found = DATE.exec(e.quote);
    if (found) return found[0];
  }
  return null;
}

function count(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}

function verdictOf(notGraded: Withheld | null, gist: Gist): string {
  if (notGraded) return notGraded.message;
  const promises = count(gist.promises, 'good promise', 'good promises');
  if (gist.first === null) return `Nothing serious against you was found, and ${promises}.`;
  const { title } = gist.first;
  const many = count(gist.serious, 'serious clause against you', 'serious clauses against you, first of all');
  return `${many}: ${title.charAt(0).toLowerCase()}${title.slice(1)}; and ${promises}.`;
}

/** Puts the Report together. */
export function writeReport(reading: Reading): Report {
  const { document, library, findings, denials, words, coverage, notGraded, grade, range } = reading;
  const clauses = findings.map(toReportClause).sort(byImportance(grade?.ledger ?? []));
  const denied = denials.map(toReportClause);
  return {
    schema: 1,
    rubric: { version: RUBRIC_VERSION, fingerprint: library.fingerprint },
    url: document.url,
    title: document.title,
    isPolicy: notGraded?.code !== 'not-a-policy' && notGraded?.code !== 'points-elsewhere',
    documentKind: document.kind,
    language: document.language,
    textFingerprint: textFingerprint(document.text),
    words,
    ...(reading.ease !== null && { readingEase: reading.ease }),
    ...(document.readUpTo !== undefined && {
      readUpTo: { characters: document.readUpTo, of: document.text.length },
    }),
    documents: documentsOf(reading),
    dateStated: statedDate(findings),
    grade: grade?.letter ?? null,
    score: grade?.score ?? null,
    range,
    notGraded,
    coverage,
    verdict: verdictOf(notGraded, gistOf(clauses, denied)),
    clauses,
    denials: denied,
    omissions: omissionsOf(reading),
    ...reading.ways,
    ledger: grade?.ledger ?? [],
  };
}
