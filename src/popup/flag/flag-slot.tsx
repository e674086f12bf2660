/** A quiet line on a clause or an omission: 'This flag is wrong'. What it unfolds is loaded when it is unfolded. */
import { useState } from 'preact/hooks';
import { text } from '../../locale/text.ts';
import { useLoaded } from '../use-loaded.ts';
import type { FlagFormProps } from './flag-form.tsx';

export function FlagSlot(form: FlagFormProps) {
  const [isWanted, setWanted] = useState(false);
  const loaded = useLoaded(isWanted, () => import('./flag-form.tsx'));
  return (
    <details class="flag" onToggle={() => setWanted(true)}>
      <summary>{text(form.quotes.length > 0 ? 'flagWrong' : 'flagMissed')}</summary>
      {loaded && <loaded.FlagForm {...form} />}
    </details>
  );
}
