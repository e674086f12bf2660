/** The conductor: a PolicyDocument and the clause library go in, a Report comes out. Read this file first. */
import type { findChannels } from './channels/find-channels.ts';
import { TOPICS } from './clause.ts';
import type { ClauseLibrary } from './clause-library.ts';
import { resolveDenials } from './denials.ts';
import type { PolicyDocument } from './document.ts';
import { englishSentences } from './english-part.ts';
import { resolveFindings } from './findings.ts';
import { gradeFindings } from './grade.ts';
import { limitLength } from './limit-length.ts';
import { matchClauses, type Said } from './match.ts';
import { readingEase } from './reading-ease.ts';
import type { Report } from './report.ts';
import { LEAST_ENGLISH } from './rubric.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { coveredTopics, isEnglish, rangeOf, whyWithheld } from './withhold.ts';
import { writeReport } from './write-report.ts';

export interface GradeOptions {
  /** True for text that the person says is a policy: its kind is not doubted. */
  trustKind?: boolean;
  /** Adds what one can do. Not in every caller's bundle, and of no weight for the grade: so it is passed in. */
  findWays?: typeof findChannels;
}

const NOTHING: Said = { matches: [], denials: [] };

/** Pure and deterministic: the same document and library always give the same report. Never throws on any text. */
export function gradePolicy(whole: PolicyDocument, library: ClauseLibrary, options: GradeOptions = {}): Report {
  const document = limitLength(whole);
  const trusted = options.trustKind ?? false;
  const all = splitSentences(document);
  const sentences = document.mixed ? englishSentences(document, all) : all;
  const readable = isReadable(document, sentences, all);
  // English patterns say nothing of another language: what they meet there by chance is not shown.
  const said = trusted || readable ? matchClauses(document, sentences, library) : NOTHING;
  const findings = resolveFindings(document, said.matches, library.measured);
  const denials = resolveDenials(document, said.denials, findings);
  const counted = [...findings, ...denials];
  const words = countWords(sentences);
  const coverage = coveredTopics(counted, TOPICS);
  const notGraded = whyWithheld(document, { words, coverage, trusted, readable });
  const grade = notGraded ? null : gradeFindings(counted);
  const range = grade ? rangeOf(grade.score, words, coverage) : null;
  const ways = trusted || readable ? options.findWays?.(document, sentences) : {};
  return writeReport({
    document,
    library,
    sentences,
    findings,
    denials,
    words,
    ease: readable ? readingEase(sentences) : null,
    coverage,
    notGraded,
    grade,
    range,
    ways,
  });
}

const countWords = (sentences: readonly Sentence[]): number =>
  sentences.reduce((total, s) => total + s.words.norms.length, 0);

/** Whether the text is English, or has an English part that is the policy and not a remark. */
function isReadable(document: PolicyDocument, english: readonly Sentence[], all: readonly Sentence[]): boolean {
  if (isEnglish(document.language)) return true;
  const words = countWords(english);
  return !!document.mixed && words >= LEAST_ENGLISH.words && words >= LEAST_ENGLISH.share * countWords(all);
}
