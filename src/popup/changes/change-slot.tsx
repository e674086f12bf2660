/** The place of what has changed since the policy was graded before. Empty, and its code not loaded, where nothing has. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PolicyChange } from '../../changes/policy-change.ts';
import type { MemoryNote } from '../../protocol.ts';

interface Props {
  news: PolicyChange[];
  memory: MemoryNote | null;
}

export function ChangeSlot(props: Props) {
  const isWanted = props.news.length > 0 || props.memory !== null;
  const [loaded, setLoaded] = useState<{ PolicyNews: ComponentType<Props> } | null>(null);
  useEffect(() => {
    if (isWanted) void import('./policy-news.tsx').then(setLoaded);
  }, [isWanted]);
  return isWanted && loaded !== null ? <loaded.PolicyNews {...props} /> : null;
}
