/** The blocks of a page that holds several legal documents go in, those of its privacy policy come out; other pages stay as they are. */
import { documentKindOf } from '../core/document-kind.ts';
import { type NamedKind, namedKind } from '../core/document-names.ts';
import type { BlockDraft } from '../core/nest-blocks.ts';
import type { ReadBlocks } from './read-blocks.ts';

/** A title with less than this below it is a line of a table of contents. */
const SHORTEST_DOCUMENT = 600;
/** A part that is called terms and is shorter than this may be a section of the policy. */
const SHORTEST_TERMS = 1_200;
const LONGEST_TITLE = 60;
/** What shops set beside their policies on one page. */
const SHOP_PAGE =
  /^(?:shipping|returns?|refunds?|exchanges?|delivery)(?: (?:&|and) (?:shipping|returns?|refunds?|exchanges?|delivery))?(?: (?:information|policy))?$/i;
/** 'Changes to this Privacy Policy' speaks of a document, it does not begin one. */
const SPEAKS_OF =
  /\b(?:this|these|our|your|changes?|updates?|about|questions?|contact|scope|how|what|who|why|see|read|view|links?|other)\b|^\W*\d/i;

interface Part {
  kind: NamedKind;
  level: number;
  /** Indexes of the title's draft and of the one after the part. */
  from: number;
  to: number;
}

function titleKind(text: string, draft: BlockDraft): NamedKind | null {
  if (draft.kind !== 'heading' && draft.kind !== 'paragraph') return null;
  if (draft.end - draft.start > LONGEST_TITLE) return null;
  const title = text.slice(draft.start, draft.end);
  if (SPEAKS_OF.test(title) || /[.,;:?]$/.test(title)) return null;
  return (
    namedKind(title) ??
    (SHOP_PAGE.test(title) ? 'other-legal' : null) ??
    (/\b(?:agreement|addendum|polic(?:y|ies)|licen[sc]e|notice)$/i.test(title) ? 'other-legal' : null)
  );
}

/** Parts that begin with a document's name, all at the level of the privacy policy's own title. */
function findParts({ text, drafts }: ReadBlocks): Part[] {
  const titles: Part[] = [];
  for (const [from, draft] of drafts.entries()) {
    const kind = titleKind(text, draft);
    if (kind) titles.push({ kind, level: draft.kind === 'heading' ? draft.level : 99, from, to: drafts.length });
  }
  const length = (from: number, to: number) => drafts[to - 1]!.end - drafts[from]!.start;
  const levels = new Set(titles.filter((title) => title.kind === 'privacy').map((title) => title.level));
  const partsOf = (own: Part[]) => {
    const parts: Part[] = [];
    for (const title of own) {
      const last = parts.at(-1);
      if (last && length(last.from, title.from) < SHORTEST_DOCUMENT) parts.pop();
      else if (last) last.to = title.from;
      parts.push({ ...title });
    }
    return parts;
  };
  let best: Part[] = [];
  for (const level of levels) {
    const parts = partsOf(titles.filter((each) => each.level === level));
    if (parts.length > best.length) best = parts;
  }
  // Its title may be smaller than those of its neighbours: those end it too.
  const level = best[0]?.level ?? 0;
  if (best.length === 1) best = partsOf(titles.filter((each) => each.level <= level));
  return best.filter((part) => length(part.from, part.to) >= SHORTEST_DOCUMENT);
}

function isOtherDocument({ text, drafts }: ReadBlocks, { kind, from, to }: Part): boolean {
  if (kind !== 'terms' && kind !== 'other-legal') return false;
  const own = text.slice(drafts[from]!.start, drafts[to - 1]!.end);
  if (own.length < SHORTEST_TERMS && !SHOP_PAGE.test(own.slice(0, own.indexOf('\n')))) return false;
  const judged = documentKindOf(own, null, null);
  return judged === 'terms' || judged === 'other';
}

/** Keeps the drafts from `from` to `to`, with text and way back moved to match. */
function cut({ text, drafts, runs, links }: ReadBlocks, from: number, to: number): ReadBlocks {
  const start = drafts[from]!.start;
  const end = drafts[to - 1]!.end;
  return {
    text: text.slice(start, end),
    drafts: drafts.slice(from, to).map((draft) => ({ ...draft, start: draft.start - start, end: draft.end - start })),
    runs: runs
      .filter((run) => run.start >= start && run.start < end)
      .map((run) => ({ ...run, start: run.start - start })),
    links: links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
  };
}

export function pickDocument(blocks: ReadBlocks): ReadBlocks {
  const parts = findParts(blocks);
  const policy = parts.find((part) => part.kind === 'privacy');
  if (!policy || !parts.some((part) => isOtherDocument(blocks, part))) return blocks;
  return cut(blocks, policy.from, policy.to);
}
