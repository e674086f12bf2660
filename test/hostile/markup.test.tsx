// @vitest-environment happy-dom
/**
 * Whatever a page says, in whatever field, what is shown of it has the same elements and attributes as of a page that says
 * harmless words: in the popup, in saved reports as browsers and Markdown viewers read them, and on a terminal.
 */
import { cleanup } from '@testing-library/preact';
import MarkdownIt from 'markdown-it';
import { afterEach, describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import type { Report } from '../../src/core/report.ts';
import { csv } from '../../src/export/csv-cell.ts';
import { fileName } from '../../src/export/file-name.ts';
import { html } from '../../src/export/html.ts';
import { json } from '../../src/export/json.ts';
import { markdown } from '../../src/export/markdown.ts';
import { plainText } from '../../src/export/plain-text.ts';
import { terminalReport } from '../../src/export/terminal.ts';
import type { PageState } from '../../src/protocol.ts';
import { DANGEROUS, DAY } from '../export/reports.ts';
import { bundleReport } from '../popup/sample-reports.ts';
import { showPopup } from '../popup/show-popup.tsx';
import { MARKUP } from './markup-strings.ts';
import { poison } from './poison.ts';

const HARMLESS = 'plain words';
const URL = 'https://www.koss.com/support/privacy-policy';

afterEach(() => {
  cleanup();
  expect((globalThis as { broken?: number }).broken, 'words of a page ran as code').toBeUndefined();
});

/** What a letter to the shop says, in the address that has the mail program write it. */
const OF_A_LETTER = /(?<=^mailto:.*\?subject=).*$/;

/** Names of elements and attributes in their order, with the values of attributes that are no words. */
function shapeOf(element: Element): string {
  const attributes = Array.from(element.attributes).map(({ name, value }) =>
    /^(?:href|src|class|id|style|type|target|rel|role)$/.test(name)
      ? `${name}=${value.replace(OF_A_LETTER, '')}`
      : name,
  );
  const inside = Array.from(element.children).map(shapeOf).join('');
  return `<${[element.localName, ...attributes.sort()].join(' ')}>${inside}</>`;
}

function statesWith(words: string): PageState[] {
  const link = { href: 'https://legal.koss.example/privacy', kind: 'privacy', text: words } as const;
  return [
    {
      status: 'done',
      report: poison(bundleReport, words),
      source: { kind: 'linked', fromUrl: URL, linkText: words },
    },
    { status: 'policy-elsewhere', url: URL, links: [link, { ...link, kind: 'cookie' }], reason: 'other-origin' },
    { status: 'failed', code: 'http-status', detail: words, url: URL },
  ];
}

async function popupShape(state: PageState): Promise<string> {
  const { container } = await showPopup(state);
  for (const details of container.querySelectorAll('details')) details.open = true;
  const shape = shapeOf(container);
  cleanup();
  return shape;
}

// HTML and bare links are on: a lenient viewer must find nothing to make of the words either.
const viewer = new MarkdownIt({ html: true, linkify: true });
viewer.linkify.set({ fuzzyLink: false });
const asPage = (markup: string) => shapeOf(parseHtml(markup, URL).documentElement);
const EXPORTS: Record<string, (report: Report) => string> = {
  HTML: (report) => asPage(html(report, DAY)),
  // What we set in bold stays plain to some viewers where signs stand beside it: that is looks, and no matter here.
  Markdown: (report) => asPage(viewer.render(markdown(report, DAY))).replaceAll('<strong></>', ''),
};

let harmless: string[] | null = null;

async function popupShapes(words: string): Promise<string[]> {
  const shapes: string[] = [];
  for (const state of statesWith(words)) shapes.push(await popupShape(state));
  return shapes;
}

describe.each(MARKUP)('%j', (words) => {
  it('stays words in every state of the popup', async () => {
    harmless ??= await popupShapes(HARMLESS);
    expect(await popupShapes(words)).toEqual(harmless);
  });

  it.each(Object.entries(EXPORTS))('stays words in the %s export', (_, shape) => {
    expect(shape(poison(bundleReport, words))).toBe(shape(poison(bundleReport, HARMLESS)));
  });

  it('hides, reverses and commands nothing in any text', () => {
    const report = poison(bundleReport, words);
    const terminal = terminalReport(report, { ledger: true });
    for (const text of [html(report, DAY), markdown(report, DAY), plainText(report, DAY), json(report, DAY), terminal])
      expect(text).not.toMatch(DANGEROUS);
  });

  it('is no formula in a cell, and no more than a cell', () => {
    const [line = '', ...rest] = csv([[words, 1]])
      .slice(1)
      .split('\r\n');
    expect(rest).toEqual(['']);
    const cell = line.slice(0, -2).replace(/^"([\s\S]*)"$/, '$1');
    expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(line.match(/"/g)?.length ?? 0).toSatisfy((quotes: number) => quotes % 2 === 0);
  });

  it('makes no other name of a file', () => {
    const name = fileName({ ...bundleReport, url: `https://koss.example/${words}` }, DAY, 'md');
    expect(name).toBe('privacy-grade-koss.example-2026-11-22.md');
    expect(fileName({ ...bundleReport, url: words }, DAY, 'md')).toMatch(/^privacy-grade-[a-z0-9.-]+\.md$/);
  });
});

describe('addresses of a page', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    'vbscript:x',
    ' java\nscript:alert(1)',
    'https://bank.example@evil.example/"onclick="x',
  ])('%j is a link to the web, a letter to nobody yet, or none', async (address) => {
    const documents = bundleReport.documents.map((each) => ({ ...each, url: address }));
    const report = { ...bundleReport, url: address, documents } as Report;
    const { container } = await showPopup({ status: 'done', report, source: { kind: 'this-page' } });
    const pages = [container, parseHtml(html(report, DAY), URL), parseHtml(viewer.render(markdown(report, DAY)), URL)];
    for (const page of pages)
      for (const link of page.querySelectorAll('a[href]'))
        expect(link.getAttribute('href')).toMatch(
          /^(?:https:\/\/(?:[a-z]+\.)*(?:koss\.com|evil\.example|vendor\.example)\/|mailto:\?|#)/,
        );
  });
});
