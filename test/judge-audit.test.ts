/** Which answers of `npm audit` stop a build, and which do not. */
import { describe, expect, it } from 'vitest';
import { judgeAudit } from '../scripts/judge-audit.ts';

const advisory = { url: 'https://advisories.example/1', title: 'Reads too far', severity: 'high' };
const audit = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });
const one = audit({
  lamp: { name: 'lamp', severity: 'high', via: [advisory] },
  desk: { name: 'desk', severity: 'high', via: ['lamp'] },
});

describe('the audit of the packages', () => {
  it('is well where nothing is known', () => {
    expect(judgeAudit(audit({}))).toEqual({ isWell: true, words: 'No advisory for any package.' });
  });

  it('names what is known, and fails', () => {
    const { isWell, words } = judgeAudit(one);
    expect([isWell, words]).toEqual([false, 'lamp (high): Reads too far, https://advisories.example/1']);
  });

  it('lets pass what is explained, with the reason', () => {
    const { isWell, words } = judgeAudit(one, { [advisory.url]: 'that part is not used' });
    expect(isWell).toBe(true);
    expect(words).toContain('that part is not used');
  });

  it.each([
    '',
    'npm error code E405',
    '{"error":{"summary":"","detail":""}}',
    '{"message":"405 Method Not Allowed"}',
    'null',
  ])('says so where the registry cannot be asked: %j', (printed) => {
    expect(judgeAudit(printed)).toEqual({ isWell: true, words: 'The registry could not be asked for advisories.' });
  });
});
