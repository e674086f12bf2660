/** The last change of a policy goes in; the few words that the table has room for come out. */
import { formatDate } from '../locale/format-date.ts';
import { countText, text } from '../locale/text.ts';
import type { ChangeSummary } from '../memory/site-entry.ts';

export function changeWords(change: ChangeSummary | null): string {
  if (change === null) return text('changesNone');
  return [formatDate(change.on), ...whatChanged(change)].join(text('listSeparator'));
}

function whatChanged({ cause, letters, worse, better }: ChangeSummary): string[] {
  const counts = [
    ...(worse > 0 ? [countText('changesWorse', worse)] : []),
    ...(better > 0 ? [countText('changesBetter', better)] : []),
  ];
  const became = letters !== null && letters[0] !== letters[1] ? [letters.join('\u00a0→\u00a0')] : [];
  if (cause === 'grading') return [...became, text('changesOurs')];
  return [...became, ...(counts.length > 0 ? counts : [text('changesWords')])];
}
