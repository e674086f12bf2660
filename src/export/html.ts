/** A Report and the day it was made go in; one self-contained HTML page comes out: no script, no request, one printed page. */
import type { Report, ReportClause } from '../core/report.ts';
import { SEVERITY_TEXTS } from '../locale/message-tables.ts';
import { countText, direction, language, text } from '../locale/text.ts';
import { documentLabels } from './document-label.ts';
import { escapeHtml } from './escape-html.ts';
import { ledgerSection, quoteSection, topicSection, waySection } from './html-account.ts';
import { quoteHtml } from './html-quote.ts';
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style.ts';
import { type Way, waysOf } from './report-channels.ts';
import { gradeLine, headingWithCount, reportFacts } from './report-facts.ts';
import { reportName } from './report-name.ts';
import { reportSections, severityOf } from './report-sections.ts';
import { titleInWords } from './title-in-words.ts';

// The first page holds this much whatever the policy says; all the rest is in the folded account below it.
const MOST_HURTS = 7;
const MOST_TITLES = 9;
const MOST_NAMED = 6;
const WAY_LENGTH = 80;
const QUOTE_LENGTH = 170;

const POLICY = `default-src 'none'; style-src 'sha256-${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export function html(report: Report, gradedOn: string): string {
  const { hurts, helps } = reportSections(report);
  const ways = waySection(waysOf(report).filter(isFirstOfKind), WAY_LENGTH);
  return `<!doctype html>
<html lang="${escapeHtml(language())}" dir="${escapeHtml(direction())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${text('exportTitle', reportName(report))}, ${gradedOn}`)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${headSection(report)}
<div class="columns">
<div>${hurtSection(hurts)}</div>
<div>${titleSection('helps', text('helps'), helps)}${titleSection('silent', text('omissions'), report.omissions)}</div>
</div>
<div${ways === '' ? '' : ' class="columns"'}>
${ways}
<section><h2>${escapeHtml(text('exportCheck'))}</h2>${factList(report, gradedOn)}</section>
</div>
${accountSection(report)}
</main>
<footer><small>${escapeHtml(text('exportNote'))}</small></footer>
</body>
</html>
`;
}

/** One way of each kind has room on the first page: seven at most. */
function isFirstOfKind({ channel }: Way, at: number, ways: Way[]): boolean {
  return ways.findIndex((other) => other.channel.kind === channel.kind) === at;
}

function headSection(report: Report): string {
  const letter = report.grade ?? '–';
  return `<header><div class="letter" aria-hidden="true">${letter}</div><div>
<h1>${escapeHtml(text('exportTitle', reportName(report)))}</h1>
<p><strong>${escapeHtml(gradeLine(report))}</strong></p>
<p>${escapeHtml(report.verdict)}</p>
</div></header>`;
}

function hurtSection(hurts: ReportClause[]): string {
  if (hurts.length === 0) return '';
  const items = hurts.slice(0, MOST_HURTS).map((clause) => {
    const quote = clause.evidence[0];
    const words = quote === undefined ? '' : `<br><q lang="en" dir="auto">${quoteHtml(quote, QUOTE_LENGTH)}</q>`;
    return `<li><strong>${escapeHtml(titleInWords(clause))}</strong> <small>${escapeHtml(text(SEVERITY_TEXTS[severityOf(clause)]))}</small>${words}</li>`;
  });
  return `<section class="hurts"><h2>${escapeHtml(headingWithCount(text('hurts'), hurts.length))}</h2><ul>${items.join('')}</ul>${more(hurts.slice(MOST_HURTS))}</section>`;
}

function titleSection(name: string, heading: string, entries: { title: string }[]): string {
  if (entries.length === 0) return '';
  const items = entries.slice(0, MOST_TITLES).map(({ title }) => `<li>${escapeHtml(title)}</li>`);
  return `<section class="${name}"><h2>${escapeHtml(headingWithCount(heading, entries.length))}</h2><ul>${items.join('')}</ul>${more(entries.slice(MOST_TITLES))}</section>`;
}

function more(rest: { title: string }[]): string {
  if (rest.length === 0) return '';
  const named = rest.slice(0, MOST_NAMED).map(({ title }) => title);
  const left = rest.length - named.length;
  const titles = named.join('; ');
  const also = left === 0 ? text('exportAlso', titles) : countText('exportAlsoMore', left, titles);
  return `<p><small>${escapeHtml(also)}</small></p>`;
}

function factList(report: Report, gradedOn: string): string {
  const rows = reportFacts(report, gradedOn).map(({ label, value, href }) => {
    const text = escapeHtml(value);
    return `<dt>${escapeHtml(label)}</dt><dd>${href === undefined ? text : `<a href="${escapeHtml(href)}" rel="noreferrer">${text}</a>`}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

/** Folded, so that the page prints as one; whoever unfolds it prints it along. */
function accountSection(report: Report): string {
  const sections = reportSections(report);
  const labelOf = documentLabels(report);
  const account = [
    waySection(waysOf(report)),
    ledgerSection(report.ledger),
    topicSection(report.clauses.length === 0 ? [] : sections.topics),
    quoteSection(text('contradictions'), sections.contradictions.flat(), labelOf),
    quoteSection(text('hurts'), sections.hurts, labelOf),
    quoteSection(text('helps'), sections.helps, labelOf),
    quoteSection(text('facts'), sections.facts, labelOf),
  ].join('\n');
  return account.trim() === ''
    ? ''
    : `<details><summary>${escapeHtml(text('exportAccount'))}</summary>\n${account}\n</details>`;
}
