/** Files go in; their reports come out in the format asked for, on standard output or as files, and the exit code. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { html } from '../export/html.ts';
import { json } from '../export/json.ts';
import { markdown } from '../export/markdown.ts';
import { reportsCsv } from '../export/report-csv.ts';
import { sarif } from '../export/sarif.ts';
import { terminalReport } from '../export/terminal.ts';
import { InputError } from './input-error.ts';
import type { FilesOptions, Format } from './options.ts';
import { pageRegions } from './page-regions.ts';
import { type FileReport, readReport } from './read-report.ts';
import { speakEnglish } from './speak-english.ts';
import { textRegions } from './text-regions.ts';

/** Answers with the exit code: 1 where a grade is under the mark. */
export function gradeFiles(options: FilesOptions, version: string): number {
  const { files, format, out } = options;
  speakEnglish();
  const targets = out === null ? null : targetsOf(files, out, format);
  const reports: FileReport[] = [];
  for (const file of files) {
    const graded = readReport(file);
    reports.push(graded);
    if (isOneFile(format)) continue;
    if (targets) writeFileSync(targets.get(file)!, reportText(graded, options));
    else process.stdout.write(`${headOf(options, file)}${reportText(graded, options)}`);
  }
  if (format === 'sarif') writeSarif(reports, version, out);
  if (format === 'csv') writeCsv(reports, out);
  return countUnder(reports, options.failUnder) === 0 ? 0 : 1;
}

/** These hold the reports of all files. */
function isOneFile(format: Format): boolean {
  return format === 'sarif' || format === 'csv';
}

function writeCsv(reports: FileReport[], out: string | null): void {
  const table = reportsCsv(reports.map(({ file, report }) => ({ report, gradedOn: today(), name: file })));
  if (out === null) process.stdout.write(table);
  else writeFileSync(join(out, 'privacy-grades.csv'), table);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function headOf({ files, format }: FilesOptions, file: string): string {
  return format === 'text' && files.length > 1 ? `== ${file}\n` : '';
}

function reportText({ report }: FileReport, { format, ledger, out }: FilesOptions): string {
  if (format === 'html') return html(report, today());
  if (format === 'md') return markdown(report, today());
  // On standard output the report alone: the same text gives the same bytes on every day.
  if (format === 'json') return out === null ? `${JSON.stringify(report, null, 2)}\n` : json(report, today());
  return `${terminalReport(report, { ledger })}\n`;
}

/** Where each file's report goes. Two files of one name would overwrite each other. */
function targetsOf(files: readonly string[], out: string, format: Format): Map<string, string> {
  if (existsSync(out) === false) mkdirSync(out, { recursive: true });
  const extension = format === 'text' ? 'txt' : format;
  const targets = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const file of files) {
    const target = join(out, `${basename(file, extname(file))}.${extension}`);
    const other = taken.get(target);
    if (other !== undefined && other !== file)
      throw new InputError(`${other} and ${file} would both be written to ${target}. Name one of them differently.`);
    if (resolve(target) === resolve(file))
      throw new InputError(`${target} would overwrite the policy. Name another folder with --out.`);
    taken.set(target, file);
    targets.set(file, target);
  }
  return targets;
}

function writeSarif(reports: FileReport[], version: string, out: string | null): void {
  const log = sarif(
    reports.map(({ file, report, content, isPage }) => ({
      uri: uriOf(file),
      report,
      regionOf: isPage ? pageRegions(content) : textRegions(content),
    })),
    version,
  );
  if (out === null) process.stdout.write(log);
  else writeFileSync(join(out, 'privacy-grades.sarif'), log);
}

/** Relative where the file lies below the working directory, as code hosts expect it. */
function uriOf(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(resolve(file)).href;
  return path
    .split(/[\\/]/)
    .map((name) => encodeURIComponent(name))
    .join('/');
}

/** Says on standard error which files are under the mark: a letter that is worse, or none. */
function countUnder(reports: FileReport[], mark: FilesOptions['failUnder']): number {
  if (mark === null) return 0;
  const under = reports.filter(({ report }) => report.grade === null || report.grade > mark);
  for (const { file, report } of under) {
    const why = report.grade === null ? `no letter: ${report.notGraded?.message}` : `graded ${report.grade}`;
    process.stderr.write(`${file}: ${why}, which is under ${mark}\n`);
  }
  return under.length;
}
