import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library, source } from '../../src/clauses/registry.ts';
import { readPage } from '../../src/cli/read-page.ts';
import { buildLibrary } from '../../src/core/clause-library.ts';
import type { PolicyDocument } from '../../src/core/document.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { packLibrary } from '../../src/core/pack-library.ts';
import { packWords, unpackWords } from '../../src/core/packed-library.ts';
import { NumberReader, packNumber } from '../../src/core/packed-numbers.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { unpackLibrary } from '../../src/core/unpack-library.ts';

/** In this order the kinds of block are unpacked; clause files may name them in any. */
const BLOCKS = ['heading', 'paragraph', 'item', 'row'] as const;

const packed = JSON.stringify(packLibrary(source));
const unpacked = unpackLibrary(JSON.parse(packed));
const packedLibrary = buildLibrary(unpacked);

const seeds = readdirSync('fixtures/seeds').filter((file) => file.endsWith('.txt'));
const pages = readdirSync('fixtures/policies');

describe('the packed library', () => {
  it('holds the clauses, rules and pattern trees of the registry, none more and none less; patterns are numbered', () => {
    const numbered = source.clauses.map(({ card, patterns }) => ({
      card,
      patterns: patterns.map(({ rule, ...trees }, n) => ({
        ...trees,
        rule: { ...rule, name: `${n + 1}`, ...(rule.in && { in: BLOCKS.filter((kind) => rule.in?.includes(kind)) }) },
      })),
    }));
    expect(unpacked.clauses).toEqual(numbered);
    expect(new Set(unpacked.words)).toEqual(new Set(source.words));
    expect([unpacked.measured, unpacked.fingerprint]).toEqual([source.measured, source.fingerprint]);
  });

  it('is the same bytes each time', () => {
    expect(JSON.stringify(packLibrary(source)) === packed).toBe(true);
  });

  const readings: [string, () => PolicyDocument][] = [
    ...seeds.map((s): [string, () => PolicyDocument] => [
      s,
      () => documentFromText(readFileSync(`fixtures/seeds/${s}`, 'utf8')),
    ]),
    ...pages.map((p): [string, () => PolicyDocument] => [
      p,
      () =>
        readPage(readFileSync(`fixtures/policies/${p}/source.html`, 'utf8'), 'https://shop.example/privacy').document,
    ]),
  ];
  it.each(readings)('gives the registry’s report of %s, byte for byte', (_, read) => {
    const document = read();
    const report = JSON.stringify(gradePolicy(document, library, { trustKind: true }));
    expect(report).toContain('"quote"');
    expect(JSON.stringify(gradePolicy(document, packedLibrary, { trustKind: true }))).toBe(report);
  });
});

describe('packing', () => {
  it.each(['member', 'code'] as const)('gives numbers of one to three signs back, a %s', (numbered) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 9000 }))), (numbers) => {
        const reader = new NumberReader(numbers.map((n) => packNumber(n, numbered)).join(''));
        expect(numbers.map(() => reader.read(numbered))).toEqual(numbers);
        expect(reader.ended).toBe(true);
      }),
    );
    expect(() => packNumber(20_000, numbered)).toThrow('no signs for 20000');
  });

  it('gives sorted words back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[\w.]{1,50}$/), { minLength: 1 }), (words) => {
        const sorted = words.sort();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });
});
