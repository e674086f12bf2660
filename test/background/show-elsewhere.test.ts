/** Passages of a policy that the tab does not show: a tab is opened for them, and the icon there owns up where they are gone. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/core/text-document.ts';
import { fake } from './fake-browser.ts';

const { answerContent } = await import('../../src/background/answer-content.ts');
const { answerMarks } = await import('../../src/background/marks/answer-marks.ts');
const { gradeReading } = await import('../../src/background/grade-reading.ts');
const { changePage } = await import('../../src/background/report-store.ts');

const SHOP = 'https://shop.example/';
const POLICY = 'https://shop.example/privacy';
const TAB = 7;
/** What the fake browser calls the first tab that is opened. */
const OPENED = 101;
const text = readFileSync('fixtures/seeds/koss.txt', 'utf8');
const policy = { ...documentFromText(text), kind: 'privacy' as const, url: POLICY };
const link = { href: POLICY, kind: 'privacy' as const, text: 'Privacy' };
const plain = { trustKind: false, asked: true, awaits: [], allowed: [], visit: 'first', worker: 'w', at: 0 };

const state = gradeReading({ kind: 'linked-policy', document: policy, link }, SHOP, { trustKind: false, allowed: [] });
const passage = state.status === 'done' ? state.report.clauses[0]!.evidence[0]! : null;
const ask = (url = POLICY) =>
  answerMarks({ type: 'popup:marks-wanted', tabId: TAB, url, start: passage!.start, areAll: false });

function readInOpenedTab(words: string): Promise<unknown> {
  fake.tabs.set(OPENED, { id: OPENED, page: { documentId: 'second', address: POLICY } });
  const document = { ...documentFromText(words), kind: 'privacy' as const, url: POLICY };
  return answerContent(
    { type: 'content:page-read', url: POLICY, reading: { kind: 'policy', document } },
    { tabId: OPENED, url: POLICY, visit: 'second', loadedFrom: POLICY, isPrivate: false },
  );
}

beforeEach(async () => {
  fake.reset();
  fake.tabs.set(TAB, { id: TAB, url: SHOP, page: { documentId: 'first', address: SHOP } });
  await changePage(TAB, () => ({ ...plain, url: SHOP, state }));
});

describe('a passage of a linked policy', () => {
  it('is shown in a tab of its own, by the browser’s own means', async () => {
    expect(await ask()).toEqual({ status: 'opened' });
    expect(fake.opened).toHaveLength(1);
    expect(fake.opened[0]).toMatch(/^https:\/\/shop\.example\/privacy#:~:text=\w/);
  });

  it('that the page still holds leaves its letter on the icon', async () => {
    await ask();
    await readInOpenedTab(text);
    expect(fake.badges.get(OPENED)?.text).toMatch(/^[A-F]$/);
  });

  it('that is gone from the page is said to be gone, on the icon and in words', async () => {
    await ask();
    await readInOpenedTab(text.replaceAll(passage!.quote.slice(0, 20), 'Something else'));
    expect(fake.badges.get(OPENED)).toMatchObject({ text: '?', title: expect.stringContaining('not in this page') });
  });

  it('of a document that the report does not hold opens nothing', async () => {
    expect(await ask('https://other.example/privacy')).toEqual({ status: 'gone' });
    expect(fake.opened).toEqual([]);
  });
});

describe('a page that takes no script', () => {
  it('is not marked, and the person hears it', async () => {
    fake.tabs.set(TAB, { id: TAB, url: POLICY, page: null });
    await changePage(TAB, () => ({ ...plain, url: POLICY, state }));
    expect(await ask()).toEqual({ status: 'no-access' });
  });

  it('that is closed meanwhile neither', async () => {
    fake.tabs.delete(TAB);
    expect(await ask()).toEqual({ status: 'no-access' });
  });
});
