/** The documents of one site's policy go in, one PolicyDocument comes out that still knows which words stand in which document. */
import type { Block, DocumentPart, PartKind, PolicyDocument, TextLink, UnreadDocument } from './document.ts';
import { textFingerprint } from './text-fingerprint.ts';

export interface BundledDocument {
  document: PolicyDocument;
  kind: PartKind;
}

/** Empty signs between two documents: quotes are widened over smaller gaps, and none may reach from one into the other. */
export const DOCUMENT_GAP = 8;

/** The same text under two addresses counts once, else its clauses would. */
function withoutCopies(documents: readonly BundledDocument[]): BundledDocument[] {
  const seen = new Set<string>();
  return documents.filter(({ document }) => {
    const fingerprint = textFingerprint(document.text);
    const isNew = !seen.has(fingerprint);
    seen.add(fingerprint);
    return isNew;
  });
}

function shift(block: Block, by: number, index: number): Block {
  return {
    ...block,
    start: block.start + by,
    end: block.end + by,
    headings: block.headings.map((heading) => heading + index),
    leadIn: block.leadIn === null ? null : block.leadIn + index,
  };
}

/** The first document is the privacy policy: address, title, kind and language are its own. */
export function mergeDocuments(
  first: PolicyDocument,
  others: readonly BundledDocument[],
  unread: readonly UnreadDocument[] = [],
): PolicyDocument {
  const parts: DocumentPart[] = [];
  const blocks: Block[] = [];
  const links: TextLink[] = [];
  let text = '';
  let mixed = false;
  for (const { document, kind } of withoutCopies([{ document: first, kind: first.kind }, ...others])) {
    if (text !== '') text += '\n'.repeat(DOCUMENT_GAP);
    const start = text.length;
    const before = blocks.length;
    blocks.push(...document.blocks.map((block) => shift(block, start, before)));
    for (const link of document.links ?? []) links.push({ ...link, start: link.start + start, end: link.end + start });
    text += document.text;
    mixed ||= document.mixed ?? false;
    parts.push({ url: document.url, title: document.title, kind, start, end: text.length });
  }
  return {
    ...first,
    text,
    blocks,
    mixed,
    ...(links.length > 0 && { links }),
    ...(parts.length > 1 && { parts }),
    ...(unread.length > 0 && { unread: [...unread] }),
  };
}

/** The documents that a text consists of; a text that was never merged is one. */
export function partsOf({ parts, url, title, kind, text }: PolicyDocument): DocumentPart[] {
  return parts ?? [{ url, title, kind, start: 0, end: text.length }];
}
