/** A passage as examples write it goes in, the ids of the clauses it affirms come out. Lines make headings, lead-ins and items. */
import { library } from '../src/clauses/registry.ts';
import { DENIAL_PREFIX } from '../src/core/denials.ts';
import { gradePolicy } from '../src/core/grade-policy.ts';
import { type ClauseMatch, matchClauses } from '../src/core/match.ts';
import { splitSentences } from '../src/core/sentences.ts';
import { documentFromText } from '../src/core/text-document.ts';

export function clausesIn(passage: string): string[] {
  return gradePolicy(documentFromText(passage), library, { trustKind: true }).clauses.map((c) => c.id);
}

/** The ids of the clauses that the passage denies. */
export function denialsIn(passage: string): string[] {
  const { denials } = gradePolicy(documentFromText(passage), library, { trustKind: true });
  return denials.map((c) => c.id.slice(DENIAL_PREFIX.length));
}

export function matchesIn(passage: string): readonly ClauseMatch[] {
  const document = documentFromText(passage);
  return matchClauses(document, splitSentences(document), library).matches;
}
