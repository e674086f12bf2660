/** The script that marks words in the page, brought there when a person asks for it. It changes nothing that the page is made of. */
import type { BackgroundMessage, MarksAnswer } from '../protocol.ts';
import { PageMarks } from './marks/page-marks.ts';
import { isConnected, onMarksMessage } from './runtime.ts';
import { claimWorld } from './world.ts';
// Written to a file of its own, which the browser takes as the person's style.
import './marks/marks.css';

if (claimWorld('marking', isConnected)) {
  const marks = new PageMarks(document);
  onMarksMessage((message) => answer(marks, message));
}

function answer(marks: PageMarks, message: BackgroundMessage): MarksAnswer | undefined {
  switch (message.type) {
    case 'background:marks-wanted':
      return marks.mark(message);
    case 'background:marks-moved':
      return marks.move(message.by);
    case 'background:marks-cleared':
      return marks.clear();
    default:
      return undefined;
  }
}
