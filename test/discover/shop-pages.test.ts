/** Every page of fixtures/shop-pages is searched, and its links are those that its expected.json names, in order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { findPolicyLinks } from '../../src/discover/find-policy-links.ts';

interface Expected {
  trap: string;
  url: string;
  links: { kind: string; href: string }[];
}

const folder = join(import.meta.dirname, '../../fixtures/shop-pages');

describe('links of shop pages', () => {
  for (const slug of readdirSync(folder)) {
    const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;

    it(`${slug}: ${expected.trap}`, () => {
      const page = parseHtml(readFileSync(join(folder, slug, 'source.html'), 'utf8'), expected.url);
      const links = findPolicyLinks(page, expected.url).map(({ kind, href }) => ({ kind, href }));
      expect(links).toEqual(expected.links);
    });
  }
});
