/** What one can do by a policy is found, all of it and nothing else: on the seeds, on the pages of fixtures/policies, sentence by sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from '../../../src/clauses/registry.ts';
import { readPage } from '../../../src/cli/read-page.ts';
import { addWays } from '../../../src/core/channels/add-ways.ts';
import { findChannels } from '../../../src/core/channels/find-channels.ts';
import type { PolicyDocument } from '../../../src/core/document.ts';
import { gradePolicy } from '../../../src/core/grade-policy.ts';
import { mergeDocuments } from '../../../src/core/merge-documents.ts';
import { splitSentences } from '../../../src/core/sentences.ts';
import { documentFromText } from '../../../src/core/text-document.ts';

const of = (document: PolicyDocument) => findChannels(document, splitSentences(document));
/** 'kind words -> where' of each. */
const inShort = (document: PolicyDocument) =>
  (of(document).channels ?? []).map(
    ({ kind, quote, href }) => `${kind}: ${quote}${href === null ? '' : ` -> ${href}`}`,
  );
const inText = (text: string) => inShort(documentFromText(text, 'https://shop.example/privacy'));
const onPage = (body: string, url = 'https://shop.example/privacy') =>
  inShort(readPage(`<html><body><main><h1>Privacy Policy</h1>${body}</main></body></html>`, url).document);

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
    expect(of(document).company?.quote).toBe(company);
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
    expect(of(document).channels).toEqual([
      expect.objectContaining({ quote: 'click here', sentence: 'To opt out of ads, click here.' }),
    ]);
  });
});

describe('addresses', () => {
  it('prefers those for privacy, and leaves out what others take letters at', () => {
    expect(
      inText(
        'Write to press@shop.example for pictures. Contact help@shop.example for anything. Questions about privacy go to dpo@shop.example. You may complain to the Information Commissioner at casework@ico.org.uk or 0303 123 1113.',
      ),
    ).toEqual(['email: dpo@shop.example -> mailto:dpo@shop.example']);
  });

  it('takes the address of a mail link and nothing else of it', () => {
    expect(
      onPage(
        '<p>For your rights, <a href="mailto:privacy@shop.example?subject=x&bcc=spy@evil.example">write to us</a>.</p>',
      ),
    ).toEqual(['email: write to us -> mailto:privacy@shop.example']);
  });

  it('takes no stand-in for an address', () => {
    expect(inText('Contact our Privacy Officer at [email protected] or name@example.com.')).toEqual([]);
  });

  it.each([
    ['call us at 1-800-555-0100 to exercise your privacy rights', ['phone: 1-800-555-0100']],
    ['orders are taken at 1-800-555-0100 day and night', []],
    ['send a request about your personal data by fax to 1-800-555-0100', []],
    ['this privacy policy of 2018-12-18 replaces 12-05-2017; call 192.168.100.200', []],
  ])('telephone: %s', (text, channels) => {
    expect(inText(text)).toEqual(channels);
  });

  it.each([
    [
      'Write to us at Oak & Ember, 12 Mill Lane, London SW1A 1AA, United Kingdom.',
      'Oak & Ember, 12 Mill Lane, London SW1A 1AA, United Kingdom',
    ],
    [
      'Send letters to: Nordlicht GmbH, Lange Straße 7, 10115 Berlin, Germany',
      'Nordlicht GmbH, Lange Straße 7, 10115 Berlin, Germany',
    ],
    ['# Contact\n\nOak Inc.\n\nP.O. Box 12\n\nAlbany, NY 12207', 'Oak Inc.\n\nP.O. Box 12\n\nAlbany, NY 12207'],
  ])('post: %s', (text, address) => {
    expect(inText(text)).toEqual([`post: ${address}`]);
  });

  it.each([
    'Disputes are settled by arbitration before the AAA at 120 Broadway, New York, NY 10271.',
    'We keep data of 400 customers in Albany, NY 12207.',
    'See Cal. Civ. Code 1798.100, in force since 1 January 2020.',
  ])('no post: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe('the company', () => {
  it.each([
    ['Koss Corporation (“we,” “us,” or “our”) respects your privacy.', 'Koss Corporation'],
    ['This policy is of Oak & Ember Ltd. ("we"), a shop.', 'Oak & Ember Ltd.'],
    ['The data controller is Nordlicht GmbH, Berlin.', 'Nordlicht GmbH'],
    ['We are in the United States (“US”) and respect you.', undefined],
    ['We value your privacy.', undefined],
  ])('%s', (text, name) => {
    expect(of(documentFromText(text)).company?.quote).toBe(name);
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
    expect(of(merged).channels).toEqual([
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
