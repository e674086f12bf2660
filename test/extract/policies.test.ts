/** Every page of fixtures/policies is read, and its blocks are those that its expected.json names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import type { PolicyDocument } from '../../src/core/document.ts';
import { extractPolicy } from '../../src/extract/extract-policy.ts';
import { isPolicyPage } from '../../src/extract/is-policy-page.ts';

interface ExpectedBlock {
  kind: string;
  text: string;
  headings: string[];
  leadIn: string | null;
}

interface Expected {
  structure: string;
  url: string;
  kind: string;
  language: string;
  blocks: ExpectedBlock[];
}

const folder = join(import.meta.dirname, '../../fixtures/policies');

function spell(document: PolicyDocument): ExpectedBlock[] {
  const textOf = (index: number) => document.text.slice(document.blocks[index]!.start, document.blocks[index]!.end);
  return document.blocks.map((block, index) => ({
    kind: block.kind,
    text: textOf(index),
    headings: block.headings.map(textOf),
    leadIn: block.leadIn === null ? null : textOf(block.leadIn),
  }));
}

describe('policies of shops', () => {
  for (const slug of readdirSync(folder)) {
    const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;
    const html = readFileSync(join(folder, slug, 'source.html'), 'utf8');

    it(`${slug}: ${expected.structure}`, () => {
      const document = extractPolicy(parseHtml(html, expected.url), expected.url);
      expect(spell(document)).toEqual(expected.blocks);
      expect(document.kind).toBe(expected.kind);
      expect(document.language).toBe(expected.language);
    });

    it(`${slug} is recognised as a policy`, () => {
      expect(isPolicyPage(parseHtml(html, expected.url), expected.url)).toMatchObject({
        isPolicy: true,
        kind: expected.kind,
      });
    });
  }
});
