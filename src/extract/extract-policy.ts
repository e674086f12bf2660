/** A page goes in, the policy that stands on it comes out, in blocks. */
import { findCutOff } from '../core/cut-off.ts';
import type { PolicyDocument } from '../core/document.ts';
import { documentKindOf } from '../core/document-kind.ts';
import { readLanguage } from '../core/language.ts';
import { nestBlocks } from '../core/nest-blocks.ts';
import { titleOf } from './dom.ts';
import { findBody } from './find-body.ts';
import { pageTitle } from './page-title.ts';
import { readPageTree } from './page-tree.ts';
import { pickDocument } from './pick-document.ts';
import { type ReadBlocks, readBlocks } from './read-blocks.ts';
import { readLinks } from './read-links.ts';

/** Reads the page's policy; where the page is none, its main text. */
export function extractPolicy(doc: Document, url: string | null): PolicyDocument {
  return asDocument(readPolicyBlocks(doc), doc, url);
}

/** The blocks with their way back to the page, for highlighting. */
export function readPolicyBlocks(doc: Document): ReadBlocks {
  const tree = readPageTree(doc);
  return pickDocument(readBlocks(tree, findBody(tree)));
}

/** All words of the page, menus and footers included, for what is looked for outside of the policy. */
export function readPageBlocks(doc: Document): ReadBlocks {
  const tree = readPageTree(doc);
  return readBlocks(tree, { root: 0, dropped: new Uint8Array(tree.length) });
}

function asDocument(
  { text, drafts, links: linkDrafts }: ReadBlocks,
  doc: Document,
  url: string | null,
): PolicyDocument {
  const blocks = nestBlocks(text, drafts);
  const heading = blocks.find((block) => block.kind === 'heading');
  const links = readLinks(linkDrafts, text, doc, url);
  const title = titleOf(doc).trim() || (heading ? text.slice(heading.start, heading.end) : null);
  return {
    text,
    blocks,
    title,
    url,
    kind: documentKindOf(text, pageTitle(doc), url),
    ...readLanguage(text),
    cutOff: findCutOff(text),
    ...(links.length > 0 && { links }),
  };
}
