/** A policy's text goes in; the e-mail addresses come out by which its company takes questions and requests, fittest first. */
import type { Channel } from '../report.ts';
import { MOST_CANDIDATES, type Surroundings } from './surroundings.ts';

const ADDRESS = /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])/gi;
const IS_ADDRESS = /^[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i;
/** Addresses kept for this by their name. */
const FOR_PRIVACY = /privacy|^dpo|data-?protection|gdpr|ccpa|datenschutz|opt-?out|unsubscribe|legal|compliance/i;
/** Addresses for something else by their name. */
const FOR_OTHERS =
  /^(?:abuse|press|media|jobs?|careers?|sales|dmca|copyright|investors?|security|noreply|no-reply|your|name|user)/i;
/** Whoever else takes letters: authorities, courts, bodies for complaints. */
const OTHER_HOST =
  /(?:^|\.)(?:gov(?:\.\w{2})?|gc\.ca|europa\.eu|ico\.org\.uk|truste\.com|trustarc\.com|bbb\.org|jamsadr\.com|adr\.org|esrb\.org|example\.(?:com|org|net))$/i;
/** What the sentence says where they are meant. */
export const OTHERS =
  /supervisory authorit|protection authorit|commissioner|ombuds|arbitrat|copyright|dmca|infring|law enforcement|attorney general|better business|consumer affairs|complaint assistance/i;
const TAKES_LETTERS =
  /contact|e-?mail|writ(?:e|ing)|send|sent|reach|question|request|opt|unsubscribe|address|direct|submit|notify|inform|by mail|complain/i;
export const ABOUT_PRIVACY =
  /privacy|personal (?:information|data)|your (?:\w{1,12} )?(?:rights|data|information)|request|opt[- ]?out|california|gdpr|ccpa|data protection|do not sell|unsubscribe/i;

interface Found {
  address: string;
  start: number;
  end: number;
}

function linked({ document }: Surroundings): Found[] {
  return (document.links ?? []).flatMap(({ href, start, end }) => {
    const address = /^mailto:([^?,;]{3,200})/i.exec(href)?.[1]?.replace(/%40/i, '@').trim() ?? '';
    return IS_ADDRESS.test(address) ? [{ address, start, end }] : [];
  });
}

function spelt({ document }: Surroundings, links: Found[]): Found[] {
  return [...document.text.matchAll(ADDRESS)]
    .map(({ 0: address, index }) => ({ address, start: index, end: index + address.length }))
    .slice(0, 10 * MOST_CANDIDATES)
    .filter(({ start }) => !links.some((link) => link.start <= start && start < link.end));
}

/** How fit the address is for a letter on privacy: 0 is best. Null for addresses of others. */
function judge({ address, start, end }: Found, text: Surroundings): number | null {
  const [name = '', host = ''] = address.split('@');
  if (OTHER_HOST.test(host)) return null;
  if (FOR_PRIVACY.test(name)) return 0;
  const { sentence, frame } = text.around(start, end);
  const words = sentence?.quote ?? '';
  if (FOR_OTHERS.test(name) || OTHERS.test(words) || !TAKES_LETTERS.test(`${words} ${frame}`)) return null;
  return ABOUT_PRIVACY.test(`${words} ${frame}`) ? 1 : 2;
}

export function mailChannels(text: Surroundings): Channel[] {
  const links = linked(text);
  const judged = [...links, ...spelt(text, links)].flatMap((found) => {
    const rank = judge(found, text);
    return rank === null ? [] : [{ ...found, rank }];
  });
  // An address for everything is worth naming only where there is none for this.
  const best = judged.some(({ rank }) => rank < 2) ? judged.filter(({ rank }) => rank < 2) : judged;
  return best
    .sort((a, b) => a.rank - b.rank || a.start - b.start)
    .slice(0, MOST_CANDIDATES)
    .map(({ address, start, end }) => ({
      kind: 'email',
      quote: text.document.text.slice(start, end),
      start,
      end,
      sentence: text.around(start, end).sentence?.quote ?? null,
      href: `mailto:${address}`,
      url: text.urlAt(start),
    }));
}
