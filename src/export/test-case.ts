/** A clause, the words it was or was not found in, and the versions go in; a test case for its clause file comes out, ready to paste. */
import type { Report } from '../core/report.ts';
import { safeAddress } from './safe-address.ts';

export interface Verdict {
  /** As in the report: 'not-…' for what the policy is said not to do. */
  clause: string;
  /** 'flagged': the report has the clause, wrongly. 'missed': it lacks it, wrongly. */
  verdict: 'flagged' | 'missed';
  /** The policy's own words. */
  text: string;
}

/** Comments of the case are one line each, whatever an address holds. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');

/** A string of TypeScript that shows what it holds: other characters than printable ones are escapes. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
  return `'${escaped}'`;
}

/**
 * The shape of the examples and counter-examples in src/clauses. `version` is the extension's. `withAddress`: names the
 * policy's address, which the person may not want to tell.
 */
export function testCase(
  { clause, verdict, text }: Verdict,
  report: Report,
  version: string,
  withAddress: boolean,
): string {
  const isFlagged = verdict === 'flagged';
  const address = withAddress ? safeAddress(report.url) : null;
  const list = isFlagged ? 'counter-examples' : 'examples';
  const rest = isFlagged ? "because: 'why it is none'" : "source: 'own: which kind of company'";
  return [
    `// ${clause}: ${isFlagged ? 'flagged, and should not be' : 'not flagged, and should be'}`,
    `// Privacy Grader ${oneLine(version)}, rubric ${report.rubric.version} (${report.rubric.fingerprint}), text ${report.textFingerprint}`,
    ...(address === null ? [] : [`// ${oneLine(address)}`]),
    `// For the ${list} of the clause's file:`,
    `{ text: ${quoted(text.trim())}, ${rest} },`,
    '',
  ].join('\n');
}
