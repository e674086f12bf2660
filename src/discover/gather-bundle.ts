/** A policy and links to documents of its site go in; the policy comes out with all those that belong to it and could be read. */
import type { PolicyDocument, PolicyLink, UnreadCode, UnreadDocument } from '../core/document.ts';
import { type BundledDocument, mergeDocuments } from '../core/merge-documents.ts';
import { siteOfHost } from '../core/site-of-host.ts';
import { extractPolicy } from '../extract/extract-policy.ts';
import { isPolicyPage } from '../extract/is-policy-page.ts';
import { fetchFromSite, mayRead, type SiteAccess } from './fetch-from-site.ts';

/** A policy in more pieces than this, itself included, is read in part. */
export const MOST_DOCUMENTS = 6;
/** Links beyond these are not even named. */
const MOST_NAMED = 12;
/** In UTF-16 units: below what the background takes. */
const LONGEST_BUNDLE = 4_000_000;
/** Shorter pages of choices are forms. */
const FEWEST_WORDS = 40;
/** A second privacy link is a sibling where it says for whom: 'EEA Privacy Notice'. */
const REGION =
  /\b(?:eea|eu|europe\w*|uk|united kingdom|gdpr|swiss|switzerland|international|brazil|lgpd|canada|australia|us|u\.s\.|united states)\b/i;
const ABOUT_DATA =
  /privacy|personal (?:information|data)|opt[- ]?out|do not sell|cookies?\b|your (?:data|information)/i;

type Outcome = { read: BundledDocument } | { unread: UnreadDocument };

function isSibling({ kind, text }: PolicyLink): boolean {
  if (kind === 'privacy') return REGION.test(text);
  return kind === 'cookie' || kind === 'state-notice' || kind === 'choices';
}

function pageOf(href: string): string {
  return href.replace(/#.*$/s, '').replace(/\/$/, '');
}

/** Each page once, none of those that make the policy itself, in the order of the links. */
function pickSiblings(links: readonly PolicyLink[], own: readonly (string | null)[]): PolicyLink[] {
  const seen = new Set(own.flatMap((url) => (url === null ? [] : [pageOf(url)])));
  return links.filter((link) => {
    const page = pageOf(link.href);
    if (seen.has(page) || !isSibling(link)) return false;
    seen.add(page);
    return true;
  });
}

function leaveOut({ href, text }: PolicyLink, code: UnreadCode, detail: string): Outcome {
  return { unread: { url: href, title: text === '' ? null : text, code, detail } };
}

/** Why a page that was fetched is no part of the policy, or null. */
function refuse(page: Document, document: PolicyDocument, link: PolicyLink, language: string): UnreadCode | null {
  if (document.language !== 'und' && document.language !== language) return 'other-language';
  if (isPolicyPage(page, document.url).isPolicy) return null;
  const words = document.text.split(/\s+/, FEWEST_WORDS).length;
  const isRead = link.kind === 'choices' && words >= FEWEST_WORDS && ABOUT_DATA.test(document.text);
  return isRead && document.kind !== 'terms' ? null : 'no-policy-text';
}

async function readSibling(link: PolicyLink, policy: PolicyDocument, access: SiteAccess): Promise<Outcome> {
  const answer = await fetchFromSite(link.href, access);
  if (!answer.ok) return leaveOut(link, answer.code, answer.detail);
  const page = new DOMParser().parseFromString(answer.html, 'text/html');
  const document = extractPolicy(page, answer.url);
  const refusal = refuse(page, document, link, policy.language);
  if (refusal !== null) return leaveOut(link, refusal, '');
  if (policy.text.length + MOST_DOCUMENTS * document.text.length > LONGEST_BUNDLE)
    return leaveOut(link, 'too-large', '');
  return { read: { document, kind: link.kind === 'choices' ? 'choices' : document.kind } };
}

/**
 * `ownAddresses`: the links and addresses that led to the policy itself. One level deep: siblings' own links are not
 * followed. What cannot be read is named with its reason.
 */
export async function gatherBundle(
  policy: PolicyDocument,
  links: readonly PolicyLink[],
  access: SiteAccess,
  ownAddresses: readonly string[] = [],
): Promise<PolicyDocument> {
  const siblings = pickSiblings(links, [policy.url, ...ownAddresses]).slice(0, MOST_NAMED);
  const readable = siblings.filter((link) => mayRead(link.href, access));
  // Choices on other companies' sites ('AdChoices') are no part of the policy.
  const site = siteOfHost(new URL(access.from).host);
  const foreign = siblings.filter((link) => !readable.includes(link) && siteOfHost(new URL(link.href).host) === site);
  const outcomes = await Promise.all(
    readable.map((link, at) =>
      at < MOST_DOCUMENTS - 1 ? readSibling(link, policy, access) : leaveOut(link, 'too-many', ''),
    ),
  );
  outcomes.push(...foreign.map((link) => leaveOut(link, 'other-origin', new URL(link.href).host)));
  const read = outcomes.flatMap((outcome) => ('read' in outcome ? [outcome.read] : []));
  const unread = outcomes.flatMap((outcome) => ('unread' in outcome ? [outcome.unread] : []));
  return mergeDocuments(policy, read, unread);
}
