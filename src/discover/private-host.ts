/** A host name goes in, whether it names this machine or its network by a literal comes out. Names that DNS answers cannot be seen through. */

/** Those of the IANA registry of special-purpose addresses that do not lead to the public network, and multicast. */
const PRIVATE_V4: [from: number, bits: number][] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xe0000000, 3],
];

/** What stands before an address of version 4 that is carried inside one of version 6 (RFC 4291, 6052, 3056). */
const CARRIERS = [
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0xffff],
  [0, 0, 0, 0, 0xffff, 0],
  [0x64, 0xff9b, 0, 0, 0, 0],
  [0x2002],
];

function isPrivateV4(address: number): boolean {
  return PRIVATE_V4.some(([from, bits]) => address >>> (32 - bits) === from >>> (32 - bits));
}

/** The eight numbers of an address in brackets, as `URL.hostname` gives it. */
function groupsOf(host: string): number[] {
  const [front = [], back = []] = host
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').flatMap((group) => (group === '' ? [] : [Number.parseInt(group, 16)])));
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}

function isPrivateV6(host: string): boolean {
  const groups = groupsOf(host);
  const first = groups[0]!;
  // Of one's own network (fc00::/7), of one's own link or site (fe80::/9), to many (ff00::/8), translated at home (RFC 8215).
  if (first >= 0xfc00 && (first < 0xfe00 || first >= 0xfe80)) return true;
  if (first === 0x64 && groups[1] === 0xff9b && groups[2] === 1) return true;
  return CARRIERS.some((carrier) => {
    const [high = 0, low = 0] = groups.slice(carrier.length);
    return carrier.every((group, at) => group === groups[at]) && isPrivateV4(((high << 16) | low) >>> 0);
  });
}

/** Takes `URL.hostname`, in which '0x7f.1', '2130706433' and '①②⑦.0.0.1' are '127.0.0.1' already. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host);
  // Names without a dot ('router', 'localhost') are known to one's own network only.
  if (!host.includes('.') || /\.(?:localhost|local|internal|home\.arpa|lan)$/.test(host)) return true;
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return false;
  return isPrivateV4(host.split('.').reduce((sum, part) => sum * 256 + Number(part), 0));
}
