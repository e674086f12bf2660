/** What the docs show is run by a test, or says why not; what they name is there. The running itself: test/package/docs.test.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeToRun, isCode, isRun, listPages, readSamples } from './read-samples.ts';

const pages = listPages();
const samples = pages.flatMap(readSamples);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The first group of each match on all pages, with its page. */
function named(pattern: RegExp): { page: string; name: string }[] {
  return pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, name]) => ({ page, name: name! })),
  );
}

describe('samples', () => {
  it.each(samples.map((sample) => [`${sample.page}:${sample.line}`, sample] as const))('%s', (_place, sample) => {
    const { language, note, code } = sample;
    expect(language, 'name the language of the block: sh, ts, or text for what is no code').not.toBe('');
    if (language === 'json') JSON.parse(code);
    if (note?.verb === 'covered by') expect(existsSync(note.argument), `there is no ${note.argument}`).toBe(true);
    if (!isRun(sample)) return;
    expect(codeToRun(sample)).not.toBe('');
    expect(['sh', 'ts'], 'it cannot be run here: say why by a doc-test comment, see read-samples.ts').toContain(
      language,
    );
  });

  it('most are run, by this test or by one that they name', () => {
    const code = samples.filter(isCode);
    const run = code.filter((sample) => isRun(sample) || sample.note?.verb === 'covered by');
    expect(run.length / code.length).toBeGreaterThan(0.6);
  });
});

describe('what the docs name', () => {
  it('every npm script is there', () => {
    const found = named(/\bnpm run (?:--silent )?([a-z][\w-]*(?::[\w-]+)*)/g);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('every function and type in the picture of the data flow is exported under that name', () => {
    const picture = readFileSync('docs/images/data-flow.svg', 'utf8');
    const words = [...picture.matchAll(/<text class="(?:name|data)"[^>]*>([A-Za-z]+)(?:\[\])?</g)].map(
      ([, word]) => word!,
    );
    const names = words.filter((word) => /[a-z][A-Z]|^(?:Finding|Sentence|Report|Grade)$/.test(word));
    expect(names.length).toBeGreaterThan(10);
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src', file), 'utf8'));
    const isExported = (name: string) =>
      sources.some((source) => new RegExp(`export (?:function|interface|type) ${name}\\b`).test(source));
    expect(names.filter((name) => !isExported(name))).toEqual([]);
  });

  it('every file of ours that is named is there', () => {
    const found = named(/`((?:src|test|scripts|docs|fixtures|store|public|\.github|\.ci)\/[\w./-]+\w)`/g);
    expect(found.length).toBeGreaterThan(40);
    const isMadeUp = (name: string) => /\bxx\b/.test(name);
    expect(
      found.filter(({ page, name }) => !page.startsWith('fixtures/') && !isMadeUp(name) && !existsSync(name)),
    ).toEqual([]);
  });

  it('every file that is linked to is there', () => {
    const found = named(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ page, name }) => !existsSync(join(dirname(page), name)))).toEqual([]);
  });
});
