/** The place of what has changed since the policy was graded before. Empty, and its code not loaded, where nothing has. */
import type { PolicyChange } from '../../changes/policy-change.ts';
import type { MemoryNote } from '../../protocol.ts';
import { useLoaded } from '../use-loaded.ts';

interface Props {
  news: PolicyChange[];
  memory: MemoryNote | null;
}

export function ChangeSlot(props: Props) {
  const isWanted = props.news.length > 0 || props.memory !== null;
  const loaded = useLoaded(isWanted, () => import('./policy-news.tsx'));
  return isWanted && loaded !== null ? <loaded.PolicyNews {...props} /> : null;
}
