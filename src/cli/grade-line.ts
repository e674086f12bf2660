/** One line of a batch goes in, one line of answers by the command line's contract comes out. */
import { library } from '../clauses/registry.ts';
import type { PolicyLink } from '../core/document.ts';
import { gradePolicy } from '../core/grade-policy.ts';
import type { Report } from '../core/report.ts';
import { documentFromText } from '../core/text-document.ts';
import { type LineError, lineError } from './line-answer.ts';
import { readPage } from './read-page.ts';

interface TextLine {
  id: string;
  text: string;
}
interface HtmlLine {
  id: string;
  html: string;
  url?: string;
}

/** Checks that a line is what the contract says; tells what is wrong where it is not. */
function parseLine(line: string): TextLine | HtmlLine | LineError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return lineError(
      null,
      'not-json',
      'The line is not JSON. Give one object a line: {"id": …, "text": …} or {"id": …, "html": …}.',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return lineError(null, 'bad-line', 'The line is no object. Give {"id": …, "text": …} or {"id": …, "html": …}.');
  const { id, text, html, url } = value as Record<string, unknown>;
  if (typeof id !== 'string') return lineError(null, 'bad-line', 'The object has no "id" that is a string.');
  if (url !== undefined && typeof url !== 'string') return lineError(id, 'bad-line', '"url" must be a string.');
  if (typeof text === 'string' && html === undefined) return { id, text };
  if (typeof html === 'string' && text === undefined) return url === undefined ? { id, html } : { id, html, url };
  return lineError(id, 'bad-line', 'The object needs either "text" or "html", as a string.');
}

function toAnswer(id: string, report: Report, policyLinks: PolicyLink[], text: string | null) {
  const { isPolicy, documentKind, language, grade, score, range, notGraded, readUpTo } = report;
  return {
    id,
    isPolicy,
    documentKind,
    language,
    grade,
    score,
    range,
    notGraded,
    ...(readUpTo && { readUpTo }),
    clauses: report.clauses.map((c) => ({
      id: c.id,
      topic: c.topic,
      stance: c.stance,
      title: c.title,
      confidence: c.confidence,
      evidence: c.evidence.map(({ quote, start, end, modality, scope, exception }) => ({
        quote,
        start,
        end,
        modality,
        scope,
        exception,
      })),
      contradictedBy: c.contradictedBy,
    })),
    policyLinks,
    text,
  };
}

export type Answer = ReturnType<typeof toAnswer> | LineError;

/** Grades one line. `withText`: the answer carries the text that the quotes' offsets are of. */
export function gradeLine(line: string, withText: boolean): Answer {
  const input = parseLine(line);
  if ('error' in input) return input;
  if ('text' in input) {
    const report = gradePolicy(documentFromText(input.text), library, { trustKind: true });
    return toAnswer(input.id, { ...report, isPolicy: true }, [], withText ? input.text : null);
  }
  const page = readPage(input.html, input.url ?? null);
  const report = gradePolicy(page.document, library);
  if (page.isPolicy)
    return toAnswer(input.id, { ...report, isPolicy: true }, page.links, withText ? page.document.text : null);
  const nothing = { isPolicy: false, grade: null, score: null, range: null, clauses: [] };
  return toAnswer(input.id, { ...report, ...nothing }, page.links, null);
}
