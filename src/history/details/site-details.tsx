/** The key of a remembered policy goes in; its letter, its changes and its clauses come out. */
import { cleanText } from '../../export/clean-text.ts';
import { reportSections } from '../../export/report-sections.ts';
import { safeAddress, siteOf } from '../../export/safe-address.ts';
import { formatDate } from '../../locale/format-date.ts';
import { LETTER_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import { translateReport } from '../../locale/translate-report.ts';
import type { SiteEntry } from '../../memory/site-entry.ts';
import { ChangeView } from '../../ui/change-view.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { LetterBadge } from '../../ui/letter-badge.tsx';
import { useEntries } from '../use-entries.ts';
import { TABLE } from '../view.ts';
import { ViewHeading } from '../view-heading.tsx';
import { ClauseList } from './clause-list.tsx';

export function SiteDetails({ siteKey }: { siteKey: string }) {
  const entries = useEntries([siteKey]);
  const [entry] = entries ?? [];
  return (
    <>
      <p>
        <a href={TABLE}>{text('backToSites')}</a>
      </p>
      {entries !== null && entry === undefined && <ViewHeading>{text('siteGone')}</ViewHeading>}
      {entry !== undefined && <Details entry={entry} />}
    </>
  );
}

function Details({ entry }: { entry: SiteEntry }) {
  const report = translateReport(entry.snapshot.report);
  const { hurts, helps } = reportSections(report);
  return (
    <>
      <Head entry={entry} verdict={report.verdict} />
      <section class="changes" aria-labelledby="changes">
        <h2 id="changes">{text('changes')}</h2>
        {entry.changes.length === 0 && <p class="soft">{text('changesNoneText')}</p>}
        {entry.changes.map((change) => (
          <ChangeView key={`${change.since}-${change.on}`} change={change} />
        ))}
      </section>
      <ClauseList id="hurts" heading={text('hurts')} clauses={hurts} emptyText={text('hurtsNone')} />
      <ClauseList id="helps" heading={text('helps')} clauses={helps} emptyText={text('helpsNone')} />
    </>
  );
}

function Head({ entry: { firstAt, snapshot }, verdict }: { entry: SiteEntry; verdict: string }) {
  const { report, at } = snapshot;
  const address = safeAddress(report.url);
  const facts: Fact[] = [
    [text('gradedFirst'), formatDate(firstAt)],
    [text('gradedLast'), formatDate(at)],
    [text('factDate'), report.dateStated === null ? text('factNoDate') : cleanText(report.dateStated)],
  ];
  return (
    <header class={`part site-head grade-${report.grade ?? 'none'}`}>
      <LetterBadge letter={report.grade} />
      <div>
        <ViewHeading>
          <bdi>{siteOf(report.url)}</bdi>
        </ViewHeading>
        {report.grade !== null && (
          <p>
            <strong>{text('gradeInWords', report.grade, text(LETTER_TEXTS[report.grade]))}</strong>{' '}
            {report.score !== null && text('scoreOf', Math.round(report.score))}
          </p>
        )}
        <p>{cleanText(verdict)}</p>
        {address !== null && (
          <p>
            <a href={address} target="_blank" rel="noreferrer noopener">
              <bdi>{address}</bdi>
              <span class="visually-hidden"> {text('opensInTab')}</span>
            </a>
          </p>
        )}
        <Facts facts={facts} />
      </div>
    </header>
  );
}
