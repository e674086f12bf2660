/** A page's address and links go in; the other origins of the same site come out, by the public-suffix list. Loaded when wanted: it is big. */
import { getDomain } from 'tldts';

/** With the list's private part: two shops of one shop system ('a.myshopify.com', 'b.myshopify.com') are two sites. */
const RULES = { allowPrivateDomains: true };

export function originsOfSite(page: string, links: readonly string[]): string[] {
  const site = getDomain(page, RULES);
  if (site === null) return [];
  const own = new URL(page).origin;
  const origins = links.filter((link) => getDomain(link, RULES) === site).map((link) => new URL(link).origin);
  // A page that came safely must not lead to one that anybody on the way may have written.
  const isSafe = (origin: string) => !own.startsWith('https:') || origin.startsWith('https:');
  return [...new Set(origins)].filter((origin) => origin !== own && isSafe(origin));
}
