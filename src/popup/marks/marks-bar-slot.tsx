/** The place of the buttons for marks. Their code is loaded after the report is shown, and not at all where there is nothing to mark. */
import { useLoaded } from '../use-loaded.ts';
import { useMarks } from './marks-context.tsx';

export function MarksBarSlot() {
  const isWanted = useMarks() !== null;
  const loaded = useLoaded(isWanted, () => import('./marks-bar.tsx'));
  return <div class="marks-slot">{isWanted && loaded !== null && <loaded.MarksBar />}</div>;
}
