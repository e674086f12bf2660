/** A quiet line on a clause or an omission: 'This flag is wrong'. What it unfolds is loaded when it is unfolded. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../locale/text.ts';
import type { FlagFormProps } from './flag-form.tsx';

export function FlagSlot(form: FlagFormProps) {
  const [loaded, setLoaded] = useState<{ FlagForm: ComponentType<FlagFormProps> } | null>(null);
  return (
    <details class="flag" onToggle={() => void import('./flag-form.tsx').then(setLoaded)}>
      <summary>{text(form.quotes.length > 0 ? 'flagWrong' : 'flagMissed')}</summary>
      {loaded && <loaded.FlagForm {...form} />}
    </details>
  );
}
