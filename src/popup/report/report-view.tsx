/** A Report and where its text came from go in; the whole account comes out, the shopper's minute first. */
import { useContext, useMemo } from 'preact/hooks';
import type { Report } from '../../core/report.ts';
import { documentLabels } from '../../export/document-label.ts';
import { type ReportSections, reportSections } from '../../export/report-sections.ts';
import { text } from '../../locale/text.ts';
import { translateReport } from '../../locale/translate-report.ts';
import type { PageState } from '../../protocol.ts';
import { ActSlot } from '../act/act-slot.tsx';
import { useWays } from '../act/use-ways.ts';
import { ChangeSlot } from '../changes/change-slot.tsx';
import { MarksBarSlot } from '../marks/marks-bar-slot.tsx';
import { MarksProvider } from '../marks/marks-context.tsx';
import { OwnLetterSlot } from '../own/own-letter-slot.tsx';
import { OtherWaysSlot } from '../states/no-report-slots.tsx';
import { ClauseSection } from './clause-section.tsx';
import { Contradictions } from './contradictions.tsx';
import { Documents } from './documents.tsx';
import { GradePanel } from './grade-panel.tsx';
import { LabelContext } from './label-context.ts';
import { Ledger } from './ledger.tsx';
import { Omissions } from './omissions.tsx';
import { PlainFacts } from './plain-facts.tsx';
import { PolicyFacts } from './policy-facts.tsx';
import { SaveReport } from './save-report.tsx';
import { SourceLine } from './source-line.tsx';
import { TopicOverview } from './topic-overview.tsx';
import { WithheldAdvice } from './withheld-advice.tsx';

type Done = Extract<PageState, { status: 'done' }>;

export function ReportView({ state: { report: graded, source, document, news, memory } }: { state: Done }) {
  const original = useWays(graded, document);
  const report = useMemo(() => translateReport(original), [original]);
  const sections = reportSections(report);
  // 'Nothing was found' and 'silent' say something of a whole policy only; what could not be judged gets neither.
  const isJudged = report.grade !== null;
  const labelOf = documentLabels(report);
  return (
    <MarksProvider report={report} source={source}>
      <LabelContext.Provider value={labelOf}>
        <GradePanel report={original} kind={source.kind} />
        <ChangeSlot news={news ?? []} memory={memory ?? null} />
        <OwnLetterSlot report={original} />
        <SourceLine report={report} source={source} />
        <MarksBarSlot />
        {report.notGraded !== null && <WithheldAdvice code={report.notGraded.code} />}
        <ClauseSection
          id="hurts"
          heading={text('hurts')}
          clauses={sections.hurts}
          emptyText={isJudged ? text('hurtsNone') : null}
        />
        <BelowTheFold original={original} report={report} sections={sections} />
      </LabelContext.Provider>
    </MarksProvider>
  );
}

interface BelowProps {
  /** In English, as it is exported. */
  original: Report;
  report: Report;
  sections: ReportSections;
}

function BelowTheFold({ original, report, sections: { helps, facts, contradictions, topics } }: BelowProps) {
  const labelOf = useContext(LabelContext);
  const isJudged = report.grade !== null;
  const showTopics = isJudged || report.notGraded?.code === 'too-thin';
  return (
    <>
      <Contradictions pairs={contradictions} />
      <ClauseSection
        id="helps"
        heading={text('helps')}
        clauses={helps}
        emptyText={isJudged ? text('helpsNone') : null}
      />
      <Omissions omissions={report.omissions} />
      {report.isPolicy && report.notGraded?.code !== 'not-english' && <ActSlot report={original} />}
      {showTopics && <TopicOverview topics={topics} />}
      <PlainFacts clauses={facts} />
      <Ledger ledger={report.ledger} rubric={report.rubric.version} />
      {report.isPolicy && <Documents report={report} labelOf={labelOf} />}
      {report.isPolicy && <PolicyFacts report={report} />}
      {report.isPolicy && <SaveReport report={original} />}
      {!isJudged && <OtherWaysSlot canGradePage={report.notGraded?.code === 'not-a-policy'} />}
    </>
  );
}
