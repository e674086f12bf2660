/** The links of a page's text as the page writes them go in; those that lead somewhere come out, absolute and trimmed to their words. */
import { LONGEST_HREF, MOST_TEXT_LINKS, type TextLink } from '../core/document.ts';
import { baseAddress } from './base-address.ts';

/** A link as the page writes it: its place may begin or end with white space, its address may be relative. */
export interface LinkDraft {
  start: number;
  end: number;
  href: string;
}

const LEADS_SOMEWHERE = /^(?:https?|mailto):/;

/** Null for scripts and other schemes, and for places on the page itself. */
function resolve(href: string, base: string | undefined, url: string | null): string | null {
  if (href.length > LONGEST_HREF || !URL.canParse(href, base)) return null;
  const address = new URL(href, base);
  const isHere = address.href.includes('#') && url !== null && address.href.split('#')[0] === url.split('#')[0];
  return LEADS_SOMEWHERE.test(address.href) && address.href.length <= LONGEST_HREF && !isHere ? address.href : null;
}

/** `url` is the page's address; without one, only absolute links lead anywhere. */
export function readLinks(drafts: LinkDraft[], text: string, doc: Document, url: string | null): TextLink[] {
  const base = url === null ? undefined : baseAddress(doc, url);
  return drafts.slice(0, MOST_TEXT_LINKS).flatMap((draft) => {
    const href = resolve(draft.href.trim(), base, url);
    const words = text.slice(draft.start, draft.end);
    const start = draft.start + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    return href !== null && end > start ? [{ start, end, href }] : [];
  });
}
