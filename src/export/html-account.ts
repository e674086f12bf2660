/** Ledger, topics and clauses go in; the folded account of the HTML export comes out: every point, every quote. */
import type { Evidence, LedgerLine, ReportClause } from '../core/report.ts';
import type { LabelOf } from './document-label.ts';
import { escapeHtml } from './escape-html.ts';
import { quoteHtml } from './html-quote.ts';
import { evidenceNotes, formatPoints, signedPoints } from './report-facts.ts';
import type { TopicStanding } from './report-sections.ts';
import { SECTION_WORDS, STANDING_WORDS, TOPIC_WORDS } from './wording.ts';

export function ledgerSection(ledger: LedgerLine[]): string {
  if (ledger.length === 0) return '';
  const rows = ledger.map((line) => {
    const quote = line.quote === null ? '' : `“${escapeHtml(line.quote)}”`;
    return `<tr><td class="number">${signedPoints(line)}</td><td>${escapeHtml(line.text)}</td><td>${quote}</td></tr>`;
  });
  const sum = formatPoints(ledger.reduce((total, { points }) => total + points, 0));
  rows.push(`<tr><th scope="row" class="number">${sum}</th><td colspan="2">of 100</td></tr>`);
  const head =
    '<tr><th scope="col" class="number">Points</th><th scope="col">What for</th><th scope="col">Words of the policy</th></tr>';
  return `<section><h2>${SECTION_WORDS.ledger}</h2><table class="ledger"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></section>`;
}

export function topicSection(topics: TopicStanding[]): string {
  if (topics.length === 0) return '';
  const rows = topics.map(
    ({ topic, standing, hurts, helps }) =>
      `<tr><th scope="row">${TOPIC_WORDS[topic]}</th><td>${STANDING_WORDS[standing]}</td><td class="number">${hurts}</td><td class="number">${helps}</td></tr>`,
  );
  const head =
    '<tr><th scope="col">Topic</th><th scope="col">The policy</th><th scope="col" class="number">Hurt</th><th scope="col" class="number">Help</th></tr>';
  return `<section><h2>${SECTION_WORDS.topics}</h2><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></section>`;
}

export function quoteSection(heading: string, clauses: ReportClause[], labelOf: LabelOf): string {
  if (clauses.length === 0) return '';
  return `<section><h2>${heading}</h2>${clauses.map((clause) => clauseHtml(clause, labelOf)).join('')}</section>`;
}

function clauseHtml({ title, explanation, legal, evidence }: ReportClause, labelOf: LabelOf): string {
  const law = legal.length === 0 ? '' : ` <small>${escapeHtml(legal.join(', '))}</small>`;
  return `<h3>${escapeHtml(title)}</h3><p>${escapeHtml(explanation)}${law}</p>${evidence.map((each) => evidenceHtml(each, labelOf)).join('')}`;
}

function evidenceHtml(evidence: Evidence, labelOf: LabelOf): string {
  const place = evidence.headings.join(' › ');
  const notes = [...(place === '' ? [] : [`under ${place}`]), ...evidenceNotes(evidence, labelOf)].join('; ');
  const leadIn = evidence.leadIn === null ? '' : `<small>${escapeHtml(evidence.leadIn)} › </small>`;
  const detail = notes === '' ? '' : `<br><small>${escapeHtml(notes)}</small>`;
  return `<blockquote>${leadIn}${quoteHtml(evidence, null)}${detail}</blockquote>`;
}
