/** A document and its sentences go in; the ways to act that it gives come out, opt-outs first, and the company's name. Linear. */
import type { LimitedDocument } from '../limit-length.ts';
import type { Channel, ChannelKind, Passage } from '../report.ts';
import type { Sentence } from '../sentences.ts';
import { companyName } from './company-name.ts';
import { kindByName, linkChannels } from './links.ts';
import { mailChannels } from './mail.ts';
import { pageAddress } from './page-address.ts';
import { phoneChannels } from './phone.ts';
import { postChannels } from './post.ts';
import { Surroundings } from './surroundings.ts';

export interface WaysToAct {
  channels?: Channel[];
  company?: Passage;
}

/** How many of a kind are shown at most, in the order of kinds. More would be a list of links, not of ways. */
const MOST: Record<ChannelKind, number> = {
  'no-sale': 3,
  'opt-out': 8,
  preferences: 4,
  'request-form': 4,
  email: 4,
  phone: 3,
  post: 3,
};
const LONGEST_TITLE = 120;

/** The site's pages of choices are ways themselves: those that were read, and those that only a person can open. */
function choiceChannels(text: Surroundings): Channel[] {
  const { document } = text;
  const read = (document.parts ?? []).flatMap(({ kind, url, start }): Channel[] => {
    const address = kind === 'choices' && url !== null ? pageAddress(url) : null;
    const block = document.blocks[text.blockAt(start)];
    if (!address || !block || block.end - block.start > LONGEST_TITLE) return [];
    const quote = text.wordsOf(block);
    const named = kindByName(quote, address) ?? 'preferences';
    return [{ kind: named, quote, start: block.start, end: block.end, sentence: null, href: address.href, url }];
  });
  const unread = (document.unread ?? []).flatMap(({ url, title }): Channel[] => {
    const address = title === null ? null : pageAddress(url);
    const kind = address && kindByName(title!, address);
    if (!address || !kind) return [];
    return [{ kind, quote: title!, start: null, end: null, sentence: null, href: address.href, url: document.url }];
  });
  return [...read, ...unread];
}

/** Two of one key are the same way. */
function keyOf({ kind, href, quote }: Channel): string {
  if (href !== null) return href.toLowerCase().split('#', 1)[0]!.replace(/\/$/, '');
  return kind === 'phone'
    ? quote.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
    : quote.toLowerCase().replace(/\W+/g, '');
}

function pick(found: readonly Channel[]): Channel[] {
  const seen = new Set<string>();
  return (Object.keys(MOST) as ChannelKind[]).flatMap((kind) =>
    found
      .filter((channel) => {
        const isNew = channel.kind === kind && !seen.has(keyOf(channel));
        if (isNew) seen.add(keyOf(channel));
        return isNew;
      })
      .slice(0, MOST[kind]),
  );
}

/** Only what a company offers for acting on one's data: other links and addresses of the text are none. */
export function findChannels(document: LimitedDocument, sentences: readonly Sentence[]): WaysToAct {
  const { text: whole, readUpTo = whole.length, links = [] } = document;
  const read = { ...document, text: whole.slice(0, readUpTo), links: links.filter(({ end }) => end <= readUpTo) };
  const text = new Surroundings(read, sentences);
  const mail = mailChannels(text);
  const post = postChannels(text);
  const channels = pick([
    ...linkChannels(text),
    ...choiceChannels(text),
    ...mail,
    ...phoneChannels(text, mail),
    ...post,
  ]);
  const company = companyName(text, post);
  return { ...(channels.length > 0 && { channels }), ...(company && { company }) };
}
