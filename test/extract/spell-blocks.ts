/** A document goes in; its blocks come out in words, each with the words of its headings and lead-in: as expected.json writes them. */
import type { PolicyDocument } from '../../src/core/document.ts';

export interface SpelledBlock {
  kind: string;
  text: string;
  headings: string[];
  leadIn: string | null;
}

export function spellBlocks({ text, blocks }: PolicyDocument): SpelledBlock[] {
  const textOf = (index: number) => text.slice(blocks[index]!.start, blocks[index]!.end);
  return blocks.map((block, index) => ({
    kind: block.kind,
    text: textOf(index),
    headings: block.headings.map(textOf),
    leadIn: block.leadIn === null ? null : textOf(block.leadIn),
  }));
}
