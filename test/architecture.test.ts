/** The house rules that a machine can check. Each message says what to do instead. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Import {
  file: string;
  /** A path below `src/`, or a package's name. */
  target: string;
  isTypeOnly: boolean;
}

/** Who may import from whom. `types` names what only types may come from; packages are listed by name. */
const BOUNDARIES: Record<string, { from: string[]; types?: string[]; packages?: string[] }> = {
  core: { from: [], packages: ['compromise/one'] },
  clauses: { from: [], types: ['core'] },
  extract: { from: ['core'] },
  discover: { from: ['core', 'extract'], types: ['protocol'] },
  changes: { from: [], types: ['core'] },
  memory: {
    from: ['changes', 'core', 'export'],
    types: ['protocol'],
    packages: ['idb', 'valibot'],
  },
  locale: {
    from: ['core'],
    types: ['changes', 'export', 'protocol'],
    packages: ['public/_locales/en/messages.json'],
  },
  export: { from: ['core', 'locale'], types: ['sarif'] },
  content: { from: ['extract', 'discover', 'protocol'], types: ['core', 'webextension-polyfill'] },
  background: {
    from: ['changes', 'core', 'clauses', 'discover', 'locale', 'memory', 'protocol', 'settings'],
    types: ['webextension-polyfill'],
    packages: ['valibot'],
  },
  settings: { from: ['core', 'protocol'], packages: ['valibot'] },
  ui: { from: ['changes', 'export', 'locale', 'protocol'], types: ['core', 'settings'], packages: ['preact'] },
  options: { from: ['core', 'locale', 'memory', 'protocol', 'settings', 'ui'], packages: ['preact'] },
  history: {
    from: ['changes', 'core', 'export', 'locale', 'memory', 'protocol', 'settings', 'ui'],
    packages: ['preact'],
  },
  'first-run': { from: ['locale', 'protocol', 'settings', 'ui'], packages: ['preact'] },
  cli: {
    from: ['core', 'clauses', 'extract', 'discover', 'export', 'locale', 'protocol'],
    packages: [
      '@mixmark-io/domino',
      'parse5',
      'cli-progress',
      'package.json',
      'public/_locales/en/messages.json',
      'node:',
    ],
  },
  pdf: { from: ['discover', 'extract', 'protocol'], packages: ['unpdf'] },
  popup: {
    from: ['core', 'export', 'locale', 'pdf', 'protocol', 'settings', 'ui'],
    types: ['changes', 'webextension-polyfill'],
    packages: ['preact', '@preact/', 'tldts'],
  },
  package: { from: ['cli', 'clauses', 'core', 'discover', 'export', 'extract', 'locale'] },
  protocol: { from: ['protocol'], types: ['changes', 'core', 'webextension-polyfill'] },
};

/** Files that hold what their folder may not: each with its reason. */
const EXCEPTIONS: Record<string, string> = {
  'src/glimpse.ts': 'counts what a verdict counts, for the background and the popup, as the core does',
  'src/clauses/registry.ts': 'compiles the clauses once for all, so it needs the compiler of core',
};

const LONGEST_FILE = 250;

function listFiles(folder: string, pattern: RegExp): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources = listFiles('src', /\.tsx?$/);
const read = (file: string): string => readFileSync(file, 'utf8');

function importsOf(file: string): Import[] {
  const statements =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...read(file).matchAll(statements)].map(([, type, fixed, later]) => {
    const target = (fixed ?? later)!;
    const path = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    return { file, target: path, isTypeOnly: type !== undefined };
  });
}

/** `src/core/grade.ts` is of `core`; files right below `src` are what all contexts share: the protocol, the browser's interface. */
function roomOf(path: string): string {
  const [, room = ''] = path.split('/');
  return /\.tsx?$/.test(room) ? 'protocol' : room;
}

/** What is wrong with an import, or null. */
function judge({ file, target, isTypeOnly }: Import): string | null {
  const room = roomOf(file);
  const rule = BOUNDARIES[room];
  if (!rule) return `src/${room}/ is a new room: give it a line in BOUNDARIES of test/architecture.test.ts`;
  const isOurs = target.startsWith('src/');
  const from = isOurs ? roomOf(target) : target;
  if (from === room && isOurs) return null;
  const allowed = isOurs ? rule.from : (rule.packages ?? []);
  const isAllowed = isOurs
    ? allowed.includes(from)
    : allowed.some((name) => target === name || target.startsWith(name));
  if (isAllowed || (isTypeOnly && rule.types?.some((name) => name === from || name === target))) return null;
  const kind = isTypeOnly ? 'types of ' : '';
  return `${file} imports ${kind}${target}: ${room} may use ${[...rule.from, ...(rule.packages ?? [])].join(', ') || 'itself'} and types of ${rule.types?.join(', ') ?? 'no other'}; move the code to where it belongs or pass the value in`;
}

describe('boundaries', () => {
  it('every import goes the allowed way', () => {
    const wrong = sources
      .filter((file) => !(file in EXCEPTIONS))
      .flatMap((file) => importsOf(file).map(judge))
      .filter((message) => message !== null);
    expect(wrong).toEqual([]);
  });

  it('every exception still exists', () => {
    expect(Object.keys(EXCEPTIONS).filter((file) => !sources.includes(file))).toEqual([]);
  });

  it('the popup knows no clause library: reports carry their own text', () => {
    expect(sources.filter((file) => file.startsWith('src/popup/') && /clauses\/registry/.test(read(file)))).toEqual([]);
  });
});

describe('privacy and security', () => {
  it('fetch stands in src/discover/fetch-policy.ts only: ask that module instead', () => {
    const calls = /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource)\b/;
    const files = sources.filter((file) => file !== 'src/discover/fetch-policy.ts' && calls.test(read(file)));
    expect(files).toEqual([]);
  });

  it('no text becomes markup or code: set textContent or render with Preact', () => {
    const unsafe =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write\b|\beval\s*\(|\bnew Function\b/;
    expect(sources.filter((file) => unsafe.test(read(file)))).toEqual([]);
  });

  it('core knows no browser, no clock and no chance: pass what it needs in', () => {
    const impure =
      /\b(?:document\.querySelector|(?:window|chrome|browser|performance)\.\w|Date\.now|new Date\(\)|Math\.random)/;
    expect(sources.filter((file) => /^src\/(?:core|clauses)\//.test(file) && impure.test(read(file)))).toEqual([]);
  });
});

describe('readability', () => {
  const ours = [...sources, ...listFiles('scripts', /\.(?:ts|mjs)$/), ...listFiles('test', /\.tsx?$/)];

  it(`no source is longer than ${LONGEST_FILE} lines: split it by what its parts are for`, () => {
    const long = [...sources, ...listFiles('scripts', /\.(?:ts|mjs)$/)]
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('names are kebab-case', () => {
    const odd = ours.filter(
      (file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))?\.(?:tsx?|mjs)$/.test(basename(file)),
    );
    expect(odd).toEqual([]);
  });

  it('every source opens with a sentence: what comes in, what goes out', () => {
    const silent = sources.filter((file) => !/^(?:\/\*\*|\/\/|#!)/.test(read(file)));
    const clauseFiles = /^src\/clauses\/(?!registry)/;
    expect(silent.filter((file) => !clauseFiles.test(file))).toEqual([]);
  });

  it("no 'any' and no barrel files: name the type, import from where it is", () => {
    const any = ours.filter((file) => /(?::|\bas|<)\s*any\b(?!\s+\w)/.test(read(file).replace(/(['"`/]).*?\1/g, '')));
    const barrels = sources.filter((file) => /^index\.tsx?$/.test(basename(file)));
    expect([...any, ...barrels]).toEqual([]);
  });
});
