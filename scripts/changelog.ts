/** The changelog's text goes in, its sections and what they say come out. */

export interface Section {
  /** A version, or 'Unreleased'. */
  name: string;
  text: string;
  /** The third-level headings: 'Added', 'Changes to grades'. */
  parts: string[];
}

export function readChangelog(changelog: string): Section[] {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const text = lines.join('\n').trim();
    const name = heading.replace(/^\[?([^\]\s]+)\]?.*$/, '$1');
    return { name, text, parts: [...text.matchAll(/^### (.+)$/gm)].map(([, part]) => part!) };
  });
}

/** Throws where the version has no section, or where it does not say whether grades change: people compare them. */
export function notesOf(changelog: string, version: string): string {
  const section = readChangelog(changelog).find(({ name }) => name === version);
  if (!section)
    throw new Error(`CHANGELOG.md has no section '## ${version}': give the one for 'Unreleased' this name and a date.`);
  if (!section.parts.includes('Changes to grades'))
    throw new Error(`'## ${version}' in CHANGELOG.md needs '### Changes to grades'; write 'None.' if there are none.`);
  return `${section.text}\n`;
}
