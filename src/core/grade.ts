/** Findings go in; score, letter and a ledger whose lines add up to the score come out. The numbers are rubric.ts's. */
import type { Topic } from './clause.ts';
import type { Finding } from './findings.ts';
import type { LedgerLine, Letter, LimitCode } from './report.ts';
import {
  CAPS,
  CONFIDENCE_STEPS,
  CONTRADICTED_FACTOR,
  DIMINISHING,
  HOLLOW,
  HOLLOW_FACTOR,
  KEY_TOPICS,
  LETTERS,
  MAY_FACTOR,
  MOST_GOOD,
  NO_CONTACT,
  POINTS,
  SCOPE_FACTOR,
  SILENCE,
  START,
  TOPIC_FACTOR,
  UNMEASURED_FACTOR,
} from './rubric.ts';

export interface Grade {
  score: number;
  letter: Letter;
  ledger: LedgerLine[];
}

/** Half points: fine enough to weigh, coarse enough to add up in the head. */
const round = (points: number): number => Math.round(points * 2) / 2;

function line(kind: LedgerLine['kind'], points: number, text: string, topic: Topic | null = null): LedgerLine {
  return { kind, points, text, topic, clause: null, quote: null, start: null, end: null };
}

function confidenceFactor({ clause, confidence }: Finding): number {
  if (clause.stance === 'severe') return 1;
  if (confidence === null) return UNMEASURED_FACTOR;
  return CONFIDENCE_STEPS.find((step) => confidence >= step.from)!.factor;
}

/** How much a topic counts beside what the rubric says: 1 for everybody's letter. */
type FactorOf = (topic: Topic) => number;
const STANDARD: FactorOf = () => 1;

/** What a clause is worth before the others of its topic are counted. `affirmed`: ids of all that the policy affirms. */
function worth(finding: Finding, affirmed: ReadonlySet<string>, factorOf: FactorOf): number {
  const { clause, evidence } = finding;
  let points = POINTS[clause.stance][clause.weight] * TOPIC_FACTOR[clause.topic] * confidenceFactor(finding);
  points *= factorOf(clause.topic);
  if (evidence.every((e) => e.modality === 'may')) points *= MAY_FACTOR;
  if (evidence.every((e) => e.scope !== null)) points *= SCOPE_FACTOR;
  if (points > 0 && finding.contradictedBy.length > 0) points *= CONTRADICTED_FACTOR;
  if (HOLLOW.some(({ promise, beside }) => clause.id === promise && affirmed.has(beside))) points *= HOLLOW_FACTOR;
  return points;
}

function clauseLine(finding: Finding, points: number): LedgerLine {
  const first = finding.evidence[0]!;
  const { title, id, topic } = finding.clause;
  return {
    kind: 'clause',
    points,
    text: `${title}.`,
    clause: id,
    topic,
    quote: first.quote,
    start: first.start,
    end: first.end,
  };
}

/** The sign of a clause's points; 0 for plain facts. */
const signOf = ({ clause }: Finding) => Math.sign(POINTS[clause.stance][clause.weight]);

/** Whether everything that `one` is told by are words that the other is told by too. */
function saysTheSame(one: Finding, other: Finding): boolean {
  const marks = one.evidence.flatMap((e) => e.marks);
  const others = other.evidence.flatMap((e) => e.marks);
  return marks.length > 0 && marks.every((m) => others.some((o) => m.start < o.end && o.start < m.end));
}

/** The same fact counts once though several clauses name it: of two that stand on the same words, the heavier. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const counted: Finding[] = [];
  const weightOf = ({ clause }: Finding) => Math.abs(POINTS[clause.stance][clause.weight]) * TOPIC_FACTOR[clause.topic];
  const heaviestFirst = [...findings].sort((a, b) => weightOf(b) - weightOf(a) || (a.clause.id < b.clause.id ? -1 : 1));
  for (const finding of heaviestFirst)
    if (!counted.some((other) => signOf(other) === signOf(finding) && saysTheSame(finding, other)))
      counted.push(finding);
  return counted;
}

/** Clauses of one topic and sign, the heaviest first, each counting less than the one before. */
function clauseLines(findings: readonly Finding[], factorOf: FactorOf): LedgerLine[] {
  const groups = new Map<string, { finding: Finding; points: number }[]>();
  const lines: LedgerLine[] = [];
  const affirmed = new Set(findings.map((f) => f.clause.id));
  for (const finding of withoutRepeats(findings)) {
    const points = worth(finding, affirmed, factorOf);
    if (points === 0) continue;
    const key = `${finding.clause.topic} ${points > 0}`;
    const group = groups.get(key);
    if (group) group.push({ finding, points });
    else groups.set(key, [{ finding, points }]);
  }
  for (const group of groups.values()) {
    group.sort(
      (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.finding.clause.id < b.finding.clause.id ? -1 : 1),
    );
    group.forEach(({ finding, points }, n) => {
      lines.push(clauseLine(finding, round(points * DIMINISHING ** n)));
    });
  }
  return lines.filter((l) => l.points !== 0).sort((a, b) => a.points - b.points || (a.clause! < b.clause! ? -1 : 1));
}

const TOPIC_WORDS: Record<Topic, string> = {
  collection: 'what it collects',
  use: 'what it uses the data for',
  sharing: 'whom it shares the data with',
  tracking: 'how it tracks you',
  choice: 'what you can choose',
  rights: 'your rights',
  retention: 'how long it keeps the data',
  security: 'how it protects the data',
  change: 'how it changes the policy',
  audience: 'children and other countries',
  legal: 'how to reach it',
};

/** Only good and neutral clauses answer a topic; a bad answer costs beside the silence. */
function silenceLines(findings: readonly Finding[], factorOf: FactorOf): LedgerLine[] {
  const answered = new Set(
    findings.filter((f) => f.clause.stance === 'good' || f.clause.stance === 'neutral').map((f) => f.clause.topic),
  );
  const lines = KEY_TOPICS.filter((t) => !answered.has(t)).map((t) =>
    line('silence', round(SILENCE * factorOf(t)), `Gives no plain answer about ${TOPIC_WORDS[t]}.`, t),
  );
  if (!findings.some((f) => f.clause.id === 'contact-channel'))
    lines.push(
      line(
        'silence',
        round(NO_CONTACT * factorOf('legal')),
        'Names no way to reach the company about privacy.',
        'legal',
      ),
    );
  return lines;
}

const sum = (lines: readonly LedgerLine[]): number => lines.reduce((total, l) => total + l.points, 0);

function limitLine(code: LimitCode, most: number, points: number, text: string): LedgerLine {
  return { ...line('limit', points, text), limit: { code, most } };
}

/** Limits in the order they bite: what good can win back, caps for severe clauses, the ends of the scale, whole points. */
function limitLines(lines: readonly LedgerLine[], findings: readonly Finding[]): LedgerLine[] {
  const limits: LedgerLine[] = [];
  const total = () => sum(lines) + sum(limits);
  const good = sum(lines.filter((l) => l.points > 0 && l.kind === 'clause'));
  if (good > MOST_GOOD)
    limits.push(
      limitLine('most-good', MOST_GOOD, MOST_GOOD - good, `Good promises count for ${MOST_GOOD} points at most.`),
    );
  const ids = new Set(findings.map((f) => f.clause.id));
  const cap = CAPS.find(
    (c) => c.clauses.every((id) => ids.has(id)) && (c.unless.length === 0 || !c.unless.some((id) => ids.has(id))),
  );
  if (cap && total() > cap.most)
    limits.push(limitLine(cap.code, cap.most, cap.most - total(), `${cap.reason} No more than ${cap.most} points.`));
  if (total() > 100) limits.push(limitLine('scale-top', 100, 100 - total(), 'The scale ends at 100.'));
  if (total() < 0) limits.push(limitLine('scale-bottom', 0, -total(), 'The scale ends at 0.'));
  const whole = Math.floor(total());
  if (total() > whole) limits.push(limitLine('whole-points', whole, whole - total(), 'Rounded down to a whole point.'));
  return limits;
}

export function letterOf(score: number): Letter {
  return LETTERS.find((l) => score >= l.from)!.letter;
}

/** Grades the findings of a policy. The points of the ledger add up to the score exactly. */
export function gradeFindings(findings: readonly Finding[], factorOf = STANDARD): Grade {
  const lines = [
    line('start', START, `Every policy starts at ${START} of 100.`),
    ...clauseLines(findings, factorOf),
    ...silenceLines(findings, factorOf),
  ];
  const ledger = [...lines, ...limitLines(lines, findings)];
  const score = sum(ledger);
  return { score, letter: letterOf(score), ledger };
}
