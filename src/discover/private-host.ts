/** A host name goes in, whether it names this machine or its network by a literal comes out. Names that DNS answers cannot be seen through. */

const PRIVATE_V4: [from: number, bits: number][] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0a80000, 16],
];

function isPrivateV4(host: string): boolean {
  const parts = host.split('.').map(Number);
  const address = ((parts[0]! << 24) | (parts[1]! << 16) | (parts[2]! << 8) | parts[3]!) >>> 0;
  return PRIVATE_V4.some(([from, bits]) => address >>> (32 - bits) === from >>> (32 - bits));
}

/** `host` is in brackets and normalised, as `URL.hostname` gives it. */
function isPrivateV6(host: string): boolean {
  const address = host.slice(1, -1);
  if (address === '::1' || address === '::') return true;
  if (/^f[cd]|^fe[89ab]/.test(address)) return true;
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (!mapped) return false;
  const [high, low] = [Number.parseInt(mapped[1]!, 16), Number.parseInt(mapped[2]!, 16)];
  return isPrivateV4(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`);
}

/** Takes `URL.hostname`, in which '0x7f.1' and '2130706433' are '127.0.0.1' already. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host === 'localhost' || /\.(?:localhost|local|internal|home\.arpa|lan)$/.test(host)) return true;
  if (host.startsWith('[')) return isPrivateV6(host);
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) && isPrivateV4(host);
}
