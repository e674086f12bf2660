/** A report and the document that it is of go in; nothing comes out, or what is wrong with the report is thrown. */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import type { PolicyDocument } from '../../src/core/document.ts';
import type { Report } from '../../src/core/report.ts';

const schema: object = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'));
const isReport = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function expectThat(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** Holds of every report, whatever the text: the schema, quotes that are the text's own words, and a score that adds up. */
export function checkReport(report: Report, { text }: PolicyDocument): void {
  expectThat(isReport(report), `not by the schema: ${JSON.stringify(isReport.errors?.slice(0, 3))}`);
  const clauses = [...report.clauses, ...report.denials];
  for (const { id, evidence } of clauses) {
    expectThat(evidence.length > 0, `${id} has no quote`);
    for (const { quote, start, end, marks } of evidence) {
      const place = `${id} at ${start}-${end} of ${text.length}`;
      expectThat(0 <= start && start < end && end <= text.length, `${place}: outside the text`);
      expectThat(text.slice(start, end) === quote, `${place}: not the text's own words`);
      for (const mark of marks)
        expectThat(start <= mark.start && mark.start < mark.end && mark.end <= end, `${place}: mark outside the quote`);
    }
  }
  for (const { quote, start, end } of report.ledger)
    if (start !== null && end !== null)
      expectThat(text.slice(start, end) === quote, `ledger ${start}-${end}: not the text's own words`);
  for (const { quote, start, end, href } of report.channels ?? []) {
    if (start !== null && end !== null)
      expectThat(text.slice(start, end) === quote, `channel ${start}-${end}: not the text's own words`);
    expectThat(href === null || /^(?:https?:\/\/|mailto:[^?]+$)/.test(href), `channel to ${href}`);
  }
  const { company } = report;
  if (company)
    expectThat(text.slice(company.start, company.end) === company.quote, 'company: not the text’s own words');
  const ids = clauses.map(({ id }) => id);
  expectThat(new Set(ids).size === ids.length, 'a clause stands in the report twice');
  const sum = report.ledger.reduce((total, { points }) => total + points, 0);
  if (report.score !== null) expectThat(Math.abs(sum - report.score) < 1e-6, `${sum} is not the score ${report.score}`);
}
