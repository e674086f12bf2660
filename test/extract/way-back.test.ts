/** Every stretch of an extracted text leads back to the page's nodes, in happy-dom as in the command line's DOM. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { readPolicyBlocks } from '../../src/extract/extract-policy.ts';
import { locate } from '../../src/extract/locate.ts';

const HTML = `<main><h1>Privacy
  Policy</h1><p>We  collect <b>your name</b> and
  your address.</p><table><tr><td>Orders</td><td>ten years</td></tr><tr><td>Logs</td><td>a month</td></tr></table></main>`;

function parseInWindow(html: string): Document {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document as unknown as Document;
}

describe.each([
  ['the command line', (html: string) => parseHtml(html, null)],
  ['happy-dom', parseInWindow],
])('in %s', (_name, parse) => {
  it('reads the same text', () => {
    expect(readPolicyBlocks(parse(HTML)).text).toBe(
      'Privacy Policy\nWe collect your name and your address.\nOrders: ten years\nLogs: a month',
    );
  });

  it('finds a quote in its nodes', () => {
    const { text, runs } = readPolicyBlocks(parse(HTML));
    const start = text.indexOf('collect');
    const range = locate(runs, start, text.indexOf('address') + 'address'.length);
    expect(range?.start.node.data.slice(range.start.offset)).toMatch(/^collect/);
    expect(range?.end.node.data.slice(0, range.end.offset)).toMatch(/your address$/);
  });

  it('has no place for signs that it set between cells', () => {
    const { text, runs } = readPolicyBlocks(parse(HTML));
    const colon = text.indexOf(': ten');
    expect(locate(runs, colon, colon + 1)).toBeNull();
  });
});
