/** A Report goes in; what hurts, what helps, plain facts, contradictions and topics come out, in reading order. */
import { TOPICS, type Topic } from '../core/clause.ts';
import type { Report, ReportClause } from '../core/report.ts';

export type Severity = 'severe' | 'serious' | 'moderate' | 'minor';

export interface TopicStanding {
  topic: Topic;
  standing: 'contradicts' | 'says' | 'silent';
  hurts: number;
  helps: number;
}

export interface ReportSections {
  hurts: ReportClause[];
  helps: ReportClause[];
  facts: ReportClause[];
  /** Each side with the one quote that shows it best. */
  contradictions: [ReportClause, ReportClause][];
  topics: TopicStanding[];
}

const SEVERITIES: readonly Severity[] = ['severe', 'serious', 'moderate', 'minor'];

export function severityOf(clause: ReportClause): Severity {
  return clause.stance === 'severe' ? 'severe' : clause.weight;
}

export function reportSections(report: Report): ReportSections {
  return {
    hurts: byWeight(report, report.clauses, (clause) => clause.stance === 'bad' || clause.stance === 'severe'),
    helps: byWeight(report, [...report.clauses, ...report.denials], (clause) => clause.stance === 'good'),
    facts: report.clauses.filter((clause) => clause.stance === 'neutral'),
    contradictions: findContradictions(report.clauses),
    topics: TOPICS.map((topic) => describeTopic(report, topic)),
  };
}

/** Weightiest first; among equals, what moved the score most. */
function byWeight(
  report: Report,
  clauses: readonly ReportClause[],
  isWanted: (clause: ReportClause) => boolean,
): ReportClause[] {
  const moved = new Map<string, number>();
  for (const { clause, points } of report.ledger) {
    if (clause !== null) moved.set(clause, (moved.get(clause) ?? 0) + Math.abs(points));
  }
  return clauses
    .filter(isWanted)
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(severityOf(a)) - SEVERITIES.indexOf(severityOf(b)) ||
        (moved.get(b.id) ?? 0) - (moved.get(a.id) ?? 0),
    );
}

/** Each pair once, the harder statement first: that is the one a careful reader reckons with. */
function findContradictions(clauses: ReportClause[]): [ReportClause, ReportClause][] {
  const pairs: [ReportClause, ReportClause][] = [];
  const seen = new Set<string>();
  for (const clause of clauses) {
    for (const id of clause.contradictedBy) {
      const other = clauses.find((candidate) => candidate.id === id);
      const key = [clause.id, id].sort().join(' ');
      if (other === undefined || seen.has(key)) continue;
      seen.add(key);
      pairs.push(isHurting(other) && !isHurting(clause) ? faceOff(other, clause) : faceOff(clause, other));
    }
  }
  return pairs;
}

/** One sentence may give both sides; two sentences that oppose each other show it better, so those come first. */
function faceOff(harder: ReportClause, other: ReportClause): [ReportClause, ReportClause] {
  const choices = harder.evidence.flatMap((one) => other.evidence.map((two) => [one, two] as const));
  const [one, two] = choices.find(([a, b]) => a.end <= b.start || b.end <= a.start) ?? choices[0] ?? [];
  return [one ? { ...harder, evidence: [one] } : harder, two ? { ...other, evidence: [two] } : other];
}

function describeTopic(report: Report, topic: Topic): TopicStanding {
  const said = [...report.clauses, ...report.denials].filter((clause) => clause.topic === topic);
  const contradicts = findContradictions(report.clauses).some((pair) => pair.some((clause) => clause.topic === topic));
  const speaks = said.length > 0 || report.coverage.includes(topic);
  return {
    topic,
    standing: contradicts ? 'contradicts' : speaks ? 'says' : 'silent',
    hurts: said.filter(isHurting).length,
    helps: said.filter((clause) => clause.stance === 'good').length,
  };
}

function isHurting(clause: ReportClause): boolean {
  return clause.stance === 'bad' || clause.stance === 'severe';
}
