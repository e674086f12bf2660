/** An address goes in; what it has in common with all other addresses of the same document comes out. */

/** Parameters that say where a visitor came from, not what is shown. */
const TRACKING = /(?<=[?&])(?:utm_\w+|gclid|fbclid|msclkid)=[^&]*&?/g;

/** Scheme, 'www.', fragment, a slash at the end and tracking parameters do not count. What is no web address stays as it is. */
export function addressKey(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  const query = search.replace(TRACKING, '').replace(/[?&]$/, '');
  return `${host.replace(/^www\./, '')}${withoutLastSlashes(pathname)}${query}`;
}

/** By hand: an expression for it would look at a long row of slashes once for each of them. */
function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
