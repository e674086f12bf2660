/** A keyboard command of the manifest and the tab in front go in; the marks of its page move or go. */
import { answerMarks } from './answer-marks.ts';

export async function answerCommand(command: string, tabId: number): Promise<void> {
  if (command === 'next-passage') await answerMarks({ type: 'popup:marks-moved', tabId, by: 1 });
  if (command === 'previous-passage') await answerMarks({ type: 'popup:marks-moved', tabId, by: -1 });
  if (command === 'clear-marks') await answerMarks({ type: 'popup:marks-cleared', tabId });
}
