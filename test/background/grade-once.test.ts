/** The same document costs once; another one, however alike, is graded for itself; and only a few are kept. */
import { describe, expect, it, vi } from 'vitest';
import { gradeOnce } from '../../src/background/grade-once.ts';
import * as grading from '../../src/core/grade-policy.ts';
import { documentFromText } from '../../src/core/text-document.ts';

vi.mock(import('../../src/core/grade-policy.ts'), { spy: true });
const gradePolicy = vi.mocked(grading.gradePolicy);

const policy = (name: string) =>
  documentFromText(`Privacy Policy\n\n${name} does not sell your personal data to anyone.`);
const gradings = (work: () => void): number => {
  gradePolicy.mockClear();
  work();
  return gradePolicy.mock.calls.length;
};

describe('gradeOnce', () => {
  it('grades a document once, and gives the same report again', () => {
    const first = gradeOnce(policy('Once'), true);
    expect(gradings(() => expect(gradeOnce(policy('Once'), true)).toBe(first))).toBe(0);
  });

  it('grades again where anything but the text differs: the address, the kind, the trust', () => {
    const document = policy('Elsewhere');
    gradeOnce(document, false);
    const others = [
      { ...document, url: 'https://shop.example/privacy' },
      { ...document, kind: 'terms' as const },
    ];
    expect(gradings(() => others.map((other) => gradeOnce(other, false)))).toBe(2);
    expect(gradings(() => gradeOnce(document, true))).toBe(1);
  });

  it('forgets what was asked for longest ago, and never keeps what is very long', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    for (const name of names) gradeOnce(policy(name), true);
    expect(gradings(() => gradeOnce(policy('E'), true))).toBe(0);
    expect(gradings(() => gradeOnce(policy('A'), true))).toBe(1);
    const long = documentFromText('We collect your name. '.repeat(20_000));
    gradeOnce(long, true);
    expect(gradings(() => gradeOnce(long, true))).toBe(1);
  });
});
