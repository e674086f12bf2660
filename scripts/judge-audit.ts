/** What `npm audit --json` printed goes in; whether it may stand, and the words for it, come out. */

export interface AuditVerdict {
  isWell: boolean;
  words: string;
}

interface Advisory {
  url: string;
  title: string;
}

interface Vulnerability {
  name: string;
  severity: string;
  /** An advisory, or the name of the package that it comes from. */
  via: (Advisory | string)[];
}

/** Advisories that do not reach us, by address, each with the reason. None at present. */
const EXPLAINED: Record<string, string> = {};

export function judgeAudit(printed: string, explained: Record<string, string> = EXPLAINED): AuditVerdict {
  const found = readVulnerabilities(printed);
  // Mirrors and machines without a network cannot be asked: that says nothing of the packages.
  if (found === null) return { isWell: true, words: 'The registry could not be asked for advisories.' };
  const advisories = found.flatMap(({ name, severity, via }) =>
    via.flatMap((each) => (typeof each === 'string' ? [] : [{ name, severity, ...each }])),
  );
  const open = advisories.filter(({ url }) => !(url in explained));
  const lines = advisories.map(
    ({ name, severity, title, url }) =>
      `${name} (${severity}): ${title}, ${url}${explained[url] ? `: ${explained[url]}` : ''}`,
  );
  return { isWell: open.length === 0, words: lines.length === 0 ? 'No advisory for any package.' : lines.join('\n') };
}

function readVulnerabilities(printed: string): Vulnerability[] | null {
  try {
    const { vulnerabilities } = JSON.parse(printed) as { vulnerabilities?: Record<string, Vulnerability> };
    return vulnerabilities === undefined ? null : Object.values(vulnerabilities);
  } catch {
    return null;
  }
}
