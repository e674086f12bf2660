/** A Report and the day it was made go in; a Markdown summary comes out that anyone can check against the policy. */
import type { Evidence, Report, ReportClause } from '../core/report.ts';
import { SEVERITY_TEXTS, STANDING_TEXTS, TOPIC_TEXTS } from '../locale/message-tables.ts';
import { formatNumber, type MessageKey, text } from '../locale/text.ts';
import { documentLabels, type LabelOf } from './document-label.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { wayInWords, waysOf } from './report-channels.ts';
import { evidenceNotes, formatPoints, gradeLine, headingWithCount, reportFacts, signedPoints } from './report-facts.ts';
import { reportName } from './report-name.ts';
import { reportSections, severityOf } from './report-sections.ts';
import { splitMarks } from './split-marks.ts';
import { titleInWords } from './title-in-words.ts';

const STARTS_WITH_LETTER = /^[\p{L}\p{N}]/u;
const ENDS_WITH_LETTER = /[\p{L}\p{N}]$/u;

export function markdown(report: Report, gradedOn: string): string {
  const { hurts, helps, facts, contradictions } = reportSections(report);
  const labelOf = documentLabels(report);
  const parts = [
    `# ${escapeMarkdown(text('exportTitle', reportName(report)))}`,
    `**${escapeMarkdown(gradeLine(report))}**`,
    escapeMarkdown(report.verdict),
    factTable(report, gradedOn),
    clauseSection(text('hurts'), hurts, labelOf),
    clauseSection(text('helps'), helps, labelOf),
    omissionSection(report),
    waySection(report),
    contradictionSection(contradictions),
    clauseSection(text('facts'), facts, labelOf),
    topicTable(report),
    ledgerTable(report),
    `*${escapeMarkdown(text('exportNote'))}*`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function factTable(report: Report, gradedOn: string): string {
  const rows = reportFacts(report, gradedOn).map(
    ({ label, value, href }) =>
      `| ${escapeMarkdown(label)} | ${href === undefined ? escapeMarkdown(value) : linkTo(href)} |`,
  );
  return ['| | |', '|---|---|', ...rows].join('\n');
}

/** An address that safeAddress let through holds neither spaces nor '<>'; only the table's own bar needs care. */
function linkTo(href: string): string {
  return `<${href.replaceAll('|', '%7C')}>`;
}

function clauseSection(heading: string, clauses: ReportClause[], labelOf: LabelOf): string {
  if (clauses.length === 0) return '';
  return [headingLine(heading, clauses.length), ...clauses.map((clause) => clauseText(clause, labelOf))].join('\n\n');
}

function clauseText(clause: ReportClause, labelOf: LabelOf): string {
  const isFlagged = clause.stance === 'bad' || clause.stance === 'severe';
  const severity = isFlagged ? ` (${text(SEVERITY_TEXTS[severityOf(clause)])})` : '';
  const legal = clause.legal.length === 0 ? '' : ` ${text('legal', clause.legal.join(text('listSeparator')))}`;
  return [
    `### ${escapeMarkdown(`${titleInWords(clause)}${severity}`)}`,
    escapeMarkdown(`${clause.explanation}${legal}`),
    ...clause.evidence.map((evidence) => quoteText(evidence, labelOf)),
  ].join('\n\n');
}

function quoteText(evidence: Evidence, labelOf: LabelOf): string {
  const notes = evidenceNotes(evidence, labelOf);
  const place = evidence.headings.map((heading) => escapeMarkdown(heading)).join(' › ');
  const under = [place === '' ? '' : text('exportUnder', place), notes.map((note) => escapeMarkdown(note)).join('; ')];
  const leadIn = evidence.leadIn === null ? '' : `${escapeMarkdown(evidence.leadIn)} › `;
  const lines = [`> ${leadIn}“${boldMarks(evidence)}”`];
  const detail = under.filter((part) => part !== '').join('; ');
  if (detail !== '') lines.push('>', `> (${detail})`);
  return lines.join('\n');
}

/** Bold only around letters and digits: next to other characters Markdown would print the asterisks. */
function boldMarks(evidence: Evidence): string {
  return splitMarks(evidence)
    .map(({ text, marked }) => {
      const words = text.trim();
      const escaped = escapeMarkdown(words);
      const isBold = marked && STARTS_WITH_LETTER.test(words) && ENDS_WITH_LETTER.test(words);
      const before = text.trimStart() === text ? '' : ' ';
      const after = text.trimEnd() === text ? '' : ' ';
      return `${before}${isBold ? `**${escaped}**` : escaped}${after}`;
    })
    .join('')
    .trim();
}

function omissionSection({ omissions }: Report): string {
  if (omissions.length === 0) return '';
  const items = omissions.map(
    ({ title, explanation }) => `- **${escapeMarkdown(title)}**: ${escapeMarkdown(explanation)}`,
  );
  return [headingLine(text('omissions'), omissions.length), items.join('\n')].join('\n\n');
}

/** Addresses of pages are links, and shown whole: nobody has to trust a link's words. */
function waySection(report: Report): string {
  const ways = waysOf(report);
  if (ways.length === 0) return '';
  const items = ways.map((way) => {
    const link = way.href?.startsWith('http') ? ` ${linkTo(way.href)}` : '';
    return `- ${escapeMarkdown(way.label)}: “${escapeMarkdown(wayInWords(way))}”${link}`;
  });
  return [headingLine(text('act'), ways.length), items.join('\n')].join('\n\n');
}

function contradictionSection(pairs: [ReportClause, ReportClause][]): string {
  if (pairs.length === 0) return '';
  const rows = pairs.map((pair) => `| ${pair.map(cellText).join(' | ')} |`);
  return [
    headingLine(text('contradictions'), pairs.length),
    [`| ${cell('itSays')} | ${cell('itAlsoSays')} |`, '|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function cellText(clause: ReportClause): string {
  const quote = clause.evidence[0]?.quote ?? '';
  return `${escapeMarkdown(clause.title)}: “${escapeMarkdown(quote)}”`;
}

function topicTable(report: Report): string {
  if (report.clauses.length === 0) return '';
  const rows = reportSections(report).topics.map(
    ({ topic, standing, hurts, helps }) =>
      `| ${cell(TOPIC_TEXTS[topic])} | ${cell(STANDING_TEXTS[standing])} | ${formatNumber(hurts)} | ${formatNumber(helps)} |`,
  );
  return [
    `## ${cell('topics')}`,
    [`| ${cell('exportTopic')} | | ${cell('hurts')} | ${cell('helps')} |`, '|---|---|--:|--:|', ...rows].join('\n'),
  ].join('\n\n');
}

function ledgerTable({ ledger }: Report): string {
  if (ledger.length === 0) return '';
  const rows = ledger.map((line) => {
    const quote = line.quote === null ? '' : `“${escapeMarkdown(line.quote)}”`;
    return `| ${signedPoints(line)} | ${escapeMarkdown(line.text)} | ${quote} |`;
  });
  const sum = formatPoints(ledger.reduce((total, { points }) => total + points, 0));
  const table = [
    `| ${cell('ledgerPoints')} | ${cell('ledgerReason')} | ${cell('exportWords')} |`,
    '|--:|---|---|',
    ...rows,
    `| **${sum}** | **${cell('ledgerSum')}** | |`,
  ];
  return [`## ${cell('ledger')}`, table.join('\n')].join('\n\n');
}

function headingLine(heading: string, count: number): string {
  return `## ${escapeMarkdown(headingWithCount(heading, count))}`;
}

function cell(key: MessageKey): string {
  return escapeMarkdown(text(key));
}
