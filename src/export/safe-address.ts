/** An address from a report goes in; the same address comes out if it is fit to be a link, else null. */
export function safeAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  // 'https://bank.example@evil.example' reads like the bank: what stands before the host is dropped.
  address.username = '';
  address.password = '';
  return address.href;
}

/** The site's name as people know it: the host without 'www.', in its ASCII form so that look-alike letters show. */
export function siteOf(url: string | null): string | null {
  const address = safeAddress(url);
  return address === null ? null : new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '');
}
