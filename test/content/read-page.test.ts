// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import termsHtml from '../../fixtures/not-policies/terms-of-service.html?raw';
import policyHtml from '../../fixtures/shop/kasperek/policy.html?raw';
import { readOwnPolicy, readThisPage } from '../../src/content/read-page.ts';

const SHOP = 'https://shop.example/cart';
/** Without its styles, of which the test's DOM would complain that it does not load them. */
const page = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/<link rel="stylesheet"[^>]*>/g, ''), 'text/html');

describe('the page itself', () => {
  it('is read where it is a policy', () => {
    const reading = readOwnPolicy(page(policyHtml), 'https://shop.example/privacy');
    expect(reading?.kind === 'policy' && reading.document.text).toContain(
      'We may also share your Personal Information:',
    );
  });

  it('is not read where it is none, unless the person wants it', async () => {
    const terms = page(termsHtml);
    expect(readOwnPolicy(terms, SHOP)).toBeNull();
    const reading = readThisPage(terms, SHOP);
    expect(reading.kind === 'policy' && reading.document.text).toContain('Prices are shown in US dollars');
  });

  it('that is too long is said to be so', () => {
    const reading = readThisPage(page(`<p>${'data '.repeat(1_100_000)}</p>`), SHOP);
    expect(reading).toMatchObject({ kind: 'failed', code: 'too-large' });
  });
});
