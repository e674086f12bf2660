/** Our own labelled sentences go in; made-up policies come out, as Markdown or as a page, the same for the same seed. */
import { readdirSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';

const SENTENCES = 'fixtures/sentences';
/** Lengths as policies have them: half under 2400 words, some five times as long. */
const MEDIAN_WORDS = 2400;
const SPREAD = 0.6;
const LONGEST = 12_000;

const HEADINGS = [
  'Information we collect',
  'How we use your information',
  'Who we share it with',
  'Cookies and tracking',
  'Your choices',
  'Your rights',
  'How long we keep it',
  'Security',
  'Changes to this policy',
  'Children',
  'Disputes',
  'Contact us',
];

/** Numbers from 0 to 1 that follow from the seed alone: Mulberry32 (Tommy Ettinger, public domain). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)]!;
}

/** All labelled sentences, in the order of their clauses. */
export function readPassages(): string[] {
  return readdirSync(SENTENCES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(`${SENTENCES}/${file}`, 'utf8')) as { text: string }[])
    .map(({ text }) => text);
}

/** A normal variate by Box and Muller, as the logarithm of the length. */
function drawLength(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(LONGEST, Math.round(MEDIAN_WORDS * Math.exp(SPREAD * normal)));
}

/** Policy `n` of a seed in Markdown: sections of paragraphs and lists. It is the same in a long run and in a short one. */
export function writePolicy(passages: readonly string[], seed: number, n: number): string {
  const random = randomOf(seed * 1_000_003 + n);
  const blocks = ['# Privacy Policy', 'Last updated: January 1, 2026'];
  const length = drawLength(random);
  for (let words = 0; words < length; ) {
    blocks.push(`## ${pick(HEADINGS, random)}`);
    for (let count = 2 + Math.floor(random() * 4); count > 0; count--) {
      const paragraph: string[] = [];
      for (let sentences = 1 + Math.floor(random() * 6); sentences > 0; sentences--) {
        const passage = pick(passages, random);
        words += passage.split(/\s+/).length;
        // Lists and headings of the set stay blocks of their own.
        if (passage.includes('\n')) blocks.push(passage);
        else paragraph.push(/[.!?:;]$/.test(passage) ? passage : `${passage}.`);
      }
      if (paragraph.length > 0) blocks.push(paragraph.join(' '));
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

const markdown = markdownIt();

/** The policy as a shop's page, between menu and footer. */
export function pageOf(policy: string): string {
  const menu = ['Home', 'Shoes', 'Bags', 'Sale', 'Cart']
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join('');
  return `<!doctype html><html lang="en"><head><title>Privacy Policy – A shop</title></head><body><header><nav><ul>${menu}</ul></nav></header>
<main>${markdown.render(policy)}</main><footer><a href="/terms">Terms</a> <a href="/privacy">Privacy Policy</a></footer></body></html>`;
}
