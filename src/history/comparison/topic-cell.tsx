/** A Report and a topic go in; what the policy says of it comes out: how many clauses hurt and help, and the weightiest by name. */
import type { Topic } from '../../core/clause.ts';
import type { Report, ReportClause } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { reportSections, severityOf } from '../../export/report-sections.ts';
import { STANDING_TEXTS } from '../../locale/message-tables.ts';
import { countText, text } from '../../locale/text.ts';
import { Icon } from '../../ui/icon.tsx';

const MOST_NAMED = 4;

export function TopicCell({ report, topic }: { report: Report; topic: Topic }) {
  const { hurts, helps, topics } = reportSections(report);
  const standing = topics.find((each) => each.topic === topic)?.standing ?? 'silent';
  const ofTopic = (clauses: ReportClause[]) => clauses.filter((clause) => clause.topic === topic);
  const named = [...ofTopic(hurts), ...ofTopic(helps)];
  const rest = named.length - MOST_NAMED;
  return (
    <>
      {(standing !== 'says' || named.length === 0) && <p class="soft">{text(STANDING_TEXTS[standing])}</p>}
      {named.length > 0 && (
        <ul>
          {named.slice(0, MOST_NAMED).map((clause) => (
            <li key={clause.id} class={clause.stance === 'good' ? 'is-good' : 'is-bad'}>
              <Icon name={clause.stance === 'good' ? 'good' : severityOf(clause)} />
              <span>
                {cleanText(clause.title)}
                <span class="visually-hidden"> ({text(clause.stance === 'good' ? 'helps' : 'hurts')})</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p class="soft">{countText('moreClauses', rest)}</p>}
    </>
  );
}
