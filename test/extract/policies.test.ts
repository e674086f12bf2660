/** Every page of fixtures/policies is read, and its blocks are those that its expected.json names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { extractPolicy } from '../../src/extract/extract-policy.ts';
import { extractIfPolicy, isPolicyPage } from '../../src/extract/is-policy-page.ts';
import { type SpelledBlock, spellBlocks } from './spell-blocks.ts';

interface Expected {
  structure: string;
  url: string;
  kind: string;
  language: string;
  blocks: SpelledBlock[];
}

const folder = join(import.meta.dirname, '../../fixtures/policies');

describe('policies of shops', () => {
  for (const slug of readdirSync(folder)) {
    const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;
    const html = readFileSync(join(folder, slug, 'source.html'), 'utf8');

    it(`${slug}: ${expected.structure}`, () => {
      const document = extractPolicy(parseHtml(html, expected.url), expected.url);
      expect(spellBlocks(document)).toEqual(expected.blocks);
      expect(document.kind).toBe(expected.kind);
      expect(document.language).toBe(expected.language);
    });

    it(`${slug} is recognised as a policy`, () => {
      expect(isPolicyPage(parseHtml(html, expected.url), expected.url)).toMatchObject({
        isPolicy: true,
        kind: expected.kind,
      });
      const page = parseHtml(html, expected.url);
      expect(extractIfPolicy(page, expected.url)).toEqual(extractPolicy(page, expected.url));
    });
  }
});
