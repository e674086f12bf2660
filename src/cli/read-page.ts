/** HTML goes in, what the extension would read of that page comes out: its policy text and its policy links. */
import type { PolicyDocument, PolicyLink } from '../core/document.ts';
import { findPolicyLinks } from '../discover/find-policy-links.ts';
import { extractPolicy } from '../extract/extract-policy.ts';
import { isPolicyPage } from '../extract/is-policy-page.ts';
import { parseHtml } from './parse-html.ts';

export interface Page {
  isPolicy: boolean;
  document: PolicyDocument;
  links: PolicyLink[];
}

/** Reads a page as the content script does. `url` is what relative links are resolved against. */
export function readPage(html: string, url: string | null): Page {
  const dom = parseHtml(html, url);
  return {
    isPolicy: isPolicyPage(dom, url).isPolicy,
    document: extractPolicy(dom, url),
    links: findPolicyLinks(dom, url ?? 'about:blank'),
  };
}
