import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/report.schema.json' with { type: 'json' };
import { json } from '../../src/export/json.ts';
import { kossReport } from '../popup/sample-reports.ts';
import { DANGEROUS, DAY, REPORTS } from './reports.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

describe('JSON export', () => {
  it.each(Object.entries(REPORTS))('of the %s report is the report itself, and keeps to the schema', (_, report) => {
    const parsed = JSON.parse(json(report, DAY));
    expect(parsed).toEqual({ ...report, gradedOn: DAY });
    expect(validate(parsed) ? [] : validate.errors).toEqual([]);
  });

  it('keeps to the schema without the day, as the command line writes it', () => {
    expect(validate(structuredClone(kossReport))).toBe(true);
  });

  it.each([
    ['a report without a rubric', { ...kossReport, rubric: undefined }],
    ['the letter E', { ...kossReport, grade: 'E' }],
    ['an unknown field', { ...kossReport, extra: 1 }],
    ['a clause without evidence', { ...kossReport, clauses: [{ ...kossReport.clauses[0], evidence: [] }] }],
    ['a score above 100', { ...kossReport, score: 101 }],
  ])('the schema refuses %s', (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });

  it('writes hidden characters as escapes, so that an editor shows what the file holds', () => {
    const text = json(REPORTS.hostile, DAY);
    expect(text).not.toMatch(DANGEROUS);
    expect(text).toContain('\\u202e');
  });
});
