/** Sketches go in; gradings of a policy come out, for tests of what changed and what is remembered. */
import type { DocumentText, ReadingWay, Snapshot } from '../../src/changes/policy-change.ts';
import type { Letter, Report, ReportClause } from '../../src/core/report.ts';
import { clause, evidence, kossReport } from '../popup/sample-reports.ts';

export const POLICY = 'https://www.shop.example/privacy';
export const COOKIES = 'https://www.shop.example/cookies';
export const MAY = Date.UTC(2026, 4, 12, 10);
export const NOVEMBER = Date.UTC(2026, 10, 27, 10);

export function says(id: string, quote: string, more: Partial<ReportClause> & { url?: string } = {}): ReportClause {
  const { url = POLICY, ...rest } = more;
  const plain = { id, topic: 'legal', stance: 'bad', title: `Title of ${id}`, explanation: 'What it means.' } as const;
  return clause({ ...plain, evidence: [evidence(quote, { url })], ...rest });
}

export const arbitration = says('binding-arbitration', 'Disputes go to [[binding arbitration]].', {
  stance: 'severe',
  weight: 'serious',
  title: 'Forces disputes into private arbitration',
});
export const deletes = says('right-to-delete', 'You may have [[your data erased]].', {
  stance: 'good',
  topic: 'rights',
  title: 'You can have your data erased',
});

interface Sketch {
  clauses?: ReportClause[];
  denials?: ReportClause[];
  grade?: Letter;
  at?: number;
  way?: ReadingWay;
  grader?: string;
  /** Fingerprints by address of the document. */
  texts?: Record<string, string>;
  url?: string;
  documents?: Report['documents'];
}

export function snapshot(sketch: Sketch = {}): Snapshot {
  const { clauses = [], denials = [], grade = 'B', at = MAY, way = 'page', grader = 'rubric 1', url = POLICY } = sketch;
  const texts = sketch.texts ?? { [url]: `text of ${clauses.map(({ id }) => id)}` };
  const documents =
    sketch.documents ??
    Object.keys(texts).map((each) => ({ read: true, url: each, title: null, kind: 'privacy', words: 900 }) as const);
  const report: Report = { ...kossReport, url, grade, clauses, denials, documents };
  return { report, at, way, grader, texts: Object.entries(texts).map(([each, text]) => documentText(each, text)) };
}

function documentText(url: string, text: string): DocumentText {
  return { address: url.replace(/^https:\/\/(www\.)?/, ''), fingerprints: [text] };
}
