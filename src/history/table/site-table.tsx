/** Sites in their order go in; the table comes out, each column of which sorts at a press. */
import type { ComponentChildren } from 'preact';
import { cleanText } from '../../export/clean-text.ts';
import { formatDate } from '../../locale/format-date.ts';
import { LETTER_TEXTS, PART_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import type { SiteSummary } from '../../memory/site-entry.ts';
import { LetterBadge } from '../../ui/letter-badge.tsx';
import { isoDay } from '../../ui/today.ts';
import { changeWords } from '../change-words.ts';
import type { Column, Order } from '../sort-sites.ts';
import { siteFragment } from '../view.ts';

interface Props {
  sites: SiteSummary[];
  order: Order;
  onOrder: (column: Column) => void;
  chosen: string[];
  /** No more sites can be chosen. */
  isFull: boolean;
  onToggle: (key: string) => void;
  onDelete: (site: SiteSummary) => void;
}

export function SiteTable({ sites, order, onOrder, chosen, isFull, onToggle, onDelete }: Props) {
  const sorted = { order, onOrder };
  return (
    <table class="site-table">
      <thead>
        <tr>
          <th scope="col" class="cell-choose">
            {text('compareColumn')}
          </th>
          <SortHeading column="site" {...sorted}>
            {text('columnSite')}
          </SortHeading>
          <SortHeading column="letter" {...sorted}>
            {text('columnLetter')}
          </SortHeading>
          <SortHeading column="graded" {...sorted}>
            {text('columnGraded')}
          </SortHeading>
          <SortHeading column="change" {...sorted}>
            {text('columnChange')}
          </SortHeading>
          <th scope="col" class="cell-delete">
            {text('columnDelete')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sites.map((site) => {
          const isChosen = chosen.includes(site.key);
          return (
            <SiteRow
              key={site.key}
              site={site}
              isChosen={isChosen}
              isBarred={isFull && !isChosen}
              onToggle={onToggle}
              onDelete={onDelete}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface HeadingProps {
  column: Column;
  order: Order;
  onOrder: (column: Column) => void;
  children: ComponentChildren;
}

function SortHeading({ column, order, onOrder, children }: HeadingProps) {
  const isSorted = order.column === column;
  const direction = order.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`cell-${column}`} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" onClick={() => onOrder(column)}>
        {children}
        {'\u00a0'}
        <span aria-hidden="true">{isSorted ? (order.isDescending ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  );
}

interface RowProps extends Pick<Props, 'onToggle' | 'onDelete'> {
  site: SiteSummary;
  isChosen: boolean;
  isBarred: boolean;
}

function SiteRow({ site, isChosen, isBarred, onToggle, onDelete }: RowProps) {
  const { key, letter, at, change } = site;
  return (
    <tr class={`grade-${letter}`}>
      <td class="cell-choose">
        <input
          type="checkbox"
          aria-label={text('compareOne', site.site)}
          checked={isChosen}
          disabled={isBarred}
          onChange={() => onToggle(key)}
        />
      </td>
      <th scope="row" class="cell-site">
        <a href={siteFragment(key)}>
          <bdi>{site.site}</bdi>
        </a>
        <span class="soft">
          <bdi>{placeOf(site)}</bdi>
        </span>
      </th>
      <td class="cell-letter">
        <LetterBadge letter={letter} />
        <span class="visually-hidden">{text('gradeInWords', letter, text(LETTER_TEXTS[letter]))}</span>
      </td>
      <td class="cell-graded" data-label={text('columnGraded')}>
        <time dateTime={isoDay(at)}>{formatDate(at)}</time>
      </td>
      <td class="cell-change" data-label={text('columnChange')}>
        {changeWords(change)}
      </td>
      <td class="cell-delete">
        <button type="button" class="quiet" onClick={() => onDelete(site)}>
          {text('columnDelete')} <span class="visually-hidden">{site.site}</span>
        </button>
      </td>
    </tr>
  );
}

const LONGEST_PLACE = 60;

/** What tells two policies of one site apart: the path, and the kind where it is no privacy policy. */
function placeOf({ address, kind }: SiteSummary): string {
  const { pathname, search } = new URL(address);
  const path = cleanText(pathname + search);
  const short = path.length > LONGEST_PLACE ? `${path.slice(0, LONGEST_PLACE)}…` : path;
  return kind === 'privacy' ? short : [short, text(PART_TEXTS[kind])].join(text('listSeparator'));
}
