/** An address goes in; it comes out as people read it: without scheme and 'www.', and cut where it is long, as the link itself has the end. */
const LONGEST_ADDRESS = 90;

export function readableAddress(address: string): string {
  const short = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return short.length > LONGEST_ADDRESS ? `${short.slice(0, LONGEST_ADDRESS)}…` : short;
}
