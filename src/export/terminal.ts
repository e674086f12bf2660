/** A Report goes in; a readable account for the command line comes out: plain text, 80 columns, no escape codes. */
import type { Evidence, LedgerLine, Report, ReportClause } from '../core/report.ts';
import { cleanText } from './clean-text.ts';
import { documentLabels, type LabelOf } from './document-label.ts';
import {
  evidenceNotes,
  type Fact,
  formatPoints,
  gradeLine,
  reportFacts,
  reportName,
  signedPoints,
} from './report-facts.ts';
import { reportSections, severityOf, type TopicStanding } from './report-sections.ts';
import { SECTION_WORDS, SEVERITY_WORDS, STANDING_WORDS, TOPIC_WORDS, titleInWords } from './wording.ts';
import { wrapLines } from './wrap-lines.ts';

export interface TerminalOptions {
  /** Adds every point of the score, with its sentence and quote. */
  ledger: boolean;
  /** ISO date of the grading, where someone knows it. */
  gradedOn?: string;
  /** What to call the text, where it has no address: a file's name. */
  name?: string;
}

const WIDTH = 80;
const POINTS_WIDTH = 6;
/** Quotes per clause in the short account; the one with the ledger has them all. */
const MOST_QUOTES = 2;

export function terminalReport(report: Report, options: TerminalOptions): string {
  const { hurts, helps, facts, contradictions, topics } = reportSections(report);
  const labelOf = documentLabels(report);
  const showClause = (clause: ReportClause) => clauseLines(clause, options.ledger ? Infinity : MOST_QUOTES, labelOf);
  const parts = [
    headLines(report, options.name ?? reportName(report)),
    listLines(SECTION_WORDS.hurts, hurts.map(showClause)),
    listLines(SECTION_WORDS.helps, helps.map(showClause)),
    listLines(
      SECTION_WORDS.omissions,
      report.omissions.map(({ title, explanation }) => [...itemLines(title), ...detailLines(explanation)]),
    ),
    listLines(
      SECTION_WORDS.contradictions,
      contradictions.map((pair) =>
        pair.flatMap((clause) => [...itemLines(clause.title), ...quoteLines(clause, 1, labelOf)]),
      ),
    ),
    listLines(SECTION_WORDS.facts, facts.map(options.ledger ? showClause : (clause) => itemLines(clause.title))),
    report.clauses.length === 0 ? [] : [`${SECTION_WORDS.topics}`, ...topics.map(topicLine)],
    options.ledger ? ledgerLines(report.ledger) : [],
    reportFacts(report, options.gradedOn ?? null).flatMap(factLines),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headLines(report: Report, name: string): string[] {
  return [...wrap(name), ...wrap(gradeLine(report)), ...wrap(report.verdict)];
}

function listLines(heading: string, items: string[][]): string[] {
  return items.length === 0 ? [] : [`${heading} (${items.length})`, ...items.flat()];
}

function clauseLines(clause: ReportClause, mostQuotes: number, labelOf: LabelOf): string[] {
  return [
    ...itemLines(`${stanceSign(clause)}${titleInWords(clause)}`),
    ...detailLines(clause.explanation),
    ...quoteLines(clause, mostQuotes, labelOf),
  ];
}

function stanceSign(clause: ReportClause): string {
  if (clause.stance === 'neutral') return '';
  return clause.stance === 'good' ? '+ ' : `[${SEVERITY_WORDS[severityOf(clause)]}] `;
}

function itemLines(text: string): string[] {
  return wrap(text, '  ', '      ');
}

function detailLines(text: string): string[] {
  return wrap(text, '      ', '      ');
}

function quoteLines({ evidence }: ReportClause, most: number, labelOf: LabelOf): string[] {
  const left = evidence.length - Math.min(most, evidence.length);
  return [
    ...evidence.slice(0, most).flatMap((each) => evidenceLines(each, labelOf)),
    ...(left === 0 ? [] : [`        (and ${left} more ${left === 1 ? 'passage' : 'passages'})`]),
  ];
}

function evidenceLines(evidence: Evidence, labelOf: LabelOf): string[] {
  const notes = evidenceNotes(evidence, labelOf);
  const leadIn = evidence.leadIn === null ? '' : `${evidence.leadIn.trim()} › `;
  return [
    ...wrap(`${leadIn}"${evidence.quote.trim()}"`, '      > ', '        '),
    ...(notes.length === 0 ? [] : wrap(`(${notes.join('; ')})`, '        ', '        ')),
  ];
}

function topicLine({ topic, standing, hurts, helps }: TopicStanding): string {
  const counts = [hurts > 0 ? `${hurts} hurt` : '', helps > 0 ? `${helps} help` : ''].filter((count) => count !== '');
  const detail = counts.length === 0 ? '' : ` (${counts.join(', ')})`;
  return `  ${TOPIC_WORDS[topic].padEnd(30)}${STANDING_WORDS[standing]}${detail}`;
}

function ledgerLines(ledger: LedgerLine[]): string[] {
  const indent = ' '.repeat(POINTS_WIDTH + 2);
  const lines = ledger.flatMap((line) => [
    ...wrap(line.text, `${signedPoints(line).padStart(POINTS_WIDTH)}  `, indent),
    ...(line.quote === null ? [] : wrap(`"${line.quote.trim()}"`, `${indent}> `, `${indent}  `)),
  ]);
  const sum = formatPoints(ledger.reduce((total, { points }) => total + points, 0));
  return ledger.length === 0
    ? []
    : [
        SECTION_WORDS.ledger,
        ...lines,
        '-'.repeat(POINTS_WIDTH).padStart(POINTS_WIDTH),
        `${sum.padStart(POINTS_WIDTH)}  of 100`,
      ];
}

function factLines({ label, value }: Fact): string[] {
  return wrap(value, `${label}:`.padEnd(25).concat(' '), ' '.repeat(26));
}

function wrap(text: string, first = '', rest = ''): string[] {
  return wrapLines(cleanText(text), WIDTH, first, rest);
}
