/** Letters cite their articles exactly, are filled with what the policy gives and nothing else, and open in a mail program as they are. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { mailLink } from '../../src/export/mail-link.ts';
import { waysOf } from '../../src/export/report-channels.ts';
import { type Law, REQUESTS, type RequestKind, requestLetter } from '../../src/export/request-letter.ts';
import { kossReport } from '../popup/sample-reports.ts';
import { DANGEROUS, DAY, waysReport } from './reports.ts';

const bare: Report = { ...kossReport, url: null, dateStated: null };
const cases = (Object.keys(REQUESTS) as Law[]).flatMap((law) => REQUESTS[law].map((kind) => [law, kind] as const));
const CITES: Record<string, string[]> = {
  'gdpr access': ['Article 15 of', 'Article 15(1) and (2)', 'within one month', 'Article 12(3)'],
  'gdpr deletion': ['Article 17', 'Article 19', 'within one month', 'Article 12(3)'],
  'gdpr correction': ['Article 16', 'Article 19', 'within one month', 'Article 12(3)'],
  'gdpr no-marketing': ['Article 21(2)', 'Article 21(3)', 'within one month', 'Article 12(3)'],
  'california access': ['§§ 1798.100 and 1798.110', 'within 45 days', '§ 1798.130(a)(2)'],
  'california deletion': ['§ 1798.105', 'within 45 days', '§ 1798.130(a)(2)'],
  'california correction': ['§ 1798.106', 'within 45 days', '§ 1798.130(a)(2)'],
  'california no-sale': ['§ 1798.120', 'within 15 business days', '§ 7026(f)'],
};

describe.each(cases)('a letter by %s for %s', (law, kind) => {
  it('cites the law', () => {
    const { subject, body } = requestLetter(bare, law, kind, DAY);
    for (const cited of CITES[`${law} ${kind}`]!) expect(body).toContain(cited);
    expect(subject).toMatch(law === 'gdpr' ? /\(Art\. \d+(?:\(2\))? GDPR\)$/ : /\(Cal\. Civ\. Code § 1798\.1\d\d\)$/);
  });

  it('has blanks for what nobody gave, and names nothing that the policy does not give', () => {
    const { to, body } = requestLetter(bare, law, kind, DAY);
    expect(to).toBeNull();
    for (const blank of [
      '[name of the company]',
      '[your e-mail address, customer number or order number]',
      '[your full name]',
    ])
      expect(body).toContain(blank);
    expect(body).not.toMatch(/undefined|null|@|https?:|Koss/);
  });

  it('fits into the link of a mail program, and comes out of it as it went in', () => {
    const letter = requestLetter(waysReport, law, kind, DAY);
    const { href, isWhole } = mailLink(letter);
    expect(isWhole).toBe(true);
    expect(href.length).toBeLessThanOrEqual(2000);
    const link = new URL(href);
    expect(link.pathname).toBe('privacy@shop.example');
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link.searchParams.get('subject')).toBe(letter.subject);
    expect(link.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
  });
});

describe('a letter', () => {
  const letter = (report: Report) => requestLetter(report, 'gdpr', 'access', DAY);

  it('is addressed as the policy says, the name once, and tells which policy was read', () => {
    const { to, body } = letter(waysReport);
    expect(to).toBe('privacy@shop.example');
    expect(body).toMatch(/^Oak & Ember Ltd\.\n12 Mill Lane\nLondon SW1A 1AA\n\nNovember 22, 2026\n\nDear/);
    expect(body).toContain('I have read your privacy policy at https://shop.example/privacy, dated');
  });

  it('shows no hidden sign of a name', () => {
    const { body } = letter({ ...waysReport, company: { quote: 'Oak\u202e\u0000 Ltd.', start: 0, end: 9 } });
    expect(body).not.toMatch(DANGEROUS);
  });

  it('asks for nothing that the law does not give', () => {
    expect(() => requestLetter(bare, 'gdpr', 'no-sale' as RequestKind, DAY)).toThrow('gdpr knows no request');
  });

  it('that does not fit leaves its text to be pasted', () => {
    const long = { ...letter(waysReport), body: 'x'.repeat(3000) };
    expect(mailLink(long)).toEqual({
      href: 'mailto:privacy@shop.example?subject=Request%20for%20access%20to%20my%20personal%20data%20(Art.%2015%20GDPR)',
      isWhole: false,
    });
  });

  it('can be sent to nobody but the address itself', () => {
    const { href } = mailLink({ to: 'a@b.example?bcc=spy@evil.example', subject: 's&bcc=x', body: '\ud800&cc=y' });
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});

describe('ways to act', () => {
  it('tell where they lead, whatever their words say, and are links only where that is harmless', () => {
    const seen = waysOf(waysReport).map(({ href, leadsTo, isForeign }) => [href, leadsTo, isForeign]);
    expect(seen).toEqual([
      ['https://shop.example/do-not-sell', 'shop.example', false],
      ['https://evil.example/|%22%3Cb%3E', 'evil.example', true],
      [null, null, false],
      ['mailto:privacy@shop.example', 'privacy@shop.example', false],
      [null, null, false],
      [null, null, false],
      [null, null, false],
    ]);
  });
});
