/** A Markdown page goes in, its fenced blocks come out, each with what the comment before it says about running it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';

export interface Sample {
  page: string;
  /** Line of the block's first fence, from one. */
  line: number;
  language: string;
  code: string;
  /** `doc-test: WORD …; reason`, or null where the block is run as it stands. */
  note: Note | null;
}

/**
 * How a block is run that cannot be run as it stands. Each gives its reason after the semicolon.
 *   doc-test: with 10000=40, -j4=-j2; why    the same with other words: a cheaper form
 *   doc-test: covered by test/x.test.ts; why that test runs it
 *   doc-test: skip; why                      nothing here can run it
 *   doc-test: as src/clauses/x/y.ts; why     a file's content: written there for the blocks that follow
 */
export interface Note {
  verb: 'with' | 'covered by' | 'skip' | 'as';
  argument: string;
  reason: string;
}

/** Languages of what is no code. */
const DATA = ['text', 'json', 'svg'];

const NOTE = /<!--\s*doc-test:\s*(with|covered by|skip|as)\b\s*([^;]*?)\s*;\s*([\s\S]*?)\s*-->\s*$/;
const markdown = markdownIt({ html: true });

/** All Markdown of the project but the policies of others. */
export function listPages(): string[] {
  const command = ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'];
  const listed = execFileSync('git', command, { encoding: 'utf8' }).split('\n');
  return listed.filter((page) => page !== '' && !page.startsWith('fixtures/seeds/') && existsSync(page));
}

export function isCode({ language }: Sample): boolean {
  return !DATA.includes(language);
}

/** True where the block is run, as it stands or with other words. */
export function isRun(sample: Sample): boolean {
  return isCode(sample) && (sample.note === null || sample.note.verb === 'with');
}

export function readSamples(page: string): Sample[] {
  const tokens = markdown.parse(readFileSync(page, 'utf8'), {});
  return tokens.flatMap((token, at) => {
    if (token.type === 'code_block')
      throw new Error(`${page}:${token.map![0] + 1}: fence this block and name its language`);
    if (token.type !== 'fence') return [];
    const before = tokens[at - 1];
    const comment = before?.type === 'html_block' ? before.content : '';
    const where = { page, line: token.map![0] + 1 };
    return [{ ...where, language: token.info.trim(), code: token.content, note: readNote(comment, where) }];
  });
}

function readNote(comment: string, { page, line }: { page: string; line: number }): Note | null {
  if (!comment.includes('doc-test')) return null;
  const [, verb, argument, reason] = NOTE.exec(comment) ?? [];
  if (!verb || !reason) throw new Error(`${page}:${line}: the doc-test comment needs a verb, and a reason after ';'`);
  return { verb: verb as Note['verb'], argument: argument ?? '', reason };
}

/** The block's code with the words of `with` put in. Each must stand in it. */
export function codeToRun({ page, line, code, note }: Sample): string {
  if (note?.verb !== 'with') return code;
  return note.argument.split(/,\s*/).reduce((text, change) => {
    const [, from, to] = /^(.+?)=(.*)$/.exec(change) ?? [];
    if (!from || !text.includes(from)) throw new Error(`${page}:${line}: '${change}' changes nothing in the block`);
    return text.replaceAll(from, to!);
  }, code);
}
