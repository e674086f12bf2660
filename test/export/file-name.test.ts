import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { kossReport } from '../popup/sample-reports.ts';

const named = (url: string | null, day = '2026-11-22') => fileName({ ...kossReport, url }, day, 'md');

describe('name of an exported file', () => {
  it('is made of site and day', () => {
    expect(named('https://www.koss.com/support/privacy-policy')).toBe('privacy-grade-koss.com-2026-11-22.md');
    expect(named('http://koss.localhost:4173/privacy')).toBe('privacy-grade-koss.localhost-2026-11-22.md');
  });

  it('says so where the text was pasted', () => {
    expect(named(null)).toBe('privacy-grade-pasted-text-2026-11-22.md');
  });

  it.each([
    'https://xn--e1awd7f.example/',
    'https://пример.example/',
    'https://..%2f..%2fetc.example/',
    'https://[2001:db8::1]/',
    `https://${'a'.repeat(63)}.${'b'.repeat(63)}.example/`,
    'https://a_b--c.example./',
    'javascript:alert(1)',
    'no address',
  ])('of %s is fit for every file system', (url) => {
    const name = named(url);
    expect(name).toMatch(/^privacy-grade-[a-z0-9]([a-z0-9.-]*[a-z0-9])?-2026-11-22\.md$/);
    expect(name).not.toContain('..');
    expect(name.length).toBeLessThanOrEqual(120);
  });

  it('takes no path from the day either', () => {
    expect(named(null, '../../22')).toBe('privacy-grade-pasted-text-22.md');
  });
});
