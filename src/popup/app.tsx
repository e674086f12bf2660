/**
 * A PageState goes in; what the popup shows for it comes out. Null: the first answer is still on its way. `chosen`: it is of
 * what the person chose in the page, not of the page.
 */
import { useEffect } from 'preact/hooks';
import { text } from '../locale/text.ts';
import type { Chosen, PageState } from '../protocol.ts';
import { ChosenContext } from './chosen/chosen-context.ts';
import { ChosenHead } from './chosen/chosen-head.tsx';
import { describeState } from './describe-state.ts';
import { ReportContext } from './flag/report-context.ts';
import { focusHeading } from './focus-heading.ts';
import { useHost } from './popup-host.ts';
import { ReportView } from './report/report-view.tsx';
import { NoReportSlot } from './states/no-report-slots.tsx';
import { WorkingState } from './states/working-state.tsx';

export function App({ state, chosen = null }: { state: PageState | null; chosen?: Chosen | null }) {
  const host = useHost();
  const status = state?.status;

  useEffect(() => {
    if (status !== undefined) focusHeading();
  }, [status, chosen]);

  return (
    <>
      <p class="visually-hidden" role="status">
        {state === null ? '' : describeState(state)}
      </p>
      <main>
        {chosen && <ChosenHead chosen={chosen} />}
        <ChosenContext.Provider value={chosen}>
          {state === null ? <WorkingState step="reading" url={null} /> : showState(state)}
        </ChosenContext.Provider>
      </main>
      {host.openSettings && (
        <footer>
          {host.openHistory && (
            <button type="button" class="quiet" onClick={() => host.openHistory?.()}>
              {text('mySites')}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => host.openSettings?.()}>
            {text('openOptions')}
          </button>
        </footer>
      )}
    </>
  );
}

function showState(state: PageState) {
  switch (state.status) {
    case 'working':
      return <WorkingState step={state.step} url={state.url} />;
    case 'done':
      return (
        <ReportContext.Provider value={state.report}>
          <ReportView state={state} />
        </ReportContext.Provider>
      );
    default:
      return <NoReportSlot state={state} />;
  }
}
