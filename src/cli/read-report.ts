/** A file's path goes in, its report comes out with what tells where in the file a quote stands. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { library } from '../clauses/registry.ts';
import { findChannels } from '../core/channels/find-channels.ts';
import { gradePolicy } from '../core/grade-policy.ts';
import type { Report } from '../core/report.ts';
import { documentFromText } from '../core/text-document.ts';
import { InputError } from './input-error.ts';
import { readPage } from './read-page.ts';

export interface FileReport {
  file: string;
  report: Report;
  content: string;
  isPage: boolean;
}

export function readReport(file: string): FileReport {
  if (!existsSync(file)) throw new InputError(`${file}: there is no such file. Check the path.`);
  const kind = extname(file).toLowerCase();
  if (!['.txt', '.md', '.html', '.htm'].includes(kind))
    throw new InputError(`${file}: only .txt, .md and .html files can be read. Save the policy as one of these.`);
  const content = readContent(file);
  if (kind === '.txt' || kind === '.md') {
    const report = gradePolicy(documentFromText(content), library, { trustKind: true, findWays: findChannels });
    return { file, report, content, isPage: false };
  }
  const page = readPage(content, null);
  const report = { ...gradePolicy(page.document, library, { findWays: findChannels }), isPolicy: page.isPolicy };
  return { file, report, content, isPage: true };
}

function readContent(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(
      `${file}: cannot be read (${(error as Error).message}). Check that it is a file you may read.`,
    );
  }
}
