/** A keyboard command of the manifest and the tab in front go in; the marks of its page move or go. */
import { clearMarks, moveMarks } from './answer-marks.ts';

export async function answerCommand(command: string, tabId: number): Promise<void> {
  if (command === 'next-passage') await moveMarks(tabId, 1);
  if (command === 'previous-passage') await moveMarks(tabId, -1);
  if (command === 'clear-marks') await clearMarks(tabId);
}
