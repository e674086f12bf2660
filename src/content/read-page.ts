/** The page goes in, what it says about privacy comes out: itself if it is a policy, else the policy it links to. */
import type { PolicyDocument, PolicyLink } from '../core/document.ts';
import { fetchPolicy } from '../discover/fetch-policy.ts';
import { findPolicyLinks } from '../discover/find-policy-links.ts';
import { extractPolicy } from '../extract/extract-policy.ts';
import { isPolicyPage } from '../extract/is-policy-page.ts';
import { LONGEST_TEXT, type PageReading } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';

/** A site has one privacy policy; after this many links we have been misled. */
const MOST_FETCHES = 3;

/** The page as a policy, or null if it is none (yet). */
export function readOwnPolicy(page: Document, url: string): PageReading | null {
  return isPolicyPage(page, url).isPolicy ? readThisPage(page, url) : null;
}

/** The page as it is, policy or not. */
export function readThisPage(page: Document, url: string): PageReading {
  const document = extractPolicy(page, url);
  return isTooLong(document) ? tooLong(document, null) : { kind: 'policy', document };
}

function isTooLong({ text }: PolicyDocument): boolean {
  return text.length > LONGEST_TEXT;
}

function tooLong({ text }: PolicyDocument, link: PolicyLink | null): PageReading {
  return { kind: 'failed', code: 'too-large', detail: `${text.length} characters`, link };
}

/** Links to privacy policies on other pages, best first, or null where there is none (yet). */
export function findPrivacyLinks(page: Document, url: string): PolicyLink[] | null {
  const links = findPolicyLinks(page, url).filter((link) => link.kind === 'privacy' && !isSamePage(link.href, url));
  return links.length > 0 ? links : null;
}

/** Tries the links in their order. What this page may not fetch or cannot read is left for a tab of its own. */
export async function readLinkedPolicy(links: PolicyLink[], pageUrl: string): Promise<PageReading> {
  const origin = new URL(pageUrl).origin;
  const foreign = links.filter((link) => new URL(link.href).origin !== origin);
  let failure: PageReading | null = null;
  for (const link of links.filter((candidate) => !foreign.includes(candidate)).slice(0, MOST_FETCHES)) {
    const reading = await fetchAndRead(link, pageUrl);
    if (reading.kind === 'linked-policy') return reading;
    failure ??= reading;
  }
  if (failure?.kind === 'elsewhere') return failure;
  if (foreign.length > 0) return { kind: 'elsewhere', links: foreign, reason: 'other-origin' };
  return failure ?? { kind: 'nothing' };
}

async function fetchAndRead(link: PolicyLink, from: string): Promise<PageReading> {
  const answer = await fetchPolicy(link.href, { mode: 'same-origin', from });
  if (!answer.ok) return { kind: 'failed', code: answer.code, detail: answer.detail, link };
  const page = new DOMParser().parseFromString(answer.html, 'text/html');
  // Called a policy but without a policy's words: its scripts write them, and only a tab runs scripts.
  if (!isPolicyPage(page, answer.url).isPolicy) return { kind: 'elsewhere', links: [link], reason: 'needs-scripts' };
  const document = extractPolicy(page, answer.url);
  return isTooLong(document) ? tooLong(document, link) : { kind: 'linked-policy', document, link };
}
