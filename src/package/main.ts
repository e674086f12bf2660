/** The package's main entry: a policy's text goes in, its Report comes out. Runs wherever JavaScript does. */
import { library } from '../clauses/registry.ts';
import { findChannels } from '../core/channels/find-channels.ts';
import { gradePolicy } from '../core/grade-policy.ts';
import type { Report } from '../core/report.ts';
import { documentFromText } from '../core/text-document.ts';

export type { Stance, Topic, Weight } from '../core/clause.ts';
export type { ClauseLibrary } from '../core/clause-library.ts';
export type { Block, DocumentKind, PolicyDocument, PolicyLink, TextLink } from '../core/document.ts';
export type { GradeOptions } from '../core/grade-policy.ts';
export type {
  Channel,
  ChannelKind,
  Evidence,
  LedgerLine,
  Letter,
  NotGradedCode,
  Omission,
  Passage,
  Report,
  ReportClause,
  ReportDocument,
} from '../core/report.ts';
export { documentFromText, findChannels, gradePolicy, library };

/** Grades plain text or Markdown that is taken for a policy. Offsets of the quotes are those of `text`. */
export function gradeText(text: string): Report {
  return gradePolicy(documentFromText(text), library, { trustKind: true, findWays: findChannels });
}
