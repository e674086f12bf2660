/** Several documents of one policy are graded as one, and every quote still tells which document it stands in. */
import { describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import type { PolicyDocument } from '../../src/core/document.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { mergeDocuments, partsOf } from '../../src/core/merge-documents.ts';
import { documentFromText } from '../../src/core/text-document.ts';

const page = (path: string, text: string): PolicyDocument => ({
  ...documentFromText(text),
  url: `https://shop.example/${path}`,
});

const privacy = page(
  'privacy',
  '# Privacy Policy\n\nWe collect your name and your email address. We never sell your personal information.\n\nWe share your information with:\n\n- our carriers\n- our bank',
);
const cookie = page(
  'cookies',
  '# Cookie Policy\n\nWe use cookies to remember your cart.\n\nAdvertising partners use cookies to show you ads on other websites, and follow you across sites.',
);
const unread = {
  url: 'https://shop.example/choices',
  title: 'Your choices',
  code: 'http-status',
  detail: '404',
} as const;
const merged = mergeDocuments(privacy, [{ document: cookie, kind: 'cookie' }], [unread]);

describe('documents merged into one', () => {
  it('keep text and blocks of each, moved to its place', () => {
    const parts = partsOf(merged);
    expect(parts.map(({ url, kind }) => [url, kind])).toEqual([
      [privacy.url, privacy.kind],
      [cookie.url, 'cookie'],
    ]);
    expect(parts.map(({ start, end }) => merged.text.slice(start, end))).toEqual([privacy.text, cookie.text]);
    const textOf = ({ text, blocks }: PolicyDocument) => blocks.map(({ start, end }) => text.slice(start, end));
    expect(textOf(merged)).toEqual([...textOf(privacy), ...textOf(cookie)]);
  });

  it('keep headings and lead-ins inside their document', () => {
    const own = merged.blocks.slice(privacy.blocks.length);
    const first = privacy.blocks.length;
    expect(own.length).toBeGreaterThan(2);
    for (const block of own)
      for (const index of [...block.headings, ...(block.leadIn === null ? [] : [block.leadIn])])
        expect(index).toBeGreaterThanOrEqual(first);
    expect(own.at(-1)?.headings).toEqual([first]);
  });

  it('count the same text under two addresses once', () => {
    const copy = { ...privacy, url: 'https://shop.example/privacy?lang=en' };
    expect(mergeDocuments(privacy, [{ document: copy, kind: 'privacy' }])).toEqual(privacy);
  });
});

describe('their report', () => {
  const report = gradePolicy(merged, library);

  it('lists what was read and what was not', () => {
    expect(report.documents).toEqual([
      expect.objectContaining({ read: true, url: privacy.url, kind: privacy.kind }),
      expect.objectContaining({ read: true, url: cookie.url, kind: 'cookie' }),
      { read: false, ...unread },
    ]);
    const words = report.documents.map((each) => (each.read ? each.words : 0));
    expect(words[0]! + words[1]!).toBe(report.words);
    expect(Math.min(words[0]!, words[1]!)).toBeGreaterThan(10);
  });

  it('traces each quote to its document, word for word', () => {
    const evidence = report.clauses.flatMap((clause) => clause.evidence);
    const texts = new Map([privacy, cookie].map(({ url, text }) => [url, text]));
    expect(new Set(evidence.map(({ url }) => url))).toEqual(new Set([privacy.url, cookie.url]));
    for (const { quote, url } of evidence) expect(texts.get(url)).toContain(quote);
  });

  it('of a single document names that one', () => {
    const single = gradePolicy(privacy, library);
    expect(single.documents).toEqual([
      { read: true, url: privacy.url, title: privacy.title, kind: privacy.kind, words: single.words },
    ]);
    for (const { url } of single.clauses.flatMap((clause) => clause.evidence)) expect(url).toBe(privacy.url);
  });
});
