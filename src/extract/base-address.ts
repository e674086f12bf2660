/** A page and its address go in; the address comes out that its relative links start from. */
import { attribute, select } from './dom.ts';

export function baseAddress(doc: Document, url: string): string {
  const base = select(doc, 'base[href]')[0];
  const href = base ? attribute(base, 'href') : null;
  try {
    return href ? new URL(href, url).href : url;
  } catch {
    return url;
  }
}
