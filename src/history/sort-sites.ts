/** Sites, what is searched and the order go in; the rows of the table come out. Pure. */
import type { SiteSummary } from '../memory/site-entry.ts';

export type Column = 'site' | 'letter' | 'graded' | 'change';

export interface Order {
  column: Column;
  isDescending: boolean;
}

export const FIRST_ORDER: Order = { column: 'graded', isDescending: true };

/** A second press turns the order round. Dates begin with the newest, names and letters at the front. */
export function pressColumn(order: Order, column: Column): Order {
  if (order.column === column) return { column, isDescending: !order.isDescending };
  return { column, isDescending: column === 'graded' || column === 'change' };
}

/** All words must be found, in whatever case. */
export function findSites(sites: readonly SiteSummary[], search: string): SiteSummary[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return sites.filter(({ site, address, title }) => {
    const text = `${site} ${address} ${title ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function sortSites(sites: readonly SiteSummary[], { column, isDescending }: Order): SiteSummary[] {
  const sign = isDescending ? -1 : 1;
  const names = new Intl.Collator();
  // Equals stand by name, and by key, so that the order is always the same.
  return [...sites].sort(
    (one, other) =>
      sign * compare(one, other, column, names) ||
      names.compare(one.site, other.site) ||
      (one.key < other.key ? -1 : 1),
  );
}

function compare(one: SiteSummary, other: SiteSummary, column: Column, names: Intl.Collator): number {
  switch (column) {
    case 'site':
      return names.compare(one.site, other.site);
    case 'letter':
      // Within a letter, the better score first.
      return names.compare(one.letter, other.letter) || other.score - one.score;
    case 'graded':
      return one.at - other.at;
    case 'change':
      return (one.change?.on ?? 0) - (other.change?.on ?? 0);
  }
}
