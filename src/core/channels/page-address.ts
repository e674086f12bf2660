/** An address as a text or a page spells it goes in; scheme, host and path come out where it leads to a page of the web. */
export interface PageAddress {
  /** The address without user name and password, which could pass for the host: 'https://bank.example@evil.example'. */
  href: string;
  /** In lower case. */
  host: string;
  path: string;
}

// Letters beyond ASCII never stand in a host that a browser has resolved; spelt out, they may look like others.
const PARTS = /^(https?):\/\/(?:[^/?#@\\]{0,500}@)?([a-z0-9](?:[a-z0-9.-]{0,252}))(:\d{1,5})?([/?#][^\s\\]*)?$/i;

/** Null for all other schemes, and for hosts that are no names. */
export function pageAddress(address: string): PageAddress | null {
  const [, scheme, host, port = '', rest = ''] = PARTS.exec(address) ?? [];
  if (!scheme || !host) return null;
  const name = host.toLowerCase();
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return { href: `${scheme.toLowerCase()}://${name}${port}${path}`, host: name, path };
}
