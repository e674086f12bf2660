/** An address and the manifest's match patterns go in; whether our script runs there by itself comes out. */

/** `*://*` + `/path with stars`: the only form that our manifest has. Each part is looked for after the one before. */
function fits(path: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.replace('*://*', '').split('*');
  const last = parts.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

export interface OwnScript {
  matches?: string[] | undefined;
  exclude_matches?: string[] | undefined;
}

/** Paths only: hosts and schemes of these patterns are free. */
export function runsByItself(address: string, { matches = [], exclude_matches = [] }: OwnScript): boolean {
  const { pathname, search } = new URL(address);
  const isMatch = (pattern: string) => fits(pathname + search, pattern);
  return matches.some(isMatch) && !exclude_matches.some(isMatch);
}
