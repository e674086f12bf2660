/** The places of what is said where there is no letter; its code is loaded only then. */
import { useEffect } from 'preact/hooks';
import { describeState } from '../describe-state.ts';
import { focusHeading } from '../focus-heading.ts';
import { useLoaded } from '../use-loaded.ts';
import type { WithoutReport } from './no-report.tsx';

/** Until its code is there, the heading says what the live region says. */
export function NoReportSlot({ state }: { state: WithoutReport }) {
  const loaded = useLoaded(true, () => import('./no-report.tsx'));
  useEffect(() => {
    if (loaded !== null) focusHeading();
  }, [loaded]);
  if (loaded !== null) return <loaded.NoReport state={state} />;
  return (
    <div class="working">
      <h1 tabIndex={-1}>{describeState(state)}</h1>
    </div>
  );
}

export function OtherWaysSlot({ canGradePage }: { canGradePage: boolean }) {
  const loaded = useLoaded(true, () => import('./no-report.tsx'));
  return loaded && <loaded.OtherWays canGradePage={canGradePage} />;
}
