/** The package's entry for HTML where there is no DOM: a page's source goes in, its Report comes out. */

import { library } from '../clauses/registry.ts';
import { readPage } from '../cli/read-page.ts';
import { findChannels } from '../core/channels/find-channels.ts';
import { gradePolicy } from '../core/grade-policy.ts';
import type { Report } from '../core/report.ts';

export type { Page } from '../cli/read-page.ts';
export { readPage };

/** Grades the policy on a page; `report.isPolicy` says whether the page is one. `url` is where it came from. */
export function gradeHtml(html: string, url: string | null = null): Report {
  const page = readPage(html, url);
  return { ...gradePolicy(page.document, library, { findWays: findChannels }), isPolicy: page.isPolicy };
}
