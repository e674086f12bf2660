/** A report and the day it was made go in; a name for the exported file comes out that every system accepts. */
import type { Report } from '../core/report.ts';
import { siteOf } from './safe-address.ts';

const LONGEST_SITE = 80;

export function fileName(report: Report, gradedOn: string, extension: 'md' | 'json' | 'html' | 'csv' | 'txt'): string {
  // The prefix keeps names such as 'con' or '.config' from meaning something to a file system.
  return `privacy-grade-${keepSafe(siteOf(report.url) ?? 'pasted-text')}-${keepSafe(gradedOn)}.${extension}`;
}

function keepSafe(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/[.-]{2,}/g, '-')
    .slice(0, LONGEST_SITE)
    .replace(/^[.-]+|[.-]+$/g, '');
}
