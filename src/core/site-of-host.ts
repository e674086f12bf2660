/** A host name goes in; the site's name comes out by its look, for weighing links. Who may be read is decided by the public-suffix list. */
export function siteOfHost(host: string): string {
  const parts = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  const isShortPair = parts.length > 2 && (parts.at(-2)?.length ?? 9) <= 3;
  return parts.slice(isShortPair ? -3 : -2).join('.');
}
