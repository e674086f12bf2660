/** Drafts of blocks in reading order go in; blocks with their heading path and lead-in come out. Shared by pages and plain text. */
import type { Block, BlockKind } from './document.ts';

export interface BlockDraft {
  kind: BlockKind;
  start: number;
  end: number;
  /** Headings: 1 is the outermost. Others: 0. */
  level: number;
  /** Items and rows: names the list, table and depth they stand in, so that siblings share it. Paragraphs: the list they stand in, or ''. */
  list: string;
}

/** How far back a sentence that announces a list is looked for. */
const LAST_WORDS = 140;
const ANNOUNCES = /\b(?:following|as follows|such as|includ(?:es?|ing)|below|(?:for|to|with|that|you|we|by)\s*$)/i;

function wordsIn(text: string, limit: number): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length && words < limit; i++) {
    const isSpace = text.charCodeAt(i) <= 32;
    if (!isSpace && !inside) words++;
    inside = !isSpace;
  }
  return words;
}

/** True for text that the list after it completes: 'We do not share it with:', 'We may use it to'. */
function introduces(text: string, draft: BlockDraft): boolean {
  const tail = text.slice(Math.max(draft.start, draft.end - LAST_WORDS), draft.end).replace(/[\s*_)\]"”]+$/, '');
  const last = tail.at(-1) ?? '';
  if (last === ':' || last === '：') return true;
  if (draft.kind === 'heading') return false;
  if ('.!?;。'.includes(last)) {
    const sentence = tail.slice(Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('? '), 0));
    return ANNOUNCES.test(sentence) && draft.kind === 'paragraph';
  }
  return draft.kind === 'paragraph' ? wordsIn(tail, 3) >= 3 : ANNOUNCES.test(tail.slice(-24));
}

interface OpenList {
  name: string;
  leadIn: number | null;
}

export function nestBlocks(text: string, drafts: BlockDraft[]): Block[] {
  const blocks: Block[] = [];
  const path: { index: number; level: number }[] = [];
  let lists: OpenList[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { kind, start, end } = draft;
    if (kind === 'heading') {
      while (path.length > 0 && path.at(-1)!.level >= draft.level) path.pop();
    }
    const headings = path.map((above) => above.index);
    if (kind === 'heading') path.push({ index, level: draft.level });
    if (kind === 'heading' || kind === 'paragraph') {
      // A second paragraph of an item does not end its list.
      if (draft.list === '') lists = [];
      blocks.push({ kind, start, end, headings, leadIn: null });
      continue;
    }
    const before = drafts[index - 1];
    // A table after a list is not part of it.
    if (before && before.kind !== kind && (kind === 'row' || before.kind === 'row')) lists = [];
    const known = lists.findIndex((list) => list.name === draft.list);
    if (known >= 0) {
      lists.length = known + 1;
      // A sublist that lost its depth on the way: '- When you order, we collect:' and then its parts as siblings.
      if (kind === 'item' && before?.list === draft.list && text[before.end - 1] === ':')
        lists[known]!.leadIn = index - 1;
    } else {
      const announced = before !== undefined && introduces(text, before);
      lists.push({ name: draft.list, leadIn: announced ? index - 1 : (lists.at(-1)?.leadIn ?? null) });
    }
    blocks.push({ kind, start, end, headings, leadIn: lists.at(-1)!.leadIn });
  }
  return blocks;
}
