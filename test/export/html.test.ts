import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/export/html.ts';
import { HTML_STYLE, HTML_STYLE_HASH } from '../../src/export/html-style.ts';
import { signedPoints } from '../../src/export/report-facts.ts';
import { DANGEROUS, DAY, REPORTS } from './reports.ts';

function parse(page: string) {
  return new new Window().DOMParser().parseFromString(page, 'text/html');
}

describe('HTML export', () => {
  it('lets in its own stylesheet and nothing else', () => {
    const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
    expect(HTML_STYLE_HASH, 'put this hash into src/export/html-style.ts').toBe(hash);
    const csp = parse(html(REPORTS.koss, DAY)).querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(csp?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it.each(Object.entries(REPORTS))(
    'of the %s report has no script, no picture, no handler and no strange link',
    (_, report) => {
      const page = html(report, DAY);
      const document = parse(page);
      expect(document.querySelectorAll('script, img, iframe, object, embed, link, base, form, svg').length).toBe(0);
      for (const element of document.querySelectorAll('*')) {
        expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
        const href = element.getAttribute('href');
        if (href !== null) expect(href).toMatch(/^https?:\/\//);
      }
      expect(page).not.toMatch(DANGEROUS);
    },
  );

  it('shows letter, score, address, day, fingerprint, rubric, every point and every quote', () => {
    const text = parse(html(REPORTS.koss, DAY)).body.textContent?.replace(/\s+/g, ' ') ?? '';
    const { koss } = REPORTS;
    for (const wanted of [
      'D (weak), 41 of 100',
      koss.url!,
      'November 22, 2026',
      koss.textFingerprint,
      koss.rubric.version,
    ]) {
      expect(text).toContain(wanted);
    }
    for (const line of koss.ledger) expect(text).toContain(`${signedPoints(line)}${line.text}`);
    for (const { quote } of koss.clauses.flatMap((clause) => clause.evidence)) expect(text).toContain(quote);
  });

  it('marks the matched words', () => {
    const marks = [...parse(html(REPORTS.good, DAY)).querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toContain('do not rent, sell, barter or trade e-mail addresses');
  });

  it('names one way of each kind on the first page, and all in the account below', () => {
    const lists = [...parse(html(REPORTS.ways, DAY)).querySelectorAll('.ways')];
    expect(lists.map((list) => list.closest('details') !== null)).toEqual([false, true]);
    expect(lists.map((list) => list.querySelectorAll('li').length)).toEqual([5, 6]);
    expect(lists[0]?.textContent).toContain('write to us (leads to privacy@shop.example)');
  });

  it('says why there is no letter', () => {
    const text = parse(html(REPORTS.withheld, DAY)).body.textContent;
    expect(text).toContain('No letter: The text has 84 words');
  });

  it('drops a name and password from the address, for they can pass as another site', () => {
    const page = html(REPORTS.hostile, DAY);
    expect(page).toContain('href="https://evil.example/a%22');
    expect(page).not.toContain('user:secret');
  });
});
