/** The place of the person's own letter. Empty, and its code not loaded, until they have said what matters to them. */
import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { isOwnView, type PersonalView } from '../../core/priorities.ts';
import type { Report } from '../../core/report.ts';
import { SettingsContext } from '../settings-context.ts';

type Card = ComponentType<{ report: Report; view: PersonalView }>;

export function OwnLetterSlot({ report }: { report: Report }) {
  const view = useContext(SettingsContext);
  const isWanted = view !== null && report.grade !== null && isOwnView(view);
  const [loaded, setLoaded] = useState<{ OwnLetter: Card } | null>(null);
  useEffect(() => {
    if (isWanted) void import('./own-letter.tsx').then(setLoaded);
  }, [isWanted]);
  return isWanted && loaded !== null ? <loaded.OwnLetter report={report} view={view} /> : null;
}
