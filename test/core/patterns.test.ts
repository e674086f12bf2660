import { describe, expect, it } from 'vitest';
import { Program } from '../../src/core/compile-pattern.ts';
import type { Lexicon } from '../../src/core/parse-pattern.ts';
import { wordsOf } from '../../src/core/pattern-tree.ts';
import { readPattern } from '../../src/core/read-pattern.ts';
import { findPattern } from '../../src/core/run-pattern.ts';
import { Vocabulary } from '../../src/core/vocabulary.ts';
import { readWords } from '../../src/core/words.ts';

const lexicon: Lexicon = {
  data: ['(information|data)', 'personal (information|data)'],
  place: ['the (eu|usa)', 'abroad'],
  ending: ['no$', 'none$'],
};

function compile(pattern: string): { program: Program; vocabulary: Vocabulary } {
  const tree = readPattern(pattern, lexicon);
  const vocabulary = new Vocabulary(wordsOf([tree]));
  return { program: new Program(tree, vocabulary), vocabulary };
}

/** The matched words, or null. */
function match(pattern: string, text: string): string | null {
  const { program, vocabulary } = compile(pattern);
  const { norms } = readWords(text, 0, text.length);
  const span = findPattern(
    program,
    norms.map((w) => vocabulary.idOf(w)),
  );
  return span && norms.slice(span.first, span.last + 1).join(' ');
}

describe('patterns', () => {
  it.each([
    [
      'share .{0,6} (personal data|personal information) with',
      'we may share some of your personal information with partners',
      'share some of your personal information with',
    ],
    ['share .{0,6} data with', 'we share the data and other data with you', 'share the data and other data with'],
    [
      'retain .{0,10} as long as (necessary|needed)',
      'retain the data for as long as it is necessary, as long as needed',
      'retain the data for as long as it is necessary as long as needed',
    ],
    ['share (your|the)? {data}', 'We share information', 'share information'],
    ['{move} .{0,3} {place}', 'Data is moved to the U.S. or abroad', 'moved to the usa'],
    ['{sell}', 'data sold', 'sold'],
    ['we !never sell', 'we always sell', 'we always sell'],
    ['we !never sell', 'we never sell', null],
    ['^we sell', 'and we sell', null],
    ['sell$', 'we sell', 'sell'],
    ['sell$', 'we sell data', null],
    ['share * with', 'we share this and that with you', 'share this and that with'],
    ['. sell', 'sell', null],
    ['rows .{0,4} {ending}', 'rows end in no', 'rows end in no'],
    ['rows .{0,4} {ending}', 'rows say no more', null],
    ['.? sell', 'sell', 'sell'],
    ['write (to us|us)? at email_address', 'Write to us at a@b.example.', 'write to us at EMAIL'],
  ])('%s on "%s"', (pattern, text, expected) => {
    expect(match(pattern, text)).toBe(expected);
  });

  it('starts where the lead-in ends too', () => {
    const { program, vocabulary } = compile('^to our parent');
    const ids = readWords('we give data to our parent', 0, 26).norms.map((w) => vocabulary.idOf(w));
    expect(findPattern(program, ids)).toBeNull();
    expect(findPattern(program, ids, 0, 3)).toMatchObject({ first: 3, last: 5 });
  });

  it('says at which word negation is judged', () => {
    const { program, vocabulary } = compile('we .{0,2} [{sell}] {data}');
    const ids = ['we', 'may', 'sell', 'data'].map((w) => vocabulary.idOf(w));
    expect(findPattern(program, ids)).toEqual({ first: 0, last: 3, anchor: 2 });
  });

  it.each([
    ['#Verb data', 'not supported'],
    ['(a|(b|c) d)', 'brackets do not nest'],
    ['.{0,3}', 'at least one word'],
    ['(a|b .{0,3} c)', 'gap inside brackets'],
    ['^ .{0,3} a', 'right before a word'],
    ['!(a b) c', 'single words only'],
  ])('refuses %s', (pattern, message) => {
    expect(() => readPattern(pattern, lexicon)).toThrow(message);
  });

  it('stays linear where naive backtracking explodes', () => {
    const { program, vocabulary } = compile('a .{0,40} a .{0,40} a .{0,40} a .{0,40} a .{0,40} b');
    const ids = new Array(220).fill(vocabulary.idOf('a'));
    const started = performance.now();
    expect(findPattern(program, ids)).toBeNull();
    // 220 words × 12 instructions: well under a millisecond; naive search would need 40^5 steps.
    expect(performance.now() - started).toBeLessThan(200);
  });
});
