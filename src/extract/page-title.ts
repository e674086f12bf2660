/** A page goes in, what it calls itself comes out: its title and its first headings, parted by ' | '. */
import { allText, firstNamed, titleOf } from './dom.ts';

const MOST_HEADINGS = 3;
/** Longer is no name. */
const LONGEST = 200;
/** Signs that let long words break. */
const BREAKS = /[\u00ad\u200b\ufeff]/g;
/** White space that is no single space. */
const WIDE = /\s{2,}|[^\S ]/g;

const inOneLine = (part: string): string => part.replace(BREAKS, '').replace(WIDE, ' ').trim();

export function pageTitle(doc: Document): string {
  const parts = [titleOf(doc), ...firstNamed(doc, 'h1', MOST_HEADINGS).map(allText)].map(inOneLine);
  return parts.filter((part) => part !== '' && part.length < LONGEST).join(' | ');
}
