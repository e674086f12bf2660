/// <reference lib="dom" preserve="true" />
/** The package's entry for whoever has a DOM: a page's Document goes in, its policy and its policy links come out. */
export { findPolicyLinks } from '../discover/find-policy-links.ts';
export { extractPolicy } from '../extract/extract-policy.ts';
export { isPolicyPage } from '../extract/is-policy-page.ts';
