/** What there is to say of the memory, and of a change, in the person's language. */
import type { PolicyChange } from '../changes/policy-change.ts';
import type { MemoryNote } from '../protocol.ts';
import { formatDate } from './format-date.ts';
import { countText, type MessageKey, text } from './text.ts';

const TROUBLE_TEXTS = {
  newer: 'memoryNewer',
  broken: 'memoryBroken',
  full: 'memoryFull',
} satisfies Record<Exclude<MemoryNote['code'], 'made-room'>, MessageKey>;

export function memoryNoteText(note: MemoryNote): string {
  return note.code === 'made-room' ? countText('memoryMadeRoom', note.left) : text(TROUBLE_TEXTS[note.code]);
}

export function changeHeading({ cause, since }: Pick<PolicyChange, 'cause' | 'since'>): string {
  return cause === 'grading' ? text('changedGrading') : text('changedSince', formatDate(since));
}

/** 'B became D', 'The letter is still B', or why the letters cannot be compared. */
export function lettersText(letters: PolicyChange['letters']): string {
  if (letters === null) return text('changedDocuments');
  const [before, after] = letters;
  return before === after ? text('changedSameLetter', after) : text('changedLetters', before, after);
}
