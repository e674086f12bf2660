/** A policy goes in, as a document, as words or as a page's markup; what one can do by it comes out in short, to compare. */
import { readPage } from '../../../src/cli/read-page.ts';
import { findChannels, type WaysToAct } from '../../../src/core/channels/find-channels.ts';
import type { PolicyDocument } from '../../../src/core/document.ts';
import { splitSentences } from '../../../src/core/sentences.ts';
import { documentFromText } from '../../../src/core/text-document.ts';

export const waysOf = (document: PolicyDocument): WaysToAct => findChannels(document, splitSentences(document));

/** 'kind: words -> where' of each. */
export const inShort = (document: PolicyDocument): string[] =>
  (waysOf(document).channels ?? []).map(
    ({ kind, quote, href }) => `${kind}: ${quote}${href === null ? '' : ` -> ${href}`}`,
  );

export const inText = (text: string): string[] => inShort(documentFromText(text, 'https://shop.example/privacy'));

export const onPage = (body: string): string[] =>
  inShort(
    readPage(`<html><body><main><h1>Privacy Policy</h1>${body}</main></body></html>`, 'https://shop.example/privacy')
      .document,
  );
