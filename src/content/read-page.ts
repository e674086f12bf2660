/** The page goes in, its policy comes out where it is one. */
import type { PolicyDocument, PolicyLink } from '../core/document.ts';
import { extractPolicy } from '../extract/extract-policy.ts';
import { extractIfPolicy, type ListTrees } from '../extract/is-policy-page.ts';
import { LONGEST_TEXT, type PageReading } from '../protocol.ts';

/** The page as a policy, or null if it is none (yet). `list` as `extractIfPolicy` takes it. */
export function readOwnPolicy(page: Document, url: string, list?: ListTrees): PageReading | null {
  const document = extractIfPolicy(page, url, list);
  return document && asReading(document);
}

/** The page as it is, policy or not. */
export function readThisPage(page: Document, url: string): PageReading {
  return asReading(extractPolicy(page, url));
}

function asReading(document: PolicyDocument): PageReading {
  return isTooLong(document) ? tooLong(document, null) : { kind: 'policy', document };
}

export function isTooLong({ text }: PolicyDocument): boolean {
  return text.length > LONGEST_TEXT;
}

export function tooLong({ text }: PolicyDocument, link: PolicyLink | null): PageReading {
  return { kind: 'failed', code: 'too-large', detail: `${text.length} characters`, link };
}
