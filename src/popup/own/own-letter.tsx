/** A Report and what matters to the person go in; their own letter comes out, told apart from the standard one, with the reasons. */
import { TOPICS } from '../../core/clause.ts';
import { gradeForPerson, type OwnGrade } from '../../core/own-grade.ts';
import type { Importance, PersonalView } from '../../core/priorities.ts';
import type { Letter, Report, ReportClause } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { LETTER_TEXTS, REGION_TEXTS, TOPIC_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import { translateReport } from '../../locale/translate-report.ts';
import { LetterBadge } from '../../ui/letter-badge.tsx';
import { Ledger } from '../report/ledger.tsx';

interface Props {
  report: Report;
  view: PersonalView;
}

export function OwnLetter({ report, view }: Props) {
  // Titles in the person's language; the grade does not depend on them.
  const own = gradeForPerson(translateReport(report), view);
  if (own === null || report.grade === null || report.score === null) return null;
  return (
    <section class={`own-letter grade-${own.letter}`} aria-labelledby="own-letter">
      <LetterBadge letter={own.letter} />
      <div>
        <h2 id="own-letter">{text('ownLetter', inWords(own.letter))}</h2>
        <p class="soft">{text('ownScores', own.score, inWords(report.grade), report.score)}</p>
        <ul>
          {reasons(own, view).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <OwnLedger report={report} own={own} />
    </section>
  );
}

function OwnLedger({ report, own }: { report: Report; own: OwnGrade }) {
  const { ledger, rubric } = translateReport({ ...report, ledger: own.ledger });
  return <Ledger ledger={ledger} rubric={rubric.version} heading={text('ownLedger')} />;
}

function inWords(letter: Letter): string {
  return text('gradeInWords', letter, text(LETTER_TEXTS[letter]));
}

/** What the person said, and what it does to this policy. */
function reasons({ notMine, onlyMine }: OwnGrade, { priorities, region }: PersonalView): string[] {
  const topicsThat = (degree: Importance) =>
    TOPICS.filter((topic) => priorities[topic] === degree)
      .map((topic) => text(TOPIC_TEXTS[topic]))
      .join(text('listSeparator'));
  const lines = [
    ['ownMore', topicsThat('more')],
    ['ownLess', topicsThat('less')],
    ['ownNotMine', titles(notMine)],
    ['ownOnlyMine', titles(onlyMine)],
  ] as const;
  const said = lines.flatMap(([key, names]) => (names === '' ? [] : [text(key, names)]));
  if (region === null) return said;
  const effect = notMine.length + onlyMine.length === 0 ? [text('ownNoDifference')] : [];
  return [text('ownRegion', text(REGION_TEXTS[region])), ...said, ...effect];
}

function titles(clauses: readonly ReportClause[]): string {
  return clauses.map(({ title }) => text('quoted', cleanText(title))).join(text('listSeparator'));
}
