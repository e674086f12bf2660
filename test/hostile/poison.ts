/** A report and words go in; the same report comes out with those words in every field that a page can fill. */
import type { Evidence, Report, ReportClause } from '../../src/core/report.ts';

function poisonEvidence(evidence: Evidence, words: string): Evidence {
  const { start } = evidence;
  // A mark in the middle: the words are cut into pieces, each of which has to stay words.
  const marks = words.length < 3 ? [] : [{ start: start + 1, end: start + words.length - 1 }];
  const around = { scope: words, exception: words, leadIn: words, headings: [words, words] };
  return { ...evidence, ...around, quote: words, end: start + words.length, marks };
}

function poisonClause(clause: ReportClause, words: string): ReportClause {
  return { ...clause, evidence: clause.evidence.map((each) => poisonEvidence(each, words)) };
}

export function poison(report: Report, words: string): Report {
  const channel = { quote: words, start: 0, end: words.length, sentence: words, url: report.url };
  return {
    ...report,
    title: words,
    dateStated: words,
    documents: report.documents.map((each) =>
      each.read ? { ...each, title: words } : { ...each, title: words, detail: words },
    ),
    clauses: report.clauses.map((each) => poisonClause(each, words)),
    denials: report.denials.map((each) => poisonClause(each, words)),
    ledger: report.ledger.map((line) => (line.quote === null ? line : { ...line, quote: words })),
    company: { quote: words, start: 0, end: words.length },
    channels: [
      { ...channel, kind: 'opt-out', href: 'https://www.koss.com/opt-out' },
      { ...channel, kind: 'email', href: 'mailto:privacy@koss.example' },
      { ...channel, kind: 'post', href: null },
    ],
  };
}
