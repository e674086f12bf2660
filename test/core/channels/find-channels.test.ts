/** What one can do by a policy is found, all of it and nothing else: on the seeds, on the pages of fixtures/policies, link by link. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from '../../../src/clauses/registry.ts';
import { readPage } from '../../../src/cli/read-page.ts';
import { addWays } from '../../../src/core/channels/add-ways.ts';
import { findChannels } from '../../../src/core/channels/find-channels.ts';
import { gradePolicy } from '../../../src/core/grade-policy.ts';
import { mergeDocuments } from '../../../src/core/merge-documents.ts';
import { documentFromText } from '../../../src/core/text-document.ts';
import { inShort, inText, onPage, waysOf } from './in-short.ts';

describe('the seeds', () => {
  const seeds: Record<string, { channels: string[]; company: string | undefined }> = {
    harman: {
      channels: [
        'opt-out: http://optout.networkadvertising.org/?c=1#!/ -> http://optout.networkadvertising.org/?c=1#!/',
        'opt-out: http://optout.networkadvertising.org/#!/ -> http://optout.networkadvertising.org/#!/',
        'request-form: https://www.harman.com/data-inquiry -> https://www.harman.com/data-inquiry',
        'email: privacy@harman.com -> mailto:privacy@harman.com',
        'phone: 1 (877) 871-6755',
        'post: harman international industries, incorporated 400 atlantic street, 15th floor stamford, ct 06901, usa',
      ],
      company: undefined,
    },
    kasperek: { channels: [], company: 'Kasperek Optical, inc.' },
    korg: { channels: [], company: undefined },
    koss: {
      channels: [
        'email: customersupport@koss.com -> mailto:customersupport@koss.com',
        'post: Koss Stereophones, 4129 North Port Washington Ave, Milwaukee, WI 53212',
      ],
      company: 'Koss Stereophones',
    },
  };
  it.each(Object.entries(seeds))('%s', (name, { channels, company }) => {
    const document = documentFromText(readFileSync(`fixtures/seeds/${name}.txt`, 'utf8'));
    expect(inShort(document)).toEqual(channels);
    expect(waysOf(document).company?.quote).toBe(company);
    const report = gradePolicy(document, library, { trustKind: true });
    expect(report).not.toHaveProperty('channels');
    expect(addWays(report, document)).toEqual(
      gradePolicy(document, library, { trustKind: true, findWays: findChannels }),
    );
  });
});

describe('pages of fixtures/policies', () => {
  it.each(readdirSync('fixtures/policies'))('%s gives its one address, and no link of menu or footer', (slug) => {
    const html = readFileSync(`fixtures/policies/${slug}/source.html`, 'utf8');
    const { url } = JSON.parse(readFileSync(`fixtures/policies/${slug}/expected.json`, 'utf8')) as { url: string };
    const { document } = readPage(html, url);
    const address = /[a-z]+@[a-z-]+\.example/.exec(document.text)?.[0];
    expect(inShort(document)).toEqual(address === undefined ? [] : [`email: ${address} -> mailto:${address}`]);
  });
});

describe('links', () => {
  it.each([
    ['<a href="/do-not-sell">Do Not Sell or Share My Personal Information</a>', 'no-sale', '/do-not-sell'],
    ['You may opt out of the sale of your data: <a href="/ccpa">click here</a>.', 'no-sale', '/ccpa'],
    ['<a href="/choices">Your Privacy Choices</a>', 'no-sale', '/choices'],
    ['<a href="/unsubscribe">Unsubscribe</a> from our letters.', 'opt-out', '/unsubscribe'],
    ['To opt out of this advertising, visit <a href="/ads">this page</a>.', 'opt-out', '/ads'],
    ['<a href="/x">Click here</a> to opt out of our mailings.', 'opt-out', '/x'],
    ['Change your <a href="/x">cookie settings</a> whenever you like.', 'preferences', '/x'],
    ['Visit our <a href="/x">Preference Center</a>.', 'preferences', '/x'],
    ['Fill in our <a href="/x">data subject request form</a>.', 'request-form', '/x'],
    ['To exercise your privacy rights, please complete <a href="/x">this form</a>.', 'request-form', '/x'],
  ])('%s', (body, kind, path) => {
    expect(onPage(`<p>${body}</p>`)).toEqual([
      expect.stringMatching(new RegExp(`^${kind}: .* -> https://shop.example${path}$`)),
    ]);
  });

  it.each([
    [
      'another document',
      'You can learn how to opt out in <a href="https://ads.example/privacy">its privacy policy</a>.',
    ],
    [
      'a shop page',
      'We collect data when you order. See <a href="/shipping">Shipping</a> and <a href="/contact">Contact</a>.',
    ],
    [
      'help of a browser',
      'To manage cookies, visit <a href="https://support.google.com/chrome/answer/1">this page</a>.',
    ],
    ['another place of the page', 'To exercise your rights, see <a href="#contact">this section</a>.'],
    ['a script', 'To opt out of the sale, <a href="javascript:optOut()">click here</a>.'],
    ['data', 'To opt out of the sale, <a href="data:text/html,opt-out">click here</a>.'],
    [
      'a request form of somebody else',
      'To exercise your rights, visit <a href="https://evil.example/x">this page</a>.',
    ],
  ])('not: %s', (_, body) => {
    expect(onPage(`<p>${body}</p>`)).toEqual([]);
  });

  it('tells where a link leads, whatever its words pretend, and drops a user name that passes for a host', () => {
    expect(
      onPage('<p>Opt out at <a href="https://shop.example@evil.example/opt-out">shop.example/opt-out</a>.</p>'),
    ).toEqual(['opt-out: shop.example/opt-out -> https://evil.example/opt-out']);
  });

  it('finds addresses that are only spelt out, without the sentence’s marks', () => {
    expect(
      inText('To opt out of ads, visit www.aboutads.info/choices/. You may also (see https://shop.example/opt-out).'),
    ).toEqual([
      'opt-out: www.aboutads.info/choices/ -> https://www.aboutads.info/choices/',
      'opt-out: https://shop.example/opt-out -> https://shop.example/opt-out',
    ]);
  });

  it('carries the words around, in the policy’s own', () => {
    const { document } = readPage(
      '<main><p>To opt out of ads, <a href="https://shop.example/x">click here</a>.</p></main>',
      null,
    );
    expect(waysOf(document).channels).toEqual([
      expect.objectContaining({ quote: 'click here', sentence: 'To opt out of ads, click here.' }),
    ]);
  });
});

describe('what is no policy, or in another language,', () => {
  it.each(['terms-of-service', 'datenschutz'])('gives no ways: %s', (name) => {
    const { document } = readPage(readFileSync(`fixtures/not-policies/${name}.html`, 'utf8'), 'https://shop.example/');
    const report = gradePolicy(document, library);
    expect(addWays(report, document)).toBe(report);
  });
});

describe('documents of one policy', () => {
  const page = (path: string, html: string) =>
    readPage(`<main>${html}</main>`, `https://shop.example/${path}`).document;
  const policy = page('privacy', '<h1>Privacy Policy</h1><p>We collect your name.</p>');
  const choices = page(
    'choices',
    '<h1>Do Not Sell My Data</h1><p>To opt out of ads, <a href="/ads">click here</a>.</p>',
  );
  const unread = [
    {
      url: 'https://forms.example/x',
      title: 'Do Not Share My Information',
      code: 'no-policy-text',
      detail: '',
    } as const,
    { url: 'https://shop.example/cookies', title: 'Cookie Policy', code: 'http-status', detail: '' } as const,
  ];
  const merged = mergeDocuments(policy, [{ document: choices, kind: 'choices' }], unread);

  it('keep their links in their places', () => {
    expect(merged.links?.map(({ start, end, href }) => [merged.text.slice(start, end), href])).toEqual([
      ['click here', 'https://shop.example/ads'],
    ]);
  });

  it('are ways themselves where they are for choices, read or not', () => {
    expect(waysOf(merged).channels).toEqual([
      expect.objectContaining({ kind: 'no-sale', quote: 'Do Not Sell My Data', href: 'https://shop.example/choices' }),
      expect.objectContaining({
        kind: 'no-sale',
        quote: 'Do Not Share My Information',
        start: null,
        href: 'https://forms.example/x',
      }),
      expect.objectContaining({
        kind: 'opt-out',
        href: 'https://shop.example/ads',
        url: 'https://shop.example/choices',
      }),
    ]);
  });
});
