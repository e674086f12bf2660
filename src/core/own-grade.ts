/** A Report and what matters to a person go in; their own letter comes out, with its ledger and what it leaves out. The Report stays as it is. */
import { TOPICS, type Topic } from './clause.ts';
import type { Finding } from './findings.ts';
import { type Grade, gradeFindings } from './grade.ts';
import { isOwnView, type PersonalView, type Priorities, type Region } from './priorities.ts';
import type { Evidence, Report, ReportClause } from './report.ts';
import { IMPORTANCE, LAW_REGIONS, SCOPE_REGIONS } from './rubric.ts';

export interface OwnGrade extends Grade {
  /** Promises that are made only to people who live elsewhere: they do not count. */
  notMine: ReportClause[];
  /** Statements that hold only where the person lives: they count in full. */
  onlyMine: ReportClause[];
}

/** Null where the report has no letter, or where the person's view differs in nothing from the standard one. */
export function gradeForPerson(report: Report, view: PersonalView): OwnGrade | null {
  if (report.grade === null || !isOwnView(view)) return null;
  const notMine: ReportClause[] = [];
  const onlyMine: ReportClause[] = [];
  const findings: Finding[] = [];
  for (const clause of [...report.clauses, ...report.denials]) {
    const evidence = evidenceFor(clause, view.region);
    if (evidence.length === 0) notMine.push(clause);
    else findings.push({ clause, evidence, confidence: clause.confidence, contradictedBy: clause.contradictedBy });
    if (hasOnlyScopes(clause.evidence) && evidence.some(({ scope }) => scope === null)) onlyMine.push(clause);
  }
  return { ...gradeFindings(findings, factorsOf(view.priorities)), notMine, onlyMine };
}

/** Brought to a mean of 1: where everything matters more, nothing does. */
function factorsOf(priorities: Priorities): (topic: Topic) => number {
  const sum = TOPICS.reduce((total, topic) => total + IMPORTANCE[priorities[topic]], 0);
  return (topic) => (IMPORTANCE[priorities[topic]] * TOPICS.length) / sum;
}

/** What of a clause speaks to somebody who lives there. What hurts counts wherever it is said: it may be done to anybody. */
function evidenceFor(clause: ReportClause, region: Region | null): Evidence[] {
  if (region === null) return clause.evidence;
  const isPromise = clause.stance === 'good' || clause.stance === 'neutral';
  const law = LAW_REGIONS[clause.id];
  if (isPromise && law !== undefined && !law.includes(region)) return [];
  return clause.evidence.flatMap((each) => {
    const scope = SCOPE_REGIONS.find(({ name }) => name === each.scope);
    if (scope === undefined) return [each];
    if (scope.holds.includes(region)) return [{ ...each, scope: null }];
    return isPromise && !scope.mayHold.includes(region) ? [] : [each];
  });
}

function hasOnlyScopes(evidence: readonly Evidence[]): boolean {
  return evidence.every(({ scope }) => scope !== null);
}
