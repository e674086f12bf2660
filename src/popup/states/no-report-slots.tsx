/** The places of what is said where there is no letter; its code is loaded only then. */
import { useEffect } from 'preact/hooks';
import { focusHeading } from '../focus-heading.ts';
import { useLoaded } from '../use-loaded.ts';
import type { WithoutReport } from './no-report.tsx';
import { WorkingState } from './working-state.tsx';

export function NoReportSlot({ state }: { state: WithoutReport }) {
  const loaded = useLoaded(true, () => import('./no-report.tsx'));
  useEffect(() => {
    if (loaded !== null) focusHeading();
  }, [loaded]);
  return loaded === null ? <WorkingState step="reading" url={null} /> : <loaded.NoReport state={state} />;
}

export function OtherWaysSlot({ canGradePage }: { canGradePage: boolean }) {
  const loaded = useLoaded(true, () => import('./no-report.tsx'));
  return loaded && <loaded.OtherWays canGradePage={canGradePage} />;
}
