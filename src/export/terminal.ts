/** A Report goes in; a readable account for the command line comes out: plain text, 80 columns, no escape codes. */
import type { Evidence, LedgerLine, Report, ReportClause } from '../core/report.ts';
import { SEVERITY_TEXTS, STANDING_TEXTS, TOPIC_TEXTS } from '../locale/message-tables.ts';
import { countText, text } from '../locale/text.ts';
import { cleanText } from './clean-text.ts';
import { documentLabels, type LabelOf } from './document-label.ts';
import { type Way, wayInWords, waysOf } from './report-channels.ts';
import {
  evidenceNotes,
  type Fact,
  formatPoints,
  gradeLine,
  headingWithCount,
  reportFacts,
  signedPoints,
} from './report-facts.ts';
import { reportName } from './report-name.ts';
import { reportSections, severityOf, type TopicStanding } from './report-sections.ts';
import { titleInWords } from './title-in-words.ts';
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
    listLines(text('hurts'), hurts.map(showClause)),
    listLines(text('helps'), helps.map(showClause)),
    listLines(
      text('omissions'),
      report.omissions.map(({ title, explanation }) => [...itemLines(title), ...detailLines(explanation)]),
    ),
    listLines(
      text('act'),
      waysOf(report).map((way) => itemLines(`${way.label}: ${inFull(way)}`)),
    ),
    listLines(
      text('contradictions'),
      contradictions.map((pair) =>
        pair.flatMap((clause) => [...itemLines(clause.title), ...quoteLines(clause, 1, labelOf)]),
      ),
    ),
    listLines(text('facts'), facts.map(options.ledger ? showClause : (clause) => itemLines(clause.title))),
    report.clauses.length === 0 ? [] : [text('topics'), ...topics.map(topicLine)],
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
  return items.length === 0 ? [] : [headingWithCount(heading, items.length), ...items.flat()];
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
  return clause.stance === 'good' ? '+ ' : `[${text(SEVERITY_TEXTS[severityOf(clause)])}] `;
}

function itemLines(words: string): string[] {
  return wrap(words, '  ', '      ');
}

function detailLines(words: string): string[] {
  return wrap(words, '      ', '      ');
}

function quoteLines({ evidence }: ReportClause, most: number, labelOf: LabelOf): string[] {
  const left = evidence.length - Math.min(most, evidence.length);
  return [
    ...evidence.slice(0, most).flatMap((each) => evidenceLines(each, labelOf)),
    ...(left === 0 ? [] : [`        ${countText('exportMorePassages', left)}`]),
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

/** Where nothing can be clicked, a link's address stands beside its words. */
function inFull(way: Way): string {
  const words = wayInWords(way);
  return way.href?.startsWith('http') && way.href !== way.words ? `${words} ${way.href}` : words;
}

function topicLine({ topic, standing, hurts, helps }: TopicStanding): string {
  const counts = [
    hurts > 0 ? countText('topicHurts', hurts) : '',
    helps > 0 ? countText('topicHelps', helps) : '',
  ].filter((count) => count !== '');
  const detail = counts.length === 0 ? '' : ` (${counts.join(text('listSeparator'))})`;
  return `  ${text(TOPIC_TEXTS[topic]).padEnd(29)} ${text(STANDING_TEXTS[standing])}${detail}`;
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
        text('ledger'),
        ...lines,
        '-'.repeat(POINTS_WIDTH).padStart(POINTS_WIDTH),
        `${sum.padStart(POINTS_WIDTH)}  ${text('ledgerSum')}`,
      ];
}

function factLines({ label, value }: Fact): string[] {
  return wrap(value, `${label}:`.padEnd(25).concat(' '), ' '.repeat(26));
}

function wrap(words: string, first = '', rest = ''): string[] {
  return wrapLines(cleanText(words), WIDTH, first, rest);
}
