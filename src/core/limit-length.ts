/** A document goes in; one of the same text comes out whose blocks end where reading ends. Only the longest are touched. */
import type { DocumentPart, PolicyDocument, UnreadDocument } from './document.ts';

/** What is read of a document. */
export interface LimitedDocument extends PolicyDocument {
  /** Where reading ends, in a text that is too long to be read whole; absent where all of it is read. */
  readUpTo?: number;
}

/** Three times the longest policy we know; what is longer is no policy but an attack or a fault. In UTF-16 units. */
export const LONGEST_READ = 1_500_000;
/** How far back a white space is looked for, so that no word is cut in two. */
const LONGEST_WORD = 100;

/** Where reading ends: after a whole word, where there are words. Never inside a surrogate pair. */
function findEnd(text: string): number {
  for (let i = LONGEST_READ; i > LONGEST_READ - LONGEST_WORD; i--) if (text.charCodeAt(i) <= 32) return i;
  const isPair = (text.charCodeAt(LONGEST_READ) & 0xfc00) === 0xdc00;
  return isPair ? LONGEST_READ - 1 : LONGEST_READ;
}

/** A part that nobody has read must not be counted as read. */
function asUnread({ url, title }: DocumentPart): UnreadDocument[] {
  return url === null ? [] : [{ url, title, code: 'too-large', detail: '' }];
}

export function limitLength(document: PolicyDocument): LimitedDocument {
  const { text, blocks } = document;
  if (text.length <= LONGEST_READ) return document;
  const end = findEnd(text);
  const kept = blocks.filter((block) => block.start < end);
  const last = kept.at(-1);
  if (last && last.end > end) kept[kept.length - 1] = { ...last, end };
  const parts = document.parts ?? [];
  const unread = [...(document.unread ?? []), ...parts.filter((part) => part.start >= end).flatMap(asUnread)];
  return {
    ...document,
    blocks: kept,
    readUpTo: end,
    ...(parts.length > 0 && { parts: parts.filter((part) => part.start < end) }),
    ...(unread.length > 0 && { unread }),
  };
}
