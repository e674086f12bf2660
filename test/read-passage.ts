/** A passage as examples write it goes in, the ids of the clauses it affirms come out. Lines make headings, lead-ins and items. */
import { library } from '../src/clauses/registry.ts';
import { gradePolicy } from '../src/core/grade-policy.ts';
import { type ClauseMatch, matchClauses } from '../src/core/match.ts';
import { splitSentences } from '../src/core/sentences.ts';
import { documentFromText } from '../src/core/text-document.ts';

export function clausesIn(passage: string): string[] {
  return gradePolicy(documentFromText(passage), library, { trustKind: true }).clauses.map((c) => c.id);
}

export function matchesIn(passage: string): readonly ClauseMatch[] {
  const document = documentFromText(passage);
  return matchClauses(document, splitSentences(document), library).matches;
}
