/** Text goes in, its FNV-1a 64-bit hash comes out as 16 hex digits. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
export function textFingerprint(text: string): string {
  // Two 32-bit halves: BigInt arithmetic per character would be slow.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low ^= text.charCodeAt(i);
    // times the prime 2^40 + 0x1b3
    const product = Math.imul(low & 0xffff, 0x1b3) >>> 0;
    const upper = Math.imul(low >>> 16, 0x1b3) >>> 0;
    const middle = upper + (product >>> 16);
    const carry = Math.floor(middle / 0x10000);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = (((middle & 0xffff) << 16) | (product & 0xffff)) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
