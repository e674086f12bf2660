/** A field for a pasted policy text, which goes to the host to be graded. */
import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../../locale/text.ts';
import { useHost } from '../popup-host.ts';

export function PasteForm() {
  const host = useHost();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    const pasted = field.current?.value ?? '';
    setMissing(pasted.trim() === '');
    if (pasted.trim() === '') field.current?.focus();
    else host.gradeText(pasted);
  }

  return (
    <form class="paste" onSubmit={submit} noValidate>
      <label for={`${id}-text`}>{text('pasteLabel')}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={4}
        required
        spellcheck={false}
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} class={isMissing ? 'error' : 'soft'} role={isMissing ? 'alert' : undefined}>
        {text(isMissing ? 'pasteMissing' : 'pasteHint')}
      </p>
      <button type="submit">{text('pasteGrade')}</button>
    </form>
  );
}
