/**
 * An address and words of its page go in; the address comes out by which the browser itself goes to these words and marks them,
 * and marks nothing where they are not. Text fragments: https://wicg.github.io/scroll-to-text-fragment/
 */

/** Browsers look for one stretch within a paragraph only up to a length; beyond it, its ends are named. Counted in words. */
const LONGEST = 30;
const END = 6;

export function withTextFragment(address: string, quote: string): string {
  const words = quote.split(/\s+/).filter((word) => word !== '');
  const parts = words.length <= LONGEST ? [words] : [words.slice(0, END), words.slice(-END)];
  const directive = parts.map((part) => encode(part.join(' '))).join(',');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A hyphen would be taken for the sign of a prefix or suffix; half of a pair of code units cannot be written at all. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ' ')).replaceAll('-', '%2D');
}
