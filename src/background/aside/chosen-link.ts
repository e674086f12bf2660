/** What is known of a tab goes in; the link that the person chose there comes out, or null. */
import type { PolicyLink } from '../../core/document.ts';
import type { PageRecord } from '../../protocol.ts';

export function chosenLink(page: PageRecord | null): PolicyLink | null {
  const chosen = page?.aside?.chosen;
  return chosen?.kind === 'link' ? chosen.link : null;
}
