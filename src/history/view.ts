/** The fragment of the page's address goes in; which view it names comes out, and the other way round: so the browser's way back works. */
export type View = { kind: 'table' } | { kind: 'site'; key: string } | { kind: 'comparison'; keys: string[] };

export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

export const TABLE = '#';

export function siteFragment(key: string): string {
  return `#site/${encodeURIComponent(key)}`;
}

export function comparisonFragment(keys: readonly string[]): string {
  return `#compare/${keys.map(encodeURIComponent).join('/')}`;
}

/** What names no view is the table. */
export function viewOf(fragment: string): View {
  const [name, ...parts] = fragment.replace(/^#/, '').split('/');
  const keys = parts.map(decode).filter((key) => key !== '');
  const [key] = keys;
  if (name === 'site' && key !== undefined) return { kind: 'site', key };
  if (name === 'compare' && keys.length >= FEWEST_COMPARED)
    return { kind: 'comparison', keys: [...new Set(keys)].slice(0, MOST_COMPARED) };
  return { kind: 'table' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
