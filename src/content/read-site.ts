/** A page that a person asked about goes in; its site's policy comes out, gathered from all documents that may be read. */
import type { PolicyDocument, PolicyLink } from '../core/document.ts';
import { fetchFromSite, mayRead, type SiteAccess } from '../discover/fetch-from-site.ts';
import { findDocumentLinks, findPolicyLinks } from '../discover/find-policy-links.ts';
import { gatherBundle } from '../discover/gather-bundle.ts';
import { isPrivateHost } from '../discover/private-host.ts';
import { allText, bodyOf, select } from '../extract/dom.ts';
import { extractPolicy } from '../extract/extract-policy.ts';
import { extractIfPolicy } from '../extract/is-policy-page.ts';
import { pageTitle } from '../extract/page-title.ts';
import type { PageReading } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { isTooLong, tooLong } from './read-page.ts';

/** A site has one privacy policy; after this many links we have been misled. */
const MOST_FETCHES = 3;
/** What the usual walls say: Cloudflare, Akamai, Imperva, HUMAN, DataDome. */
const BOT_CHECK =
  /you(?:'re| are) (?:a |not a )?(?:human|robot)|checking your browser|just a moment|denied|pardon our|press (?:&|and) hold|unusual traffic|captcha|enable javascript and cookies/i;
const SIGN_IN = /\b(?:log|sign)[-_ ]?in\b|\/account\/|anmelden|connexion|iniciar sesión|ログイン/i;
/** A page that a person chose has words of its own from here on, in UTF-16 units: less is what its scripts have not yet filled. */
const FEWEST_CHOSEN = 600;
/** Parts of a page that may hold a log-in form of their own. */
const ASIDE = 'header,nav,footer,aside,dialog,[role=dialog],[hidden],[class*=drawer],[class*=modal]';

/** Links to the site's privacy documents on other pages, best first, or null where none leads to its policy (yet). */
export function findSiteLinks(page: Document, url: string): PolicyLink[] | null {
  const links = findPolicyLinks(page, url).filter((link) => !isSamePage(link.href, url));
  return links[0]?.kind === 'privacy' ? links : null;
}

/** The page's own policy with what belongs to it. */
export async function gatherOwnPolicy(
  document: PolicyDocument,
  page: Document,
  url: string,
  access: SiteAccess,
): Promise<PageReading> {
  return { kind: 'policy', document: await gatherBundle(document, findDocumentLinks(page, url), access) };
}

/** Tries the privacy links in their order. What may not be fetched or cannot be read is left for the person to decide. */
export async function readLinkedPolicy(links: PolicyLink[], access: SiteAccess): Promise<PageReading> {
  const isPrivacy = ({ kind }: PolicyLink) => kind === 'privacy';
  const isAtHome = isPrivateHost(new URL(access.from).hostname);
  const isForbidden = ({ href }: PolicyLink) => !isAtHome && isPrivateHost(new URL(href).hostname);
  const foreign = links.filter((link) => !mayRead(link.href, access) && !isForbidden(link));
  const readable = links.filter((link) => isPrivacy(link) && mayRead(link.href, access));
  let failure: PageReading | null = null;
  for (const link of readable.slice(0, MOST_FETCHES)) {
    const reading = await fetchAndRead(link, links, access);
    if (reading.kind === 'linked-policy') return reading;
    failure ??= reading;
  }
  if (failure?.kind === 'elsewhere') return failure;
  if (foreign.some(isPrivacy)) return { kind: 'elsewhere', links: foreign, reason: 'other-origin' };
  const forbidden = links.find((link) => isPrivacy(link) && isForbidden(link));
  if (failure === null && forbidden)
    failure = { kind: 'failed', code: 'private-address', detail: new URL(forbidden.href).host, link: forbidden };
  return failure ?? { kind: 'nothing' };
}

/** What a person chose is read by the rules of a policy link; but what turns out to be no policy is told as it is. */
export function readChosenLink(link: PolicyLink, access: SiteAccess): Promise<PageReading> {
  return readLinkedPolicy([link], { ...access, isChosen: true });
}

async function fetchAndRead(
  link: PolicyLink,
  links: PolicyLink[],
  access: SiteAccess,
  through: PolicyLink | null = null,
): Promise<PageReading> {
  const answer = await fetchFromSite(link.href, access);
  if (!answer.ok) {
    if (answer.code === 'other-origin') return { kind: 'elsewhere', links: [link], reason: 'other-origin' };
    return { kind: 'failed', code: answer.code, detail: answer.detail, link };
  }
  const page = new DOMParser().parseFromString(answer.html, 'text/html');
  const document = extractIfPolicy(page, answer.url);
  if (!document) return readNoPolicy(page, answer.url, link, links, access, through);
  if (isTooLong(document)) return tooLong(document, link);
  const siblings = [...findDocumentLinks(page, answer.url), ...links];
  const own = [link.href, ...(through ? [through.href] : [])];
  return {
    kind: 'linked-policy',
    document: await gatherBundle(document, siblings, access, own),
    link: through ?? link,
  };
}

/** Called a policy but without a policy's words: a hub leads on to it, a wall stands before it, or scripts write it. */
async function readNoPolicy(
  page: Document,
  url: string,
  link: PolicyLink,
  links: PolicyLink[],
  access: SiteAccess,
  through: PolicyLink | null,
): Promise<PageReading> {
  const onward = through === null ? findSiteLinks(page, url)?.find(({ href }) => !isSamePage(href, link.href)) : null;
  if (onward && mayRead(onward.href, access)) {
    const reading = await fetchAndRead(onward, links, access, link);
    if (reading.kind === 'linked-policy') return reading;
  }
  if (isLoginWall(page, url)) return { kind: 'failed', code: 'login-wall', detail: url, link };
  if (access.isChosen) {
    const document = extractPolicy(page, url);
    if (document.text.length >= FEWEST_CHOSEN && !isTooLong(document)) return { kind: 'linked-policy', document, link };
  }
  if (BOT_CHECK.test(`${pageTitle(page)} ${wordsOf(page)}`))
    return { kind: 'failed', code: 'turned-away', detail: url, link };
  // Its scripts write the words, and only a tab runs scripts.
  return { kind: 'elsewhere', links: [link], reason: 'needs-scripts' };
}

/** A shop has log-in forms in its header too: what counts is one that stands where the policy should. */
function isLoginWall(page: Document, url: string): boolean {
  const fields = select(page, 'input[type="password"]');
  if (fields.length === 0) return false;
  const names = `${new URL(url).pathname} ${pageTitle(page)}`;
  return SIGN_IN.test(names) || fields.some((field) => !field.closest(ASIDE));
}

/** Scripts load captchas that nobody is asked to solve: only what a person would read counts. */
function wordsOf(page: Document): string {
  for (const silent of select(page, 'script,style,template')) silent.remove();
  const body = bodyOf(page);
  return body ? allText(body).slice(0, 5_000) : '';
}
