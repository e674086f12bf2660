/** Nothing goes in, what a server hands out comes out: the home page of a shop whose policy is a PDF file, and such files. */
import { readFileSync } from 'node:fs';
import { type DrawnBlock, drawPdf } from '../draw-pdf.ts';
import type { ServedPage } from './page-server.ts';

/** `policy` is where its link leads. */
export const home = (policy: string): ServedPage => ({
  body: `<!doctype html><html lang="en"><title>Candles</title><main><h1>Candles</h1><p>Hand-dipped.</p></main>
    <footer><a href="${policy}">Privacy Policy</a></footer></html>`,
});

export const pdf = async (bytes: Promise<Uint8Array>): Promise<ServedPage> => ({
  body: Buffer.from(await bytes),
  headers: { 'content-type': 'application/pdf' },
});

/** A whole policy, drawn. */
export function policyAsPdf(): Promise<ServedPage> {
  const { blocks } = JSON.parse(readFileSync('fixtures/policies/shopify-policy/expected.json', 'utf8')) as {
    blocks: DrawnBlock[];
  };
  const drawn = blocks.filter(({ kind }) => ['heading', 'paragraph', 'item'].includes(kind));
  return pdf(drawPdf('Privacy Policy', drawn));
}

/** The words of the popup's button. */
export const READ_THE_PDF = 'Read the PDF';
