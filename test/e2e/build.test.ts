/** What is shipped: both manifests, one self-contained content script that no page can see, and sizes within their limits. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { COMPATIBLE, NOTICES, readNotices } from '../../scripts/third-party-notices.ts';
import { MARKS_SCRIPT, MARKS_STYLE, ON_CLICK_SCRIPT, PAGE_SCRIPTS } from '../../src/background/page-scripts.ts';
import { library } from '../../src/clauses/registry.ts';

interface BuiltManifest {
  permissions: string[];
  content_scripts: { js: string[]; css?: string[]; matches: string[] }[];
  background: { service_worker?: string; scripts?: string[] };
  action: { default_popup: string };
}

const builds = ['chrome', 'firefox'];
const readManifest = (build: string) =>
  JSON.parse(readFileSync(`dist/${build}/manifest.json`, 'utf8')) as BuiltManifest & Record<string, unknown>;

/** A script and all that it loads with `import … from`, without what it loads later. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, path] of source.matchAll(/(?:^|;)import(?:[^'"`()]*?from)?\s*["'`](\.[^"'`]+)["'`]/g))
    withImports(join(dirname(file), path!), seen);
  return seen;
}

/** Scripts and styles that the page names, with what they import. */
function firstLoadOf(page: string, root: string): Set<string> {
  const html = readFileSync(page, 'utf8');
  const files = new Set<string>();
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g))
    for (const file of withImports(path!.startsWith('/') ? join(root, path!) : join(dirname(page), path!)))
      files.add(file);
  return files;
}

/** What a popup loads to show a report: also the code that its entry goes for when the first look is painted. */
function popupFiles(root: string): Set<string> {
  const files = firstLoadOf(join(root, readManifest('chrome').action.default_popup), root);
  for (const file of [...files].filter((name) => /assets\/.*\.js$/.test(name)))
    for (const [, later] of readFileSync(file, 'utf8').matchAll(/\bimport\(["'`](\.[^"'`]+)["'`]\)/g))
      withImports(join(dirname(file), later!), files);
  return files;
}

const kilobytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + statSync(file).size, 0) / 1024;

describe.each(builds)('the %s build', (build) => {
  const root = `dist/${build}`;
  const manifest = readManifest(build);

  it('asks for no more than it needs', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'externally_connectable']) expect(manifest).not.toHaveProperty(key);
  });

  it('lets its pages run and load nothing but what is packed; they may fetch a policy, and that is all', () => {
    const { extension_pages } = manifest.content_security_policy as Record<string, string>;
    const directives = extension_pages!.split('; ').map((directive) => directive.split(' '));
    expect(Object.fromEntries(directives.map(([name, ...values]) => [name, values.join(' ')]))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      // Small drawings inside the styles.
      'img-src': "'self' data:",
      'font-src': "'self'",
      // Policies that are on another host of the shop, or PDF files: asked for each time, by src/discover/fetch-policy.ts only.
      'connect-src': "'self' http: https:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-src': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      // No policy either that could make one of a text.
      'trusted-types': "'none'",
    });
  });

  it('has no script and no style inside its pages, which the policy would stop', () => {
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(2);
    const inline = /<script(?![^>]*\bsrc=)|<style|\s(?:style|on[a-z]+)=/i;
    expect(pages.filter((file) => inline.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('has the version of package.json, which stands nowhere else', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
    expect(JSON.parse(readFileSync('manifest.json', 'utf8'))).not.toHaveProperty('version');
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { version: string };
    expect(lock.version, 'run: npm install --package-lock-only').toBe(version);
  });

  it('ships the licence of all that is bundled, and each goes with MIT', () => {
    const notices = readNotices(readFileSync(join(root, NOTICES), 'utf8'));
    expect(notices.filter(({ license }) => !COMPATIBLE.includes(license))).toEqual([]);
    const imported = listFiles('src')
      .filter((file) => /^(?!cli|package|core|clauses)[\w-]+\/.*\.tsx?$/.test(file))
      .flatMap((file) => [
        ...readFileSync(`src/${file}`, 'utf8').matchAll(/^import (?!type)[^;]*?from '((?:@[\w-]+\/)?[a-z][\w-]*)/gm),
      ])
      .map(([, name]) => name!);
    expect(new Set(imported).size).toBeGreaterThan(3);
    const named = new Set(notices.map(({ name }) => name));
    expect([...new Set(imported)].filter((name) => !named.has(name))).toEqual([]);
    // What is inside a package has a licence of its own.
    for (const work of ['PDF.js in unpdf', 'Public Suffix List in tldts']) expect([...named]).toContain(work);
  });

  it('shows no page that it is there', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('declares one content script, in one file that loads nothing more', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const { js, css } = manifest.content_scripts[0]!;
    expect([js.length, css]).toEqual([1, undefined]);
    expect(readFileSync(join(root, js[0]!), 'utf8')).not.toMatch(/\bimport\s*[({'"`]|\bfrom\s*["'`]\./);
  });

  it.each(PAGE_SCRIPTS)('brings %s on demand, just as self-contained', (script) => {
    expect(readFileSync(join(root, script), 'utf8')).not.toMatch(/\bimport\s*[({'"`]|\bfrom\s*["'`]\./);
  });

  it('declares it for addresses that speak of privacy only', () => {
    for (const match of manifest.content_scripts[0]!.matches) expect(match).toMatch(/^\*:\/\/\*\/\*?\/?[\w*-]{4,}\/?$/);
  });

  it('has a background of its browser’s kind', () => {
    const { service_worker, scripts } = manifest.background;
    expect(build === 'chrome' ? service_worker : scripts?.[0]).toBeTruthy();
    expect(build === 'chrome' ? scripts : service_worker).toBeUndefined();
  });

  it('carries the clause library as it is in the sources today', () => {
    const { service_worker, scripts } = manifest.background;
    const background = [...withImports(join(root, service_worker ?? scripts![0]!))];
    expect(background.some((file) => readFileSync(file, 'utf8').includes(library.fingerprint))).toBe(true);
  });

  it('ships no example sentences', () => {
    const scripts = readdirSync(`${root}/assets`).filter((file) => file.endsWith('.js'));
    for (const file of scripts) expect(readFileSync(`${root}/assets/${file}`, 'utf8')).not.toContain('counterExamples');
  });
});

describe('the popup', () => {
  const root = 'dist/chrome';
  const firstLook = join(root, 'src/popup/first-look/first-look.js');

  it('waits for nothing but its style and small files before its first look', () => {
    const source = readFileSync(firstLook, 'utf8');
    expect(source).not.toMatch(/\bimport\s*[({'"`]|\bfrom\s*["'`]\./);
    expect(source.length).toBeLessThan(6_000);
    const others = [...firstLoadOf(join(root, readManifest('chrome').action.default_popup), root)]
      .filter((file) => file.endsWith('.js') && file !== firstLook)
      .map((file) => statSync(file).size);
    // The theme, and what goes for the rest.
    expect(others).toHaveLength(2);
    expect(Math.max(...others)).toBeLessThan(1_000);
  });

  it('then waits for three files of code', () => {
    const entry = firstLoadOf(join(root, readManifest('chrome').action.default_popup), root);
    const code = [...popupFiles(root)].filter((file) => file.endsWith('.js') && !entry.has(file));
    expect(code.length).toBeGreaterThan(1);
    expect(code.length).toBeLessThanOrEqual(3);
  });
});

describe('sizes, minified', () => {
  const root = 'dist/chrome';
  const manifest = readManifest('chrome');
  const worker = join(root, manifest.background.service_worker!);
  it.each([
    ['the content script', 45, () => [join(root, manifest.content_scripts[0]!.js[0]!)]],
    // It comes with a click only; ordinary pages never pay for it.
    ['the script that a click brings', 66, () => [join(root, ON_CLICK_SCRIPT)]],
    // It comes when words are to be shown in the page; reading the page is most of it.
    ['the script that marks, with its style', 44, () => [MARKS_SCRIPT, MARKS_STYLE].map((file) => join(root, file))],
    // The packed clause library is most of it (docs/decisions/0004).
    ['the background', 240, () => withImports(worker)],
    ['the popup’s first load', 70, () => popupFiles(root)],
    // It comes where there is no letter.
    [
      'what the popup says then',
      5,
      () =>
        readdirSync(join(root, 'assets'))
          .filter((file) => /^no-report-.*\.js$/.test(file))
          .map((file) => join(root, 'assets', file)),
    ],
  ])('%s stays under %d KB', (_, limit, files) => {
    const list = [...files()];
    expect(list.every((file) => existsSync(file)) && list.length > 0).toBe(true);
    expect(kilobytes(list)).toBeLessThan(limit);
  });
});
