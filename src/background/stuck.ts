/** Work on a report goes in; whether nobody does it any more comes out, and what the person is told then. */
import type { PageState } from '../protocol.ts';
import { changeInquiry, type Inquiry, type Spot, WORKER } from './report-store.ts';

/** Milliseconds: twice what finding and reading all documents of a policy may take. */
const LONGEST_WAIT = 32_000;

/** A page that runs without end lets no script of ours in, and says nothing; its person has waited long enough. */
export function isStuck({ state, worker, at }: Inquiry): boolean {
  return state.status === 'working' && worker === WORKER && Date.now() - at > LONGEST_WAIT;
}

export async function giveUp(tabId: number, spot: Spot, url: string | null): Promise<PageState> {
  const state: PageState = { status: 'failed', code: 'page-stuck', detail: '', url };
  await changeInquiry(tabId, spot, (now) => (isStuck(now) ? { ...now, state, at: Date.now() } : now));
  return state;
}

/** False for a failure that may have passed, and for work that an earlier life of the worker has left. */
export function stands({ state, worker }: Inquiry): boolean {
  if (state.status === 'working') return worker === WORKER;
  return state.status === 'done' || state.status === 'policy-elsewhere';
}
