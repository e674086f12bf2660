/** Keys of two to four remembered policies go in; they come out side by side, topic by topic. */
import { TOPICS, type Topic } from '../../core/clause.ts';
import type { Report } from '../../core/report.ts';
import { siteOf } from '../../export/safe-address.ts';
import { LETTER_TEXTS, TOPIC_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import { translateReport } from '../../locale/translate-report.ts';
import { LetterBadge } from '../../ui/letter-badge.tsx';
import { useEntries } from '../use-entries.ts';
import { FEWEST_COMPARED, siteFragment, TABLE } from '../view.ts';
import { ViewHeading } from '../view-heading.tsx';
import { TopicCell } from './topic-cell.tsx';

interface Compared {
  key: string;
  site: string;
  report: Report;
}

export function Comparison({ keys }: { keys: string[] }) {
  const entries = useEntries(keys);
  const compared = entries?.map(({ key, snapshot: { report } }) => ({
    key,
    site: siteOf(report.url) ?? key,
    report: translateReport(report),
  }));
  return (
    <>
      <p>
        <a href={TABLE}>{text('backToSites')}</a>
      </p>
      <ViewHeading>{text('comparison')}</ViewHeading>
      {compared && compared.length < FEWEST_COMPARED && <p>{text('compareHint')}</p>}
      {compared && compared.length >= FEWEST_COMPARED && <ComparisonTable compared={compared} />}
    </>
  );
}

function ComparisonTable({ compared }: { compared: Compared[] }) {
  return (
    <table class="comparison" data-sites={compared.length}>
      <thead>
        <tr>
          <th scope="col">{text('columnTopic')}</th>
          {compared.map((each) => (
            <SiteHeading key={each.key} compared={each} />
          ))}
        </tr>
      </thead>
      <tbody>
        {TOPICS.map((topic) => (
          <TopicRow key={topic} topic={topic} compared={compared} />
        ))}
      </tbody>
    </table>
  );
}

function SiteHeading({ compared: { key, site, report } }: { compared: Compared }) {
  return (
    <th scope="col" class={`grade-${report.grade ?? 'none'}`}>
      <LetterBadge letter={report.grade} />
      <a href={siteFragment(key)}>
        <bdi>{site}</bdi>
      </a>
      {report.grade !== null && (
        <span class="soft">
          {text('gradeInWords', report.grade, text(LETTER_TEXTS[report.grade]))}
          {text('listSeparator')}
          {text('scoreOf', Math.round(report.score ?? 0))}
        </span>
      )}
    </th>
  );
}

function TopicRow({ topic, compared }: { topic: Topic; compared: Compared[] }) {
  return (
    <tr>
      <th scope="row">{text(TOPIC_TEXTS[topic])}</th>
      {compared.map(({ key, site, report }) => (
        <td key={key}>
          {/* Where the cells stand below each other, each says whose it is. */}
          <span class="cell-owner" aria-hidden="true">
            <bdi>{site}</bdi>
          </span>
          <TopicCell report={report} topic={topic} />
        </td>
      ))}
    </tr>
  );
}
