/** A test case for a wrong flag is TypeScript of the shape of our examples: it can be pasted as it is, whatever the words hold. */
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { testCase, type Verdict } from '../../src/export/test-case.ts';
import { REPORTS } from './reports.ts';

const report = REPORTS.koss;
const flagged: Verdict = { clause: 'sells-personal-data', verdict: 'flagged', text: "We don't sell." };

interface Literal {
  properties: { key: { name: string }; value: { value: string } }[];
}

/** The object that the case holds, as a parser of TypeScript reads it. */
function read(text: string): Record<string, string> {
  const [, literal] = /^(\{ .* \}),$/m.exec(text)!;
  const { body } = parseAst(`(${literal})`, { lang: 'ts' });
  const { expression } = body[0] as unknown as { expression: { expression?: Literal } & Literal };
  const { properties } = expression.expression ?? expression;
  return Object.fromEntries(properties.map(({ key, value }) => [key.name, value.value]));
}

describe('a test case', () => {
  it('names clause, verdict and versions, and no address', () => {
    const text = testCase(flagged, report, '0.1.0', false);
    expect(text).toBe(
      `// sells-personal-data: flagged, and should not be
// Privacy Grader 0.1.0, rubric ${report.rubric.version} (${report.rubric.fingerprint}), text ${report.textFingerprint}
// For the counter-examples of the clause's file:
{ text: 'We don\\'t sell.', because: 'why it is none' },
`,
    );
  });

  it('names the address where the person wants it', () => {
    expect(testCase(flagged, report, '0.1.0', true)).toContain(`\n// ${report.url}\n`);
  });

  it('of a missed sentence is an example', () => {
    const text = testCase({ ...flagged, verdict: 'missed' }, report, '0.1.0', false);
    expect(text).toContain('not flagged, and should be');
    expect(read(text)).toEqual({ text: "We don't sell.", source: 'own: which kind of company' });
  });

  it.each(['\' }, { evil: "x" }, //', 'two\nlines */ // `y`', 'back\\slash\\', '\u202ehidden\u2028\u0000', '"quoted"'])(
    'holds %j to the letter, and nothing gets out of the string',
    (words) => {
      const text = testCase({ ...flagged, text: words }, REPORTS.hostile, '0.1.0', true);
      expect(read(text).text).toBe(words.trim());
      for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(?:\/\/ |\{ text: ')/);
    },
  );
});
