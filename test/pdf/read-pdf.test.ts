/** Policies drawn as PDF files are read back: the same headings, paragraphs and items, and the same clauses as from the page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { layOutPdf, type PdfRun } from '../../src/extract/lay-out-pdf.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';
import { type DrawnBlock, drawPdf, drawScan } from '../draw-pdf.ts';

const readBlocks = (slug: string): DrawnBlock[] =>
  (
    JSON.parse(readFileSync(`fixtures/policies/${slug}/expected.json`, 'utf8')) as { blocks: DrawnBlock[] }
  ).blocks.filter(({ kind }) => ['heading', 'paragraph', 'item'].includes(kind));

describe.each(['plain-html', 'shopify-policy', 'woocommerce-entry', 'zendesk-article'])('%s as a PDF', (slug) => {
  const drawn = readBlocks(slug);
  const read = drawPdf('Privacy Policy', drawn).then(readPdf);

  it('has the headings, paragraphs and items that were drawn, and no running titles', async () => {
    const { title, text } = await read;
    const document = documentFromText(text);
    const blocks = document.blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
    expect(title).toBe('Privacy Policy');
    expect(blocks).toEqual(drawn.map(({ kind, text: words }) => ({ kind, text: words })));
  });

  it('says the same as the page', async () => {
    const page = drawn.map(({ kind, text }) =>
      kind === 'item' ? `- ${text}` : kind === 'heading' ? `# ${text}` : text,
    );
    const clausesOf = (text: string) =>
      gradePolicy(documentFromText(text), library, { trustKind: true }).clauses.map((c) => c.id);
    expect(clausesOf((await read).text)).toEqual(clausesOf(page.join('\n\n')));
  });
});

describe('files that are no readable policy', () => {
  it('a scan has no text', async () => {
    expect((await readPdf(await drawScan())).text).toBe('');
  });

  it.each([
    ['no PDF', new TextEncoder().encode('<html>Not found</html>')],
    ['an empty file', new Uint8Array(0)],
    ['a broken one', new TextEncoder().encode('%PDF-1.7\n1 0 obj << /Type /Catalog')],
  ])('%s is refused', async (_what, bytes) => {
    await expect(readPdf(bytes)).rejects.toThrow();
  });
});

describe('the lay-out', () => {
  const run = (text: string, y: number, x = 50, height = 10): PdfRun => ({
    text,
    x,
    y,
    width: text.length * 5,
    height,
  });

  it('joins runs of a line, with a space where the file spells none', () => {
    expect(layOutPdf([[run('We collect', 700), run('your name', 700, 103), run('.', 700, 148)]])).toBe(
      'We collect your name.',
    );
  });

  it('takes away a hyphen that cuts a word, and leaves one that is its own', () => {
    const lines = [run('We share your infor-', 700), run('mation with third-', 687), run('party companies.', 674)];
    expect(layOutPdf([lines])).toBe('We share your information with third-party companies.');
  });

  it('goes on with a sentence over pages', () => {
    const first = [run('Our policy in a few words.', 700), run('We keep the data', 100)];
    expect(layOutPdf([first, [run('for two years.', 700)]])).toMatch(/We keep the data for two years\.$/);
  });

  it('starts anew after a gap, at a bullet and at higher letters', () => {
    const lines = [
      run('Your rights', 700, 50, 14),
      run('You can:', 680),
      run('• ask for a copy', 667),
      run('• have it deleted', 654),
      run('Write to us', 641),
      run('at any time.', 628),
      run('Thank you.', 600),
    ];
    expect(layOutPdf([lines]).split('\n\n')).toEqual([
      '# Your rights',
      'You can:',
      '- ask for a copy',
      '- have it deleted Write to us at any time.',
      'Thank you.',
    ]);
  });

  it('has nothing to say of no pages', () => {
    expect(layOutPdf([])).toBe('');
  });
});
