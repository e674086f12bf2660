/** What the person wants marked goes in: in the tab, in another one that shows the document, or in a new one; how it went comes out. */
import { browserApi } from '../../browser-api.ts';
import type { MarksAnswer, MarksMessage } from '../../protocol.ts';
import { isSamePage } from '../../same-page.ts';
import { standsAt } from '../forget-left-page.ts';
import { findPage, inquiryAt, repaintBadge, spotInFront } from '../report-store.ts';
import { markPage, tellMarks } from './mark-page.ts';
import { dropMarks, findMarks, keepMarks, type TabMarks, tabsWithMarks } from './marks-store.ts';
import { passagesOf } from './passages.ts';
import { withTextFragment } from './text-fragment.ts';

type Wanted = Extract<MarksMessage, { type: 'popup:marks-wanted' }>;

/** Never throws: a tab may be closed at any moment. */
export async function answerMarks(message: MarksMessage): Promise<MarksAnswer> {
  try {
    return await answer(message);
  } catch {
    return { status: 'no-access' };
  }
}

function answer(message: MarksMessage): Promise<MarksAnswer> {
  switch (message.type) {
    case 'popup:marks-wanted':
      return markWanted(message);
    case 'popup:marks-moved':
      return moveMarks(message.tabId, message.by);
    case 'popup:marks-cleared':
      return clearMarks(message.tabId);
  }
}

async function markWanted({ tabId, url, start, areAll }: Wanted): Promise<MarksAnswer> {
  const page = await findPage(tabId);
  const state = page && inquiryAt(page, spotInFront(page))?.state;
  const passages = state?.status === 'done' ? passagesOf(state.report, url) : [];
  if (page === null || passages.length === 0) return { status: 'gone' };
  const wanted: TabMarks = { url, passages, start, areAll, answer: { status: 'none' } };
  const { url: shown = page.url } = await browserApi.tabs.get(tabId);
  if (isSamePage(shown, url)) return mark(tabId, wanted);
  return showElsewhere(wanted);
}

async function mark(tabId: number, wanted: TabMarks): Promise<MarksAnswer> {
  const { passages, start, areAll } = wanted;
  const answer = await markPage(tabId, { type: 'background:marks-wanted', passages, start, areAll });
  if (answer.status !== 'no-access') await note(tabId, { ...wanted, answer });
  return answer;
}

/** A tab that shows the document already is taken; else one is opened, in which only the browser may mark, one passage. */
async function showElsewhere(wanted: TabMarks): Promise<MarksAnswer> {
  const address = withTextFragment(wanted.url, quoteOf(wanted));
  for (const tabId of await tabsWithMarks(wanted.url)) {
    if (!(await standsAt(tabId, wanted.url))) continue;
    const answer = await mark(tabId, wanted);
    if (answer.status === 'gone') return answer;
    const isMarked = answer.status === 'marked';
    await browserApi.tabs.update(tabId, { active: true, ...(!isMarked && { url: address }) });
    if (!isMarked) await keepMarks(tabId, { ...wanted, answer: { status: 'opened' } });
    return { status: 'opened' };
  }
  const { id } = await browserApi.tabs.create({ url: address });
  if (id !== undefined) await keepMarks(id, { ...wanted, answer: { status: 'opened' } });
  return { status: 'opened' };
}

function quoteOf({ passages, start }: TabMarks): string {
  return (passages.find((passage) => passage.start === start) ?? passages[0])?.quote ?? '';
}

/** The command may be the first that the tab hears of marks: then all of its report's passages are marked. */
async function moveMarks(tabId: number, by: number): Promise<MarksAnswer> {
  const known = await findMarks(tabId);
  const answer = await tellMarks(tabId, { type: 'background:marks-moved', by });
  if (answer !== null && answer.status !== 'none') {
    if (known && by !== 0) await note(tabId, { ...known, answer });
    return answer;
  }
  if (by === 0) return known?.answer.status === 'gone' ? known.answer : { status: 'none' };
  const page = await findPage(tabId);
  const { url: shown = page?.url ?? null } = await browserApi.tabs.get(tabId);
  const opened = known && isSamePage(known.url, shown) ? known : null;
  if (opened) return mark(tabId, { ...opened, areAll: true });
  const report = page?.state.status === 'done' && isSamePage(page.url, shown) ? page.state.report : null;
  const passages = report && shown !== null ? passagesOf(report, shown) : [];
  if (shown === null || passages.length === 0) return { status: 'none' };
  return mark(tabId, { url: shown, passages, start: null, areAll: true, answer: { status: 'none' } });
}

async function clearMarks(tabId: number): Promise<MarksAnswer> {
  const answer = await tellMarks(tabId, { type: 'background:marks-cleared' });
  await dropMarks(tabId);
  await repaintBadge(tabId);
  return answer ?? { status: 'none' };
}

/**
 * A page that loads anew has lost its marks. One that was opened for them is marked as soon as it is there, where the browser
 * lets us: else it keeps what is wanted until the person clicks or presses keys there.
 */
export async function followLoad(tabId: number, isLoaded: boolean): Promise<void> {
  const known = await findMarks(tabId);
  if (known?.answer.status === 'opened' && isLoaded) await mark(tabId, known);
  if (known?.answer.status !== 'marked') return;
  const answer = await tellMarks(tabId, { type: 'background:marks-moved', by: 0 });
  if (answer?.status !== 'marked') await clearMarks(tabId);
}

/** A page that was opened to show words was read: if they are not in it, the icon says so. */
export async function checkOpened(tabId: number, url: string, text: string): Promise<void> {
  const known = await findMarks(tabId);
  if (known?.answer.status !== 'opened' || !isSamePage(known.url, url)) return;
  if (!text.includes(quoteOf(known))) await note(tabId, { ...known, answer: { status: 'gone' } });
}

async function note(tabId: number, marks: TabMarks): Promise<void> {
  await keepMarks(tabId, marks);
  await repaintBadge(tabId);
}
