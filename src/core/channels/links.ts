/** Links of a policy's text, and addresses of pages that it spells out, go in; those by which one can act come out. */
import type { TextLink } from '../document.ts';
import type { Channel, ChannelKind } from '../report.ts';
import { siteOfHost } from '../site-of-host.ts';
import { type PageAddress, pageAddress } from './page-address.ts';
import { MOST_CANDIDATES, type Surroundings } from './surroundings.ts';

/** What words may say, dashes and the like taken for spaces: so addresses are read as words are. The first that fits counts. */
const SAYS: [ChannelKind, RegExp][] = [
  [
    'no-sale',
    /do ?not ?(?:sell|share)|opt(?:ing)? ?out of (?:the |any |our |such )?(?:sale|selling|sharing)|your ?privacy ?choices|limit the use of my/,
  ],
  [
    'opt-out',
    /opt(?:ing|ed|s)? ?out|unsubscrib|ad ?choices|your ?online ?choices|network ?advertising|about ?ads|ads? ?settings|ads personali[sz]ation/,
  ],
  [
    'request-form',
    /(?:privacy|data|access|deletion|rights|consumer|ccpa|cpra|gdpr|subject|privacy rights) (?:access |rights )?(?:request|inquiry|enquiry)|request (?:form|portal|cent(?:er|re))|web ?form\b|\bdsar\b|exercis(?:e|ing) (?:any of |all of )?(?:your|my|these|such|those) (?:\w{1,20} ){0,3}rights|(?:submit|make) (?:a|your|such) (?:\w{1,20} ){0,3}request/,
  ],
  [
    'preferences',
    /(?:cookies?|consent|tracking|privacy|communications?|marketing|e ?mail|subscriptions?|advertising) (?:settings?|preferences?|choices|dashboard|controls?)\b|preferences? cent(?:er|re)|manage (?:your |my )?(?:cookies|consents?|preferences|subscriptions?)/,
  ],
];
/** Names of documents, which speak of ways and are none. */
const NAMES_DOCUMENT = /polic(?:y|ies)|statement|\bterms\b|notice|legal|terms ?of/;
/** Instructions for browsers and the like. */
const TELLS_HOW = /\bhow to (?:manage|delete|block|clear|disable|enable)\b/;
const IS_VAGUE =
  /^(?:(?:please )?(?:click(?:ing)? )?(?:on )?)?(?:here|(?:this|the following|our) (?:link|page|form|website|site|web ?page)|link|form|https? .*|www .*)$/;
/** The words before a link that send the reader to it. */
const SENDS_TO =
  /(?:\bat|\bvia|\bvisit(?:ing)?|\bthrough|\bon|\busing|\buse|\bclick(?:ing)?|\bgo(?:ing)? to|\bfollow(?:ing)?|\bcomplet(?:e|ing)|\bsubmit(?:ting)?|\bhere)(?: to| on| in| out)?(?: the| our| this| a| an| following)? ?[:(]? ?$/;
/** Help pages of browsers and encyclopedias: good to know, but nothing is decided there. */
const HELP_HOST =
  /(?:^|\.)(?:support\.(?:google|microsoft|mozilla|apple)\.(?:com|org)|windows\.microsoft\.com|help\.opera\.com|(?:all)?aboutcookies\.org|wikipedia\.org|mozilla\.org|web\.archive\.org)$/;

const LONGEST_WORDS = 160;
/** One letter of an address' ends at most belongs to the sentence. */
const SPELT = /\b(?:https?:\/\/|www\.)[^\s<>"“”|\\]{3,400}/gi;
const SENTENCE_MARK = /[.,;:!?)\]}'’*_]$/;

/** As people would read it out: 'https://a.example/opt-out' gives 'https a example opt out'. */
function asWords(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[-_/+.%:?=&#!]+/g, ' ')
    .trim();
}

function kindSaid(words: string): ChannelKind | null {
  return SAYS.find(([, says]) => says.test(words))?.[0] ?? null;
}

/** Addresses that stand in the text without being links. */
function speltLinks(text: string): TextLink[] {
  return [...text.matchAll(SPELT)].flatMap(({ 0: found, index }) => {
    let words = found;
    while (SENTENCE_MARK.test(words)) words = words.slice(0, -1);
    const href = /^www/i.test(words) ? `https://${words}` : words;
    return [{ start: index, end: index + words.length, href }];
  });
}

/** By the link's own words and address alone. */
export function kindByName(words: string, address: PageAddress): ChannelKind | null {
  if (HELP_HOST.test(address.host)) return null;
  const said = asWords(words);
  if (TELLS_HOW.test(said)) return null;
  return (
    kindSaid(said) ??
    (NAMES_DOCUMENT.test(said)
      ? null
      : kindSaid(asWords(decode(`${address.host}${address.path.replace(/[?#].*$/s, '')}`))))
  );
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** By the sentence that sends the reader to the link. */
function kindByContext(link: TextLink, address: PageAddress, from: number, text: Surroundings): ChannelKind | null {
  const words = asWords(text.document.text.slice(link.start, link.end));
  if (NAMES_DOCUMENT.test(words) || HELP_HOST.test(address.host)) return null;
  const around = text.around(link.start, link.end, from);
  const before = around.before.toLowerCase().replace(/[-\s]+/g, ' ');
  const isVague = IS_VAGUE.test(words);
  const kind =
    (isVague || SENDS_TO.test(before) ? kindSaid(asWords(before)) : null) ??
    (isVague && !/^(?:https?|www) /.test(words) ? kindSaid(asWords(around.after.slice(0, 80))) : null);
  // Where others' tracking is refused is any site's to say; where the company takes requests is its own.
  const home = pageAddress(text.document.url ?? '');
  const isOwn = home === null || siteOfHost(address.host) === siteOfHost(home.host);
  return kind === 'no-sale' || kind === 'opt-out' || (isOwn && address.path.length > 1) ? kind : null;
}

/** In the order of the text. */
export function linkChannels(text: Surroundings): Channel[] {
  const { text: words, links = [] } = text.document;
  const taken = new Set(links.map(({ start }) => start));
  const isInLink = (start: number) => links.some((link) => link.start <= start && start < link.end);
  const spelt = speltLinks(words)
    .slice(0, 10 * MOST_CANDIDATES)
    .filter(({ start }) => !taken.has(start) && !isInLink(start));
  const all = [...links, ...spelt].sort((a, b) => a.start - b.start);
  return all.flatMap((link, at) => {
    const quote = words.slice(link.start, link.end);
    const address = pageAddress(link.href);
    if (!address || quote.length > LONGEST_WORDS || quote.includes('\n')) return [];
    const from = all[at - 1]?.end ?? 0;
    const kind = kindByName(quote, address) ?? kindByContext(link, address, from, text);
    if (!kind) return [];
    const { start, end } = link;
    const sentence = text.around(start, end).sentence?.quote ?? null;
    return [{ kind, quote, start, end, sentence, href: address.href, url: text.urlAt(start) }];
  });
}
