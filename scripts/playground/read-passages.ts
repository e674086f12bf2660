/** A pasted policy goes in; its sentences, each with the patterns that were tried on it, and the Report come out. */
import { library } from '../../src/clauses/registry.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { matchClauses, type Trace } from '../../src/core/match.ts';
import type { Report } from '../../src/core/report.ts';
import { type Sentence, splitSentences } from '../../src/core/sentences.ts';
import { documentFromText } from '../../src/core/text-document.ts';

export interface Passage {
  text: string;
  kind: string;
  tried: { clause: string; pattern: string; outcome: Trace['outcome'] }[];
}

export interface Reading {
  passages: Passage[];
  report: Report;
}

export function readPassages(text: string): Reading {
  const document = documentFromText(text);
  const sentences = splitSentences(document);
  const tried = new Map<Sentence, Passage['tried']>(sentences.map((s) => [s, []]));
  matchClauses(document, sentences, library, ({ sentence, clause, pattern, outcome }) => {
    tried.get(sentence)?.push({ clause: clause.id, pattern: pattern.name, outcome });
  });
  const passages = sentences.map((s) => ({
    text: text.slice(s.start, s.end),
    kind: s.block.kind,
    tried: tried.get(s) ?? [],
  }));
  return { passages, report: gradePolicy(document, library, { trustKind: true }) };
}
