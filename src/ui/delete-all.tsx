/** How many sites are remembered goes in; a button comes out that deletes them all once the person has said so twice. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { countText, text } from '../locale/text.ts';

export function DeleteAll({ count, onDelete }: { count: number; onDelete: () => Promise<void> }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const group = useRef<HTMLDivElement>(null);

  // The pressed button is gone: whoever uses a keyboard goes on from the next one. The harmless one, so that Enter twice deletes nothing.
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) group.current?.querySelector<HTMLElement>('[data-next]')?.focus();
    hasMoved.current = true;
  }, [step]);

  if (count === 0) return <p role="status">{step === 'done' ? text('deleteAllDone') : ''}</p>;
  return (
    <div ref={group}>
      {step === 'asking' ? (
        <>
          <p role="status">{countText('deleteAllAsk', count)}</p>
          <p class="buttons">
            <button type="button" onClick={() => void onDelete().then(() => setStep('done'))}>
              {text('deleteAllNow')}
            </button>
            <button type="button" data-next onClick={() => setStep('idle')}>
              {text('deleteAllKeep')}
            </button>
          </p>
        </>
      ) : (
        <p class="buttons">
          <button type="button" data-next onClick={() => setStep('asking')}>
            {text('deleteAll')}
          </button>
        </p>
      )}
    </div>
  );
}
