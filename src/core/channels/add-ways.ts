/** A report and the document that it is of go in; the report comes out with what one can do. For callers that grade elsewhere. */
import type { PolicyDocument } from '../document.ts';
import { englishSentences } from '../english-part.ts';
import { limitLength } from '../limit-length.ts';
import type { Report } from '../report.ts';
import { splitSentences } from '../sentences.ts';
import { findChannels } from './find-channels.ts';

/** As `gradePolicy` does with `findWays`. */
export function addWays(report: Report, whole: PolicyDocument): Report {
  if (!report.isPolicy || report.notGraded?.code === 'not-english') return report;
  const document = limitLength(whole);
  const all = splitSentences(document);
  return { ...report, ...findChannels(document, document.mixed ? englishSentences(document, all) : all) };
}
