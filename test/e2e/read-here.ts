/** Runs in a page: reads it as the content script does, and takes the time of the verdict. */
import { findPolicyLinks } from '../../src/discover/find-policy-links.ts';
import { extractPolicy } from '../../src/extract/extract-policy.ts';
import { isPolicyPage } from '../../src/extract/is-policy-page.ts';
import type { ReadHere } from './page-reader.ts';

export function readHere(): ReadHere {
  const url = location.href;
  const document = extractPolicy(globalThis.document, url);
  return { document, links: findPolicyLinks(globalThis.document, url), ...isPolicyPage(globalThis.document, url) };
}

/** Milliseconds of one verdict in the quickest of many rounds: others on the machine only add. Clocks are coarse, so a round is many. */
export function timeVerdict(rounds: number): number {
  const url = location.href;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let i = 0; i < 10; i++) isPolicyPage(document, url);
    return (performance.now() - start) / 10;
  });
  return Math.min(...times);
}
