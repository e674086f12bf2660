/** A state that has no report goes in; what it means and what one can do now comes out. Loaded when it is wanted. */
import type { PageState } from '../../protocol.ts';
import { FailedState } from './failed-state.tsx';
import { NoPolicyState } from './no-policy-state.tsx';
import { PolicyElsewhereState } from './policy-elsewhere-state.tsx';
import { UnknownState } from './unknown-state.tsx';

export { OtherWays } from './other-ways.tsx';

export type WithoutReport = Exclude<PageState, { status: 'done' | 'working' }>;

export function NoReport({ state }: { state: WithoutReport }) {
  switch (state.status) {
    case 'unknown':
      return <UnknownState />;
    case 'policy-elsewhere':
      return <PolicyElsewhereState state={state} />;
    case 'no-policy-found':
      return <NoPolicyState url={state.url} />;
    case 'failed':
      return <FailedState state={state} />;
  }
}
