/** The place of the buttons for marks. Their code is loaded after the report is shown, and not at all where there is nothing to mark. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMarks } from './marks-context.tsx';

export function MarksBarSlot() {
  const isWanted = useMarks() !== null;
  const [loaded, setLoaded] = useState<{ MarksBar: ComponentType } | null>(null);
  useEffect(() => {
    if (isWanted) void import('./marks-bar.tsx').then(setLoaded);
  }, [isWanted]);
  return <div class="marks-slot">{isWanted && loaded !== null && <loaded.MarksBar />}</div>;
}
