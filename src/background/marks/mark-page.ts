/** A tab and what is to be marked go in; the script that marks is put there if need be, and how it went comes out. */
import { browserApi } from '../../browser-api.ts';
import type { BackgroundMessage, MarksAnswer } from '../../protocol.ts';
import { MARKS_SCRIPT, MARKS_STYLE } from '../page-scripts.ts';

type MarksWanted = Extract<BackgroundMessage, { type: `background:marks-${string}` }>;

/** Null where no script of ours that marks stands in the page. */
export async function tellMarks(tabId: number, message: MarksWanted): Promise<MarksAnswer | null> {
  try {
    const answer: unknown = await browserApi.tabs.sendMessage(tabId, message, { frameId: 0 });
    // Other scripts of ours may be there, which answer nothing to this.
    return typeof answer === 'object' ? (answer as MarksAnswer | null) : null;
  } catch {
    return null;
  }
}

/** Brings the script and its styles where they are not; 'no-access' where the browser gives us no right to the page. */
export async function markPage(tabId: number, message: MarksWanted): Promise<MarksAnswer> {
  const answer = await tellMarks(tabId, message);
  if (answer !== null) return answer;
  try {
    await browserApi.scripting.executeScript({ target: { tabId }, files: [MARKS_SCRIPT] });
    // As the person's own style, the lines reach into shadow trees; Chromium takes grounds and inks from an author's only.
    const style = { target: { tabId, allFrames: true }, files: [MARKS_STYLE] };
    for (const origin of ['USER', 'AUTHOR'] as const) await browserApi.scripting.insertCSS({ ...style, origin });
  } catch {
    return { status: 'no-access' };
  }
  return (await tellMarks(tabId, message)) ?? { status: 'no-access' };
}
