/** An address and the manifest's match patterns go in; whether our script runs there by itself comes out. */

/** `*://*` + `/path with stars`: the only form that our manifest has. */
function asExpression(pattern: string): RegExp {
  const path = pattern.replace('*://*', '');
  const steps = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${steps.join('.*')}$`);
}

export interface OwnScript {
  matches?: string[] | undefined;
  exclude_matches?: string[] | undefined;
}

/** Paths only: hosts and schemes of these patterns are free. */
export function runsByItself(address: string, { matches = [], exclude_matches = [] }: OwnScript): boolean {
  const { pathname, search } = new URL(address);
  const isMatch = (pattern: string) => asExpression(pattern).test(pathname + search);
  return matches.some(isMatch) && !exclude_matches.some(isMatch);
}
