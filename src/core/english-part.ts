/** The sentences of a text in several languages go in, those of its English blocks come out. */
import type { Block, PolicyDocument } from './document.ts';
import { detectLanguage } from './language.ts';
import type { Sentence } from './sentences.ts';

/** Shorter blocks, in characters, say too little to tell: they go with the next longer block, or with the last. */
const TELLING = 80;

/** Linear in the text. Sentences keep their order and offsets. */
export function englishSentences(document: PolicyDocument, sentences: readonly Sentence[]): Sentence[] {
  const english = englishBlocks(document);
  return sentences.filter((s) => english.has(s.block));
}

function englishBlocks({ text, blocks }: PolicyDocument): Set<Block> {
  const english = new Set<Block>();
  let waiting: Block[] = [];
  let isEnglish = false;
  for (const block of blocks) {
    waiting.push(block);
    if (block.end - block.start < TELLING) continue;
    const language = detectLanguage(text.slice(block.start, block.end));
    if (language !== 'und') isEnglish = language === 'en';
    if (isEnglish) for (const each of waiting) english.add(each);
    waiting = [];
  }
  if (isEnglish) for (const each of waiting) english.add(each);
  return english;
}
