/** Plain text or Markdown goes in, a PolicyDocument over that very text comes out: nothing is changed, blocks are ranges. Linear. */
import { findCutOff } from './cut-off.ts';
import type { PolicyDocument } from './document.ts';
import { documentKindOf } from './document-kind.ts';
import { detectLanguage } from './language.ts';
import { nestBlocks } from './nest-blocks.ts';
import { sortTextLines } from './sort-text-lines.ts';
import { readTextLines } from './text-lines.ts';

/** Reads a policy kept as plain text or Markdown. Offsets of the blocks are those of `text`. */
export function documentFromText(text: string): PolicyDocument {
  const drafts = sortTextLines(text, readTextLines(text));
  const blocks = nestBlocks(text, drafts);
  const first = blocks.find((block) => block.kind === 'heading');
  const title = first ? text.slice(first.start, first.end) : null;
  return {
    text,
    blocks,
    title,
    url: null,
    kind: documentKindOf(text, title, null),
    language: detectLanguage(text),
    cutOff: findCutOff(text),
  };
}
