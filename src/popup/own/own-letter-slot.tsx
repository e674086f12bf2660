/** The place of the person's own letter. Empty, and its code not loaded, until they have said what matters to them. */
import { useContext } from 'preact/hooks';
import { isOwnView } from '../../core/priorities.ts';
import type { Report } from '../../core/report.ts';
import { SettingsContext } from '../settings-context.ts';
import { useLoaded } from '../use-loaded.ts';

export function OwnLetterSlot({ report }: { report: Report }) {
  const view = useContext(SettingsContext);
  const isWanted = view !== null && report.grade !== null && isOwnView(view);
  const loaded = useLoaded(isWanted, () => import('./own-letter.tsx'));
  return isWanted && loaded !== null ? <loaded.OwnLetter report={report} view={view} /> : null;
}
