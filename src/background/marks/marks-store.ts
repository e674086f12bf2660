/** What is marked, or to be marked, in each tab: kept in `storage.session`, as the worker may be stopped any moment. */
import { browserApi } from '../../browser-api.ts';
import type { MarksAnswer, Passage } from '../../protocol.ts';

export interface TabMarks {
  /** Address of the document. */
  url: string;
  passages: Passage[];
  /** The passage that was asked for last. */
  start: number | null;
  areAll: boolean;
  answer: MarksAnswer;
}

const keyOf = (tabId: number) => `marks:${tabId}`;

export async function findMarks(tabId: number): Promise<TabMarks | null> {
  const key = keyOf(tabId);
  return ((await browserApi.storage.session.get(key))[key] as TabMarks | undefined) ?? null;
}

export function keepMarks(tabId: number, marks: TabMarks): Promise<void> {
  return browserApi.storage.session.set({ [keyOf(tabId)]: marks });
}

export function dropMarks(tabId: number): Promise<void> {
  return browserApi.storage.session.remove(keyOf(tabId));
}

/** Tabs that were opened for this document, or in which it was marked. */
export async function tabsWithMarks(url: string): Promise<number[]> {
  const stored = await browserApi.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, marks]) => {
    const tabId = Number(key.slice(keyOf(0).length - 1));
    return key === keyOf(tabId) && (marks as TabMarks).url === url ? [tabId] : [];
  });
}
