/**
 * Names of bundled modules go in; whose code that is comes out: the packages' folders, one text with the licence of each, as
 * their licences ask of whoever passes them on, and a Vite plugin that puts the text into the extension.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Licences under whose terms code may be part of a work that is under MIT as a whole. MPL 2.0 asks for the source of its own files only. */
export const COMPATIBLE: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
];

export interface Notice {
  name: string;
  version: string;
  license: string;
}

/** Works of others inside a package, which its own licence file does not speak of. Paths are from the project's folder. */
const INSIDE: Record<string, { name: string; license: string; text: string; file?: string }[]> = {
  unpdf: [
    {
      name: 'PDF.js',
      license: 'Apache-2.0',
      text: 'Copyright Mozilla Foundation. https://github.com/mozilla/pdf.js, built for use without a server by unpdf.',
      file: 'scripts/licences/apache-2.0.txt',
    },
  ],
  tldts: [
    {
      name: 'Public Suffix List',
      license: 'MPL-2.0',
      text:
        'Packed by tldts. The list itself, in source form and under the terms of the Mozilla Public License 2.0\n' +
        '(https://mozilla.org/MPL/2.0/), is at https://publicsuffix.org/list/public_suffix_list.dat.',
    },
  ],
};

const RULE = `\n${'-'.repeat(80)}\n\n`;
const HEADING = /^(\S.*) (\S+) \(([^()]+)\)$/;

/** Folders of the packages that the modules are of, each once. */
export function packagesOf(moduleIds: Iterable<string>): string[] {
  const folders = [...moduleIds].map(
    (id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort((a, b) =>
    nameOf(a) < nameOf(b) ? -1 : 1,
  );
}

const nameOf = (folder: string): string => folder.replace(/^.*\/node_modules\//, '');

/** Throws where a package has no licence file, or one under whose terms it may not ship. */
export function noticesOf(packageFolders: readonly string[]): string {
  return packageFolders.flatMap(noticesOfPackage).join(RULE);
}

function noticesOfPackage(folder: string): string[] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Notice;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file: its terms must be known before it ships`);
  const inside = INSIDE[name] ?? [];
  for (const { license: one } of [{ license }, ...inside])
    if (!COMPATIBLE.includes(one)) throw new Error(`${name} is under ${one}: may it ship in a work under MIT?`);
  return [
    `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`,
    ...inside.map(
      (work) =>
        `${work.name} in ${name} ${version} (${work.license})\n\n${work.text}\n${work.file ? `\n${readFileSync(work.file, 'utf8').trim()}\n` : ''}`,
    ),
  ];
}

/** What such a text names. */
export function readNotices(text: string): Notice[] {
  return text.split(RULE).flatMap((part) => {
    const [, name, version, license] = HEADING.exec(part.split('\n')[0]!) ?? [];
    return name && version && license ? [{ name, version, license }] : [];
  });
}

/** The extension's own licence and those of all that is bundled in it. Its content scripts hold code of ours only. */
export function shipNotices(): Plugin {
  return {
    name: 'ship-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      if (modules.length === 0 || !existsSync('LICENSE')) return;
      const own = `Privacy Grader\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
      this.emitFile({ type: 'asset', fileName: NOTICES, source: own + RULE + noticesOf(packagesOf(modules)) });
    },
  };
}
