/** Any page goes in, its links to the site's privacy documents come out, best first and absolute. The page's own DOM only. */
import type { PolicyLink } from '../core/document.ts';
import { baseAddress } from '../extract/base-address.ts';
import { attribute, frameBody, select } from '../extract/dom.ts';
import { type PageTree, readPageTree } from '../extract/page-tree.ts';
import { HOSTED_NOTICE, judgeLink, PRIVACY_DOCUMENT_PATH, policyAround } from './judge-link.ts';

interface Candidate extends PolicyLink {
  points: number;
}

/** Less than this is a guess that would be wrong more often than right. */
const SURE_ENOUGH = 5;
/** Other kinds need only be the site's own. */
const OWN_AT_LEAST = -8;
/** Points of a policy that only a link to one of its sections names. */
const BY_ITS_SECTION = 10;
const LONGEST_TEXT = 400;
/** No shop's address is longer, and the background takes none that is. */
const LONGEST_ADDRESS = 8192;
const ORDER: Record<PolicyLink['kind'], number> = { privacy: 0, cookie: 1, 'state-notice': 2, choices: 3, other: 4 };
const FOOTER = /(?:^|[\s_-])(?:site-?|page-?|global-?)?(?:foot|legal|bottom)|role=contentinfo/;

/** The address, or null for links that lead nowhere: empty, '#', scripts, mail. */
function resolve(href: string | null, base: string, url: string): URL | null {
  const raw = (href ?? '').trim();
  if (raw === '' || raw.startsWith('#')) return null;
  try {
    const address = new URL(raw, base);
    if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
    if (address.href.length > LONGEST_ADDRESS) return null;
    const samePage = address.hash !== '' && address.href.split('#')[0] === url.split('#')[0];
    return samePage ? null : address;
  } catch {
    return null;
  }
}

function wordsOf(tree: PageTree, index: number): string {
  let text = '';
  for (let i = index + 1; i < tree[index]!.end && text.length < LONGEST_TEXT; i++) {
    if (tree[i]!.name === '#text') text += `${tree[i]!.data} `;
  }
  const element = tree[index]!.node as Element;
  text = text
    .slice(0, 2 * LONGEST_TEXT)
    // Signs that let long words break: 'Daten&shy;schutz'.
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);
  if (text !== '') return text;
  const image = select(element, 'img[alt]')[0];
  const label =
    attribute(element, 'aria-label') ?? attribute(element, 'title') ?? (image ? attribute(image, 'alt') : null) ?? '';
  return label.slice(0, LONGEST_TEXT).trim();
}

interface Place {
  inFooter: boolean;
  inText: boolean;
}

/** Marks per node whether it stands in a footer or in the running text of an article. */
function readPlaces(tree: PageTree): Place[] {
  const places: Place[] = [];
  for (const [i, node] of tree.entries()) {
    const above = places[node.parent] ?? { inFooter: false, inText: false };
    const isFooter = node.name === 'footer' || (node.text < 20_000 && FOOTER.test(node.label.text));
    const isText = node.name === 'article' || (node.name === 'p' && node.text > 3 * node.linkText && node.text > 200);
    places[i] =
      isFooter || isText
        ? { inFooter: above.inFooter || isFooter, inText: !isFooter && (above.inText || isText) }
        : above;
  }
  return places;
}

/** A policy that a service shows in a frame of the shop's page, which the page itself cannot read. */
function isFramedPolicy(frame: Element): boolean {
  const address = attribute(frame, 'src') ?? '';
  return (PRIVACY_DOCUMENT_PATH.test(address) || HOSTED_NOTICE.test(address)) && frameBody(frame) === null;
}

function collect(doc: Document, url: string): Candidate[] {
  const base = baseAddress(doc, url);
  const pageHost = new URL(url).host;
  const tree = readPageTree(doc);
  const places = readPlaces(tree);
  const found: Candidate[] = [];
  const consider = (element: Element, text: string, place: Place, isDeclared: boolean, from = 'href') => {
    const href = resolve(attribute(element, from), base, url);
    const verdict = href && judgeLink({ text, href, pageHost, isDeclared, ...place });
    if (!href || !verdict || verdict.points < (verdict.kind === 'privacy' ? SURE_ENOUGH : OWN_AT_LEAST)) return;
    found.push({ href: href.href, kind: verdict.kind, text, points: verdict.points });
    const whole = verdict.kind === 'privacy' ? null : policyAround(href);
    if (whole) found.push({ href: whole.href, kind: 'privacy', text, points: BY_ITS_SECTION });
  };
  for (const [i, node] of tree.entries()) {
    const element = node.node as Element;
    if (node.name === 'iframe' && isFramedPolicy(element))
      consider(element, attribute(element, 'title') ?? '', places[i]!, false, 'src');
    if (node.name !== 'a') continue;
    const isDeclared = /(?:^|\s)privacy-policy(?:\s|$)/i.test(attribute(element, 'rel') ?? '');
    consider(element, wordsOf(tree, i), places[i]!, isDeclared);
  }
  for (const link of select(doc, 'link[rel~="privacy-policy"]'))
    consider(link, '', { inFooter: false, inText: false }, true);
  return found;
}

/** Finds the page's links to privacy documents. Without a privacy policy among them the list is empty. */
export function findPolicyLinks(doc: Document, url: string): PolicyLink[] {
  const list = findDocumentLinks(doc, url);
  return list[0]?.kind === 'privacy' ? list : [];
}

/** All links to privacy documents, best first: inside a policy those to its siblings. */
export function findDocumentLinks(doc: Document, url: string): PolicyLink[] {
  if (!/^https?:/i.test(url)) return [];
  const sorted = collect(doc, url)
    .map((candidate, place) => ({ candidate, place }))
    .sort(
      (a, b) =>
        ORDER[a.candidate.kind] - ORDER[b.candidate.kind] ||
        b.candidate.points - a.candidate.points ||
        a.place - b.place,
    );
  const links = new Map<string, PolicyLink>();
  for (const { candidate } of sorted) {
    const { href, kind, text } = candidate;
    if (!links.has(href)) links.set(href, { href, kind, text });
  }
  return [...links.values()];
}
