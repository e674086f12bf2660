/** Nothing goes in; every regular expression of the source comes out, with the file that it stands in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

export interface ShippedExpression {
  file: string;
  source: string;
  flags: string;
}

const FOLDER = 'src';

/** Whatever the parser gives: objects and lists of them. */
type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function collect(node: unknown, file: string, found: ShippedExpression[]): void {
  if (!isTree(node)) return;
  const { type, regex, callee } = node as { type?: string; regex?: { pattern: string; flags: string }; callee?: Tree };
  if (type === 'Literal' && regex) found.push({ file, source: regex.pattern, flags: regex.flags });
  if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp')
    throw new Error(`${file}: write the regular expression as a literal, so that it can be checked`);
  for (const child of Object.values(node)) collect(child, file, found);
}

export function shippedExpressions(): ShippedExpression[] {
  const found: ShippedExpression[] = [];
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(name) || name.endsWith('.d.ts')) continue;
    const file = join(FOLDER, name);
    collect(parseAst(readFileSync(file, 'utf8'), { lang: name.endsWith('x') ? 'tsx' : 'ts' }, file), file, found);
  }
  return found;
}
