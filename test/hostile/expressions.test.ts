/** No regular expression grows faster than its input: recheck looks for an attack on each, and what it finds is run and timed. */
import { afterAll, describe, expect, it } from 'vitest';
import { type Attack, isAnew, judge, noteVerdicts } from './judge-expression.ts';
import { leastGrowth } from './least-growth.ts';
import { processorTime } from './processor-time.ts';
import { type ShippedExpression, shippedExpressions } from './shipped-expressions.ts';

/** Those that see only short texts, by a stretch of their source; the code named sees to it. In UTF-16 units. */
const SHORT_INPUTS: { has: string; longest: number; because: string }[] = [
  { has: '[\\s»›>→.\\]]*$', longest: 160, because: 'cut-off.ts looks at the end of the text only' },
  { has: '[\\s*_)\\]"”]+$', longest: 140, because: 'nest-blocks.ts looks at the last words only' },
  { has: '\\D*$', longest: 16, because: "the mark of a numbered item ('1.2.3. ') is no longer" },
  { has: '@[\\w-]+\\.\\w', longest: 301, because: 'words.ts takes nothing longer for an address' },
  { has: 'privacy[\\s-]*(?:(?:&', longest: 110, because: 'namedKind refuses longer names' },
  { has: 'ccpa|cpra|u\\.?s\\.? states?', longest: 110, because: 'namedKind refuses longer names' },
  { has: 'terms.*privacy', longest: 110, because: 'namedKind refuses longer names' },
  { has: 'adchoices', longest: 110, because: 'judgeLink refuses longer texts' },
  { has: '(?:^|\\.)(?:(?:youtube', longest: 255, because: 'a host name is no longer' },
  { has: '[\\s"\'“”.,;:»›>|*-]+$', longest: 400, because: 'wordsOf in find-policy-links.ts cuts texts of links' },
  { has: '<meta[^>]{0,200}charset', longest: 1024, because: 'decode in fetch-policy.ts looks at the head only' },
  { has: '[.-]+$', longest: 80, because: 'keepSafe in file-name.ts has cut the name' },
  { has: '\\([^)]*(?:\\.\\{|\\*)', longest: 400, because: 'clause patterns are our own, and read when we build' },
];

const LONG = 400_000;
/** What one use on a short text may cost. In milliseconds of processor time. */
const LEAST = 5;
/** Of a text that is four times as long: linear is 1, a square would be 4. */
const MOST_GROWTH = 2;

/** The attack as recheck describes it, in about the given length. */
function attackOf({ pumps, suffix }: Attack, length: number): string {
  const unit = pumps.reduce((total, { pump }) => total + pump.length, 0);
  const count = Math.max(1, Math.floor(length / unit));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(count)).join('') + suffix;
}

/** All matches are looked for, as `replace` and `match` do; the best of three runs is free of the machine's other work. */
function timeOf({ source, flags }: ShippedExpression, text: string): number {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return Math.min(...[1, 2, 3].map(() => processorTime(() => text.match(expression)).ms));
}

function growthOf(expression: ShippedExpression, attack: Attack): number {
  for (let length = 1000; length <= LONG; length *= 4) {
    const text = attackOf(attack, length);
    const part = attackOf(attack, length / 4);
    if (timeOf(expression, text) < LEAST) continue;
    const [short, long] = [() => timeOf(expression, part), () => timeOf(expression, text)];
    return leastGrowth({ short, long, ratio: 4, wanted: MOST_GROWTH });
  }
  return 1;
}

const expressions = shippedExpressions();

if (isAnew) afterAll(noteVerdicts);

describe('regular expressions', () => {
  it('are all found', () => {
    expect(expressions.length).toBeGreaterThan(150);
  });

  it.each(SHORT_INPUTS)('that see short texts only are there: $has', ({ has }) => {
    expect(expressions.some(({ source }) => source.includes(has))).toBe(true);
  });

  it.each(expressions)('$file: $source', { timeout: 180_000 }, async (expression) => {
    const { status, attack } = await judge(expression);
    expect(status).not.toBe('unknown');
    if (attack === null) return;
    const short = SHORT_INPUTS.find(({ has }) => expression.source.includes(has));
    if (short) expect(timeOf(expression, attackOf(attack, short.longest))).toBeLessThan(LEAST);
    else expect(growthOf(expression, attack), attack.pattern).toBeLessThan(MOST_GROWTH);
  });
});
