/**
 * Ten thousand generated texts and pages: nothing throws, all ends in time, and every report keeps its word.
 * `npm run fuzz` is the long mode, with a new seed each time.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContentMessage, readPopupMessage } from '../../src/background/read-message.ts';
import { library } from '../../src/clauses/registry.ts';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { findChannels } from '../../src/core/channels/find-channels.ts';
import type { PolicyDocument } from '../../src/core/document.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { findDocumentLinks, findPolicyLinks } from '../../src/discover/find-policy-links.ts';
import { extractPolicy, readPolicyBlocks } from '../../src/extract/extract-policy.ts';
import { isPolicyPage } from '../../src/extract/is-policy-page.ts';
import { checkReport } from './check-report.ts';
import { forgedDocument, page, text } from './generated.ts';
import { processorTime } from './processor-time.ts';

const RUNS = 10_000;
const { FUZZ_RUNS } = process.env;
/** In CI always the same, so that a failure is a change's; in the long mode always others. */
const options = FUZZ_RUNS ? { numRuns: Number(FUZZ_RUNS) / 2 } : { numRuns: RUNS / 2, seed: 20_261_123 };
const TIME_LIMIT = FUZZ_RUNS ? 24 * 3_600_000 : 600_000;
/** What one small text or page may take. In milliseconds of processor time. */
const BUDGET = 1000;
const URL = 'https://shop.example/privacy';

function gradeAndCheck(document: PolicyDocument): void {
  checkReport(gradePolicy(document, library, { trustKind: true, findWays: findChannels }), document);
  checkReport(gradePolicy(document, library), document);
}

/** The background takes what the page's script reads, whatever the page. */
function checkMessage(document: PolicyDocument): void {
  const message = { type: 'content:page-read', url: URL, reading: { kind: 'policy', document } };
  expect(readContentMessage(message), 'refused by the background').not.toBeNull();
}

describe('generated', () => {
  it('texts are graded', { timeout: TIME_LIMIT }, () => {
    const holds = (words: string) => {
      const { ms } = processorTime(() => {
        const document = documentFromText(words);
        gradeAndCheck(document);
        checkMessage({ ...document, url: URL });
      });
      return ms < BUDGET;
    };
    fc.assert(fc.property(text, holds), options);
  });

  it('pages are read and graded', { timeout: TIME_LIMIT }, () => {
    const holds = (html: string) => {
      const { ms } = processorTime(() => {
        const dom = parseHtml(html, URL);
        isPolicyPage(dom, URL);
        const document = extractPolicy(dom, URL);
        gradeAndCheck(document);
        checkMessage(document);
        checkWayBack(dom);
        checkLinks(dom);
      });
      return ms < BUDGET;
    };
    fc.assert(fc.property(page, holds), options);
  });
});

describe('forged', () => {
  it('documents that the background takes are graded like others', { timeout: TIME_LIMIT }, () => {
    const holds = (document: PolicyDocument) => {
      checkMessage(document);
      gradeAndCheck(document);
    };
    fc.assert(fc.property(forgedDocument, holds), { ...options, numRuns: options.numRuns / 5 });
  });

  it('messages are refused or taken, and never a fault', { timeout: TIME_LIMIT }, () => {
    const type = fc.constantFrom(
      'content:page-read',
      'content:page-left',
      'popup:grade-text',
      'popup:state-wanted',
      '',
    );
    const message = fc.oneof(
      fc.anything(),
      fc.record({ type, url: fc.anything(), reading: fc.anything(), text: fc.anything() }),
    );
    const holds = (each: unknown) => {
      const isTaken = readContentMessage(each) !== null;
      if (isTaken) expect(each).toMatchObject({ url: expect.any(String) });
      readPopupMessage(each);
    };
    fc.assert(fc.property(message, holds), { ...options, numRuns: options.numRuns / 5 });
  });
});

/** Every stretch of the text that came from a node of the page is that node's own words, white space aside. */
function checkWayBack(dom: Document): void {
  const { text, runs } = readPolicyBlocks(dom);
  for (const { start, length, node, offset } of runs)
    if (spaced(text.slice(start, start + length)) !== spaced(node.data.slice(offset, offset + length)))
      throw new Error(`${start}: not the words of the node`);
}

function checkLinks(dom: Document): void {
  const links = [...findPolicyLinks(dom, URL), ...findDocumentLinks(dom, URL)];
  for (const { href } of links) if (!/^https?:/.test(href)) throw new Error(`${href}: no web address`);
  if (links.length === 0) return;
  const reading = { kind: 'elsewhere', links, reason: 'other-origin' };
  expect(readContentMessage({ type: 'content:page-read', url: URL, reading }), 'links refused').not.toBeNull();
}

function spaced(words: string): string {
  return words.replace(/[\0-\x20\xa0\u2028\u2029\u3000]/g, ' ');
}
