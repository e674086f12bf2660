/** Every right that the manifest asks for is argued in docs/permissions.md and used by the code; nothing is argued that is not asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listRights, manifest, readPermissionSections } from '../scripts/read-permission-sections.ts';

const sections = readPermissionSections();
const rights = listRights();
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));

/** What code that uses a right calls, where that is not the right's own name. */
const USES: Record<string, RegExp> = {
  // Firefox on a phone has no menus, so they are looked for first.
  contextMenus: /\.contextMenus;/,
  activeTab: /\bscripting\.executeScript\(/,
  '*://*/*': /\bpermissions\.request\(/,
};

/** Longest justification that the Chrome Web Store takes. */
const LONGEST_JUSTIFICATION = 1000;

describe('docs/permissions.md', () => {
  it('has a section for each right of manifest.json', () => {
    const missing = rights.filter((right) => !sections.some(({ name }) => name === right));
    expect(
      missing,
      'Give each of these a section in docs/permissions.md ("## `name`"). First paragraph: what it is for, in words that a ' +
        'shopper and a store’s reviewer understand. Then: what the browser’s right would allow beyond that, and what stops us; ' +
        'whether it brings an install warning. Add it to the table in README.md.',
    ).toEqual([]);
  });

  it('has no section for a right that nobody asks for', () => {
    const unused = sections.filter(({ name }) => !rights.includes(name)).map(({ name }) => name);
    expect(unused, 'The manifest asks for none of these: take the sections out').toEqual([]);
  });

  it.each(sections.map((section) => [section.name, section] as const))('%s: says what for, and more', (_, section) => {
    expect(section.justification.length).toBeGreaterThan(100);
    expect(section.justification.length).toBeLessThanOrEqual(LONGEST_JUSTIFICATION);
    expect(
      section.text.split('\n\n').length,
      'a second paragraph: what the right would allow, and what stops us',
    ).toBeGreaterThan(1);
  });

  it('names every word of the addresses on which the content script runs, and of those left out', () => {
    const { text } = sections.find(({ name }) => name === 'Content script')!;
    const said = new Set([...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word!));
    const [{ matches, exclude_matches = [] }] = manifest.content_scripts as [
      { matches: string[]; exclude_matches?: string[] },
    ];
    const words = [...matches, ...exclude_matches].flatMap(
      (pattern) => pattern.toLowerCase().match(/[a-z][a-z-]*/g) ?? [],
    );
    expect([...new Set(words)].filter((word) => !said.has(word))).toEqual([]);
  });
});

describe('the manifest', () => {
  it('asks for no right that no code uses', () => {
    const { permissions, optional_permissions = [], optional_host_permissions = [] } = manifest;
    const asked = [...permissions, ...optional_permissions, ...optional_host_permissions];
    const idle = asked.filter((right) => {
      const use = USES[right] ?? new RegExp(`\\b${right}\\b[.?]`);
      return !sources.some((source) => use.test(source));
    });
    expect(idle, 'take these out of manifest.json, or say in USES by which call they are used').toEqual([]);
  });

  it('says to Firefox that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('README.md tells of every right, too', () => {
    const readme = readFileSync('README.md', 'utf8');
    const untold = manifest.permissions.filter((right) => !readme.includes(`| \`${right}\` |`));
    expect(untold, "give each a row in the table of 'What it asks for, and why'").toEqual([]);
  });
});
