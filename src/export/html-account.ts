/** Ledger, topics and clauses go in; the folded account of the HTML export comes out: every point, every quote. */
import type { Evidence, LedgerLine, ReportClause } from '../core/report.ts';
import { STANDING_TEXTS, TOPIC_TEXTS } from '../locale/message-tables.ts';
import { formatNumber, type MessageKey, text } from '../locale/text.ts';
import type { LabelOf } from './document-label.ts';
import { escapeHtml } from './escape-html.ts';
import { quoteHtml } from './html-quote.ts';
import { type Way, wayInWords } from './report-channels.ts';
import { evidenceNotes, formatPoints, signedPoints } from './report-facts.ts';
import type { TopicStanding } from './report-sections.ts';

export function ledgerSection(ledger: LedgerLine[]): string {
  if (ledger.length === 0) return '';
  const rows = ledger.map((line) => {
    const quote = line.quote === null ? '' : `<q lang="en" dir="auto">${escapeHtml(line.quote)}</q>`;
    return `<tr><td class="number">${signedPoints(line)}</td><td>${escapeHtml(line.text)}</td><td>${quote}</td></tr>`;
  });
  const sum = formatPoints(ledger.reduce((total, { points }) => total + points, 0));
  rows.push(`<tr><th scope="row" class="number">${sum}</th><td colspan="2">${say('ledgerSum')}</td></tr>`);
  const head = `<tr><th scope="col" class="number">${say('ledgerPoints')}</th><th scope="col">${say('ledgerReason')}</th><th scope="col">${say('exportWords')}</th></tr>`;
  return `<section><h2>${say('ledger')}</h2><table class="ledger"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></section>`;
}

export function topicSection(topics: TopicStanding[]): string {
  if (topics.length === 0) return '';
  const rows = topics.map(
    ({ topic, standing, hurts, helps }) =>
      `<tr><th scope="row">${say(TOPIC_TEXTS[topic])}</th><td>${say(STANDING_TEXTS[standing])}</td><td class="number">${formatNumber(hurts)}</td><td class="number">${formatNumber(helps)}</td></tr>`,
  );
  const head = `<tr><th scope="col">${say('exportTopic')}</th><th scope="col">${say('exportPolicy')}</th><th scope="col" class="number">${say('hurts')}</th><th scope="col" class="number">${say('helps')}</th></tr>`;
  return `<section><h2>${say('topics')}</h2><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></section>`;
}

/** Links show where they lead, whatever their words say. `most`: signs that their words are cut to. */
export function waySection(ways: Way[], most = Infinity): string {
  const items = ways.map((way) => {
    const words = escapeHtml(wayInWords({ ...way, words: cut(way.words, most) }));
    const link = way.href?.startsWith('http')
      ? `<a href="${escapeHtml(way.href)}" rel="noreferrer noopener">${words}</a>`
      : `<span lang="en" dir="auto">${words}</span>`;
    return `<li>${escapeHtml(way.label)}: ${link}</li>`;
  });
  return items.length === 0 ? '' : `<section class="ways"><h2>${say('act')}</h2><ul>${items.join('')}</ul></section>`;
}

export function quoteSection(heading: string, clauses: ReportClause[], labelOf: LabelOf): string {
  if (clauses.length === 0) return '';
  return `<section><h2>${escapeHtml(heading)}</h2>${clauses.map((clause) => clauseHtml(clause, labelOf)).join('')}</section>`;
}

function clauseHtml({ title, explanation, legal, evidence }: ReportClause, labelOf: LabelOf): string {
  const law = legal.length === 0 ? '' : ` <small>${escapeHtml(legal.join(', '))}</small>`;
  return `<h3>${escapeHtml(title)}</h3><p>${escapeHtml(explanation)}${law}</p>${evidence.map((each) => evidenceHtml(each, labelOf)).join('')}`;
}

function evidenceHtml(evidence: Evidence, labelOf: LabelOf): string {
  const place = evidence.headings.join(' › ');
  const notes = [...(place === '' ? [] : [text('exportUnder', place)]), ...evidenceNotes(evidence, labelOf)].join('; ');
  const leadIn = evidence.leadIn === null ? '' : `<small lang="en">${escapeHtml(evidence.leadIn)} › </small>`;
  const detail = notes === '' ? '' : `<br><small>${escapeHtml(notes)}</small>`;
  return `<blockquote>${leadIn}<span lang="en" dir="auto">${quoteHtml(evidence, null)}</span>${detail}</blockquote>`;
}

function cut(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

function say(key: MessageKey): string {
  return escapeHtml(text(key));
}
