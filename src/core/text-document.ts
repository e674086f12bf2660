/** Plain text or Markdown goes in, a PolicyDocument over that very text comes out: nothing is changed, blocks are ranges. Linear. */
import { findCutOff } from './cut-off.ts';
import type { PolicyDocument } from './document.ts';
import { documentKindOf } from './document-kind.ts';
import { namedKind } from './document-names.ts';
import { readLanguage } from './language.ts';
import { LONGEST_READ } from './limit-length.ts';
import { nestBlocks } from './nest-blocks.ts';
import { sortTextLines } from './sort-text-lines.ts';
import { readTextLines } from './text-lines.ts';

/**
 * Reads a policy kept as plain text or Markdown. Offsets of the blocks are those of `text`; `named`: the title it is known by.
 * Blocks are made of what will be read only: a text longer than that may be all lines.
 */
export function documentFromText(text: string, url: string | null = null, named: string | null = null): PolicyDocument {
  const read = text.slice(0, LONGEST_READ);
  const blocks = nestBlocks(read, sortTextLines(read, readTextLines(read)));
  const headings = blocks.filter((b) => b.kind === 'heading').map((b) => text.slice(b.start, b.end));
  // A saved page may begin with its menu: the first heading that names a policy is the title.
  const title = headings.find((h) => namedKind(h) === 'privacy') ?? named ?? headings[0] ?? null;
  return {
    text,
    blocks,
    title,
    url,
    kind: documentKindOf(text, title, url),
    ...readLanguage(text),
    cutOff: findCutOff(text),
  };
}
