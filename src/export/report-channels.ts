/** A Report goes in; what one can do comes out in words, for every view: what it is, the policy's words, and where it leads. */
import type { Channel, Report } from '../core/report.ts';
import { siteOfHost } from '../core/site-of-host.ts';
import { CHANNEL_TEXTS } from '../locale/message-tables.ts';
import { text } from '../locale/text.ts';
import { cleanText } from './clean-text.ts';
import { safeAddress, siteOf } from './safe-address.ts';

export interface Way {
  channel: Channel;
  /** 'Request form'. */
  label: string;
  /** The link's words or the address, on one line. */
  words: string;
  /** Fit to be a link: http, https, or mailto with a plain address. Null for numbers and postal addresses. */
  href: string | null;
  /** The host that a link leads to, or the e-mail address: whatever its words pretend. Null where the words are all. */
  leadsTo: string | null;
  /** True for a link to another site than the policy's. */
  isForeign: boolean;
}

const MAIL = /^mailto:[\w.+-]+@[a-z0-9.-]+$/i;

export function waysOf(report: Report): Way[] {
  const home = siteOf(report.url);
  return (report.channels ?? []).map((channel) => {
    const mail = channel.href !== null && MAIL.test(channel.href) ? channel.href : null;
    const page = safeAddress(channel.href);
    const host = siteOf(page);
    const words = cleanText(channel.quote).trim();
    const address = mail?.slice('mailto:'.length) ?? null;
    return {
      channel,
      label: text(CHANNEL_TEXTS[channel.kind]),
      words,
      href: mail ?? page,
      leadsTo: host ?? (address?.toLowerCase() === words.toLowerCase() ? null : address),
      isForeign: host !== null && home !== null && siteOfHost(host) !== siteOfHost(home),
    };
  });
}

/** 'Do Not Sell (leads to forms.example, another site)'. */
export function wayInWords({ words, leadsTo, isForeign }: Way): string {
  if (leadsTo === null) return words;
  return text(isForeign ? 'channelToOtherSite' : 'channelTo', words, leadsTo);
}
