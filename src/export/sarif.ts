/**
 * Reports of files go in, one SARIF 2.1.0 log comes out: what hurts and what is not said, each at its place in the file.
 * Standard: OASIS, Static Analysis Results Interchange Format 2.1.0. What helps is no result: tools show every result as a problem.
 */
import type { Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Evidence, Omission, Report, ReportClause } from '../core/report.ts';
import { textFingerprint } from '../core/text-fingerprint.ts';
import { cleanText } from './clean-text.ts';
import { gradeLine } from './report-facts.ts';
import { visibleJson } from './visible-json.ts';

/** Lines and columns from one; columns and offsets in UTF-16 units. */
export interface FileRegion {
  startLine: number;
  endLine: number;
  startColumn?: number;
  endColumn?: number;
  charOffset?: number;
  charLength?: number;
  snippet?: { text: string };
}

export interface GradedFile {
  /** Absolute, or relative to where the command ran. */
  uri: string;
  report: Report;
  /** Where in the file a stretch of the policy's text stands; null where that cannot be told. */
  regionOf(start: number, end: number): FileRegion | null;
}

interface RuledResult {
  rule: ReportingDescriptor;
  result: Omit<Result, 'ruleIndex'>;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function sarif(files: readonly GradedFile[], version: string): string {
  const results = files.flatMap(resultsOf);
  const rules = [...new Map(results.map(({ rule }) => [rule.id, rule])).values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Privacy Grader', version, semanticVersion: version, rules } },
        invocations: [{ executionSuccessful: true }],
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ uri, report }) => ({
          location: { uri },
          roles: ['analysisTarget'],
          description: { text: gradeLine(report) },
          properties: {
            grade: report.grade,
            score: report.score,
            textFingerprint: report.textFingerprint,
            rubric: report.rubric,
          },
        })),
        results: results.map(({ rule, result }) => ({ ...result, ruleIndex: indexes.get(rule.id)! })),
      },
    ],
  };
  return visibleJson(log);
}

function resultsOf(file: GradedFile, index: number): RuledResult[] {
  const { report } = file;
  const place = (region: FileRegion | null): PhysicalLocation => ({
    artifactLocation: { uri: file.uri, index },
    ...(region ? { region } : {}),
  });
  const whole = place(null);
  if (report.notGraded) return [withheldResult(report.notGraded, whole)];
  const hurts = report.clauses.filter(({ stance }) => stance === 'bad' || stance === 'severe');
  return [
    ...hurts.map((clause) => clauseResult(clause, ({ start, end }) => place(file.regionOf(start, end)))),
    ...report.omissions.map((omission) => omissionResult(omission, whole)),
  ];
}

function clauseResult(clause: ReportClause, placeOf: (evidence: Evidence) => PhysicalLocation): RuledResult {
  const level = clause.stance === 'severe' ? 'error' : 'warning';
  const [first, ...others] = clause.evidence;
  const doubt = clause.contradictedBy.length === 0 ? '' : ' The policy also says the opposite.';
  const quote = first ? ` “${first.quote.trim()}”` : '';
  return {
    rule: ruleOf(clause.id, clause, clause.topic, level),
    result: {
      ruleId: clause.id,
      level,
      message: { text: plainMessage(`${clause.title}:${quote}${doubt}`) },
      locations: first ? [{ physicalLocation: placeOf(first) }] : [],
      ...(others.length === 0
        ? {}
        : {
            relatedLocations: others.map((evidence, n) => ({
              id: n + 1,
              physicalLocation: placeOf(evidence),
              message: { text: plainMessage(`Also: “${evidence.quote.trim()}”`) },
            })),
          }),
      partialFingerprints: { 'clauseQuote/v1': textFingerprint(`${clause.id} ${first?.quote ?? ''}`) },
      properties: { weight: clause.weight, confidence: clause.confidence, legal: clause.legal },
    },
  };
}

function omissionResult(omission: Omission, whole: PhysicalLocation): RuledResult {
  const id = `silent-on-${omission.clause ?? omission.topic}`;
  return {
    rule: ruleOf(id, omission, omission.topic, 'note'),
    result: {
      ruleId: id,
      level: 'note',
      message: { text: plainMessage(`${omission.title}: ${omission.explanation}`) },
      locations: [{ physicalLocation: whole }],
    },
  };
}

function withheldResult({ code, message }: NonNullable<Report['notGraded']>, whole: PhysicalLocation): RuledResult {
  const words = { title: 'No letter', explanation: 'The text could not be judged; the message says why.' };
  return {
    rule: ruleOf('not-graded', words, 'not-graded', 'warning'),
    result: {
      ruleId: 'not-graded',
      level: 'warning',
      message: { text: plainMessage(message) },
      locations: [{ physicalLocation: whole }],
      properties: { code },
    },
  };
}

function ruleOf(
  id: string,
  words: { title: string; explanation: string },
  tag: string,
  level: 'error' | 'warning' | 'note',
): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: plainMessage(words.title) },
    fullDescription: { text: plainMessage(words.explanation) },
    defaultConfiguration: { level },
    properties: { tags: ['privacy', tag] },
  };
}

/** A policy's words must not become a link or a placeholder of the message (sections 3.11.5 and 3.11.6). */
function plainMessage(text: string): string {
  return cleanText(text)
    .replace(/[[\]\\]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}
