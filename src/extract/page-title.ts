/** A page goes in, what it calls itself comes out: its title and its first headings, parted by ' | '. */
import { allText, select, titleOf } from './dom.ts';

export function pageTitle(doc: Document): string {
  const headings = select(doc, 'h1').slice(0, 3);
  return [titleOf(doc), ...headings.map((heading) => allText(heading))]
    .map((part) =>
      part
        .replace(/[\u00ad\u200b\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '' && part.length < 200)
    .join(' | ');
}
