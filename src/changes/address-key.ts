/** An address goes in; what it has in common with all other addresses of the same document comes out. */

/** Parameters that say where a visitor came from, not what is shown. */
const TRACKING = /(?<=[?&])(?:utm_\w+|gclid|fbclid|msclkid)=[^&]*&?/g;

/** Scheme, 'www.', fragment, a slash at the end and tracking parameters do not count. What is no web address stays as it is. */
export function addressKey(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  const query = search.replace(TRACKING, '').replace(/[?&]$/, '');
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query}`;
}
