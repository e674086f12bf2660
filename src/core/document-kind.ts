/** A text, its title and address go in; what kind of document it is comes out. Pure: pages and plain text share it. */
import type { DocumentKind } from './document.ts';

export function documentKindOf(text: string, title: string | null, _url: string | null): DocumentKind {
  return /privacy/i.test(title ?? '') || /privacy|personal (?:information|data)/i.test(text) ? 'privacy' : 'other';
}
