/** Plain text and Markdown keep every byte; their blocks are ranges with kind, headings and lead-in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/core/text-document.ts';

function spell(text: string): string[] {
  const document = documentFromText(text);
  const textOf = (index: number) => text.slice(document.blocks[index]!.start, document.blocks[index]!.end);
  return document.blocks.map((block, index) => {
    const leadIn = block.leadIn === null ? '' : ` « ${textOf(block.leadIn)}`;
    return `${block.kind}: ${textOf(index)}${leadIn}`;
  });
}

describe('documentFromText', () => {
  it('reads Markdown', () => {
    const text =
      '# Privacy Policy\n\n**What we collect**\n\nWe collect:\n\n- your name\n- your e-mail address\n\n| Data | Kept |\n|---|---|\n| Orders | ten years |\n';
    expect(spell(text)).toEqual([
      'heading: Privacy Policy',
      'heading: What we collect',
      'paragraph: We collect:',
      'item: your name « We collect:',
      'item: your e-mail address « We collect:',
      'row: | Data | Kept |',
      'row: | Orders | ten years |',
    ]);
  });

  it('joins lines that were wrapped at a fixed width, with Windows line ends', () => {
    const lines = [
      'We collect your name, your address and the number of your telephone when you',
      'place an order in our shop, and we keep them for as long as the law asks us to',
      'keep the books.',
      '',
      'We do not sell your data to anyone, and we do not rent it out to other firms or',
      'to brokers either.',
    ];
    expect(documentFromText(lines.join('\r\n')).blocks).toHaveLength(2);
  });

  it('takes short lines after a colon for items', () => {
    expect(
      spell(
        'We share your data with:\nour carriers\nour bank\n\nNothing else happens with your data at all, we promise that.',
      ),
    ).toEqual([
      'paragraph: We share your data with:',
      'item: our carriers « We share your data with:',
      'item: our bank « We share your data with:',
      'paragraph: Nothing else happens with your data at all, we promise that.',
    ]);
  });

  it('knows a heading by what follows it', () => {
    const text = 'SECURITY\nWe keep your data on servers that only a few of us may enter, behind two locked doors.';
    expect(spell(text)[0]).toBe('heading: SECURITY');
    expect(spell('We do not sell your data')).toEqual(['paragraph: We do not sell your data']);
  });

  it('knows a heading right above a table', () => {
    const text = 'Who Receives Your Data\n| Recipient | Why |\n| Couriers | delivery |\n';
    expect(spell(text)[0]).toBe('heading: Who Receives Your Data');
    expect(spell(`We keep it short.\n\n3. ${text}`)[1]).toBe('heading: Who Receives Your Data');
  });

  it('reads lines of cells as rows, under the heading right above them', () => {
    const text =
      'D. Recipients\n\nRecipient | What for\nCouriers | delivery\nBanks | refunds\n\nYour choices follow below.';
    expect(spell(text)).toEqual([
      'heading: Recipients',
      'row: Recipient | What for',
      'row: Couriers | delivery',
      'row: Banks | refunds',
      'paragraph: Your choices follow below.',
    ]);
    expect(spell('We say here what we do.\n\nPrivacy | Our shop\n\nWe keep orders for a year.').join()).not.toContain(
      'row',
    );
  });

  it('knows a numbered heading above a list in brackets', () => {
    expect(spell('1.5 Kinds of recipient\n(a) Companies of our group.\n(b) Couriers.')).toEqual([
      'heading: Kinds of recipient',
      'item: Companies of our group.',
      'item: Couriers.',
    ]);
  });

  it('keeps one run of lower-case text as one paragraph', () => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/seeds/harman.txt'), 'utf8');
    const longest = Math.max(...documentFromText(text).blocks.map((block) => block.end - block.start));
    expect(longest).toBeGreaterThan(text.length * 0.95);
  });

  it('gives ordered, trimmed, separate blocks for any text', () => {
    const piece = fc.constantFrom(
      '- a\n',
      '1. b\n',
      '\n',
      '\r\n',
      'We collect:\n',
      '  ',
      '# h\n',
      '**x**\n',
      'A Title\n',
      'word ',
      '| c |\n',
      '•',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const block of documentFromText(text).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
