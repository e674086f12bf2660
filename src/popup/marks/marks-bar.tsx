/** How the marks in the page stand comes from the context; buttons to mark all, to go through them and to clear them come out. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { countText, text } from '../../locale/text.ts';
import type { MarksAnswer } from '../../protocol.ts';
import type { PassageKeys } from '../popup-host.ts';
import { type Marks, useMarks } from './marks-context.tsx';
import { MarksKey } from './marks-key.tsx';
import { troubleOf } from './show-in-page.tsx';

export function MarksBar() {
  const marks = useMarks();
  const [trouble, setTrouble] = useState('');
  const bar = useRef<HTMLElement>(null);
  const notePress = useFocusHandedOn(bar, marks?.answer);
  const url = marks?.addresses[0];
  if (marks === null || url === undefined) return null;
  const { answer } = marks;
  const isMarked = answer.status === 'marked';
  const press = (wanted: Parameters<Marks['ask']>[0]) => () => {
    notePress();
    void marks.ask(wanted).then(say);
  };
  const say = (next: MarksAnswer) => setTrouble(troubleOf(next));
  return (
    <section ref={bar} class="marks" aria-labelledby="marks">
      <h2 id="marks">{text('marksHeading')}</h2>
      <p class="buttons">
        {!(isMarked && answer.areAll) && (
          <button
            type="button"
            data-next={!isMarked}
            onClick={press({ type: 'popup:marks-wanted', url, start: null, areAll: true })}
          >
            {text('markAll')}
          </button>
        )}
        {isMarked && (
          <>
            <button type="button" onClick={press({ type: 'popup:marks-moved', by: -1 })}>
              {text('previousPassage')}
            </button>
            <button type="button" data-next onClick={press({ type: 'popup:marks-moved', by: 1 })}>
              {text('nextPassage')}
            </button>
            <button type="button" onClick={press({ type: 'popup:marks-cleared' })}>
              {text('clearMarks')}
            </button>
          </>
        )}
      </p>
      <div class="soft" role="status">
        {[...standing(answer), ...(trouble === '' ? [] : [trouble])].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {isMarked && answer.areAll && <MarksKey />}
      {isMarked && <Keys findKeys={marks.findKeys} />}
      {!marks.isInTab(url) && <p class="soft">{text('marksOpenTab')}</p>}
    </section>
  );
}

/** A pressed button may go away with what it did: whoever uses a keyboard goes on from the next one. What comes out notes a press. */
function useFocusHandedOn(bar: RefObject<HTMLElement | null>, answer: MarksAnswer | undefined): () => void {
  const wasPressed = useRef(false);
  useEffect(() => {
    // The answer to an earlier question may come first: then the pressed button is still there, and keeps the focus.
    if (!wasPressed.current || document.activeElement !== document.body) return;
    wasPressed.current = false;
    bar.current?.querySelector<HTMLElement>('[data-next="true"]')?.focus();
  }, [answer]);
  return () => {
    wasPressed.current = true;
  };
}

function standing(answer: MarksAnswer): string[] {
  if (answer.status === 'gone') return [text('passageGone')];
  if (answer.status !== 'marked') return [];
  const { at, of, missing } = answer;
  return [text('markedPassage', at, of), ...(missing === 0 ? [] : [countText('passagesMissing', missing)])];
}

/** The keys may have been changed, or be none, in the browser's own page for shortcuts. */
function Keys({ findKeys }: Pick<Marks, 'findKeys'>) {
  const [keys, setKeys] = useState<PassageKeys | null>(null);
  useEffect(() => void findKeys().then(setKeys), [findKeys]);
  return keys === null ? null : <p class="soft">{text('marksKeys', keys.next, keys.previous)}</p>;
}
