/** What happens to a tab's record and badge when its page is read, moves on, is asked about, or when the worker was stopped. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { documentFromText } from '../../src/core/text-document.ts';
import { readGlimpse } from '../../src/glimpse.ts';
import { type PageReading, type PageRecord, pageRecordKey } from '../../src/protocol.ts';
import { fake } from './fake-browser.ts';

const { answerContent } = await import('../../src/background/answer-content.ts');
const { tellRefused } = await import('../../src/background/ask-for-reading.ts');
const { answerPopup } = await import('../../src/background/answer-popup.ts');
const { forgetLeftPage } = await import('../../src/background/forget-left-page.ts');
const { changePage, findPage } = await import('../../src/background/report-store.ts');

const TAB = 7;
const PAGE = 'https://shop.example/privacy';
const policy = {
  ...documentFromText(readFileSync('fixtures/seeds/koss.txt', 'utf8')),
  kind: 'privacy' as const,
  url: PAGE,
};
/** A record of which nobody asked anything special. */
const plain = { trustKind: false, asked: false, awaits: [], allowed: [] };
const reading: PageReading = { kind: 'policy', document: policy };

function openTab(address: string, documentId = 'first'): void {
  fake.tabs.set(TAB, { id: TAB, url: address, page: { documentId, address } });
  fake.injectable.set(TAB, documentId);
}

const record = (): PageRecord | undefined => fake.stored.get(pageRecordKey(TAB)) as PageRecord | undefined;
const readPage = (url = PAGE, visit = 'first', what: PageReading = reading) =>
  answerContent(
    { type: 'content:page-read', url, reading: what },
    { tabId: TAB, url, visit, loadedFrom: url, isPrivate: false },
  );
const ask = () => answerPopup({ type: 'popup:state-wanted', tabId: TAB });

beforeEach(() => fake.reset());

describe('a policy page that was read', () => {
  it('gets a report and a badge with letter and words', async () => {
    openTab(PAGE);
    await readPage();
    const state = record()?.state;
    expect(state).toMatchObject({ status: 'done', source: { kind: 'this-page' }, report: { url: PAGE } });
    const grade = state?.status === 'done' ? state.report.grade : null;
    expect(grade).toMatch(/^[A-F]$/);
    expect(fake.badges.get(TAB)?.text).toBe(grade);
    expect(fake.badges.get(TAB)?.title).toMatch(new RegExp(`^${grade}, \\d+ of 100: (no|\\d+) serious clauses?$`));
  });

  it('lends the popup its letter, and takes it back when the page is left', async () => {
    openTab(PAGE);
    const lent = () => readGlimpse(fake.popups.get(TAB)!.replace(/^[^#]*/, ''));
    await readPage();
    const state = record()!.state;
    if (state.status !== 'done') throw new Error(`the page is ${state.status}`);
    const { grade, score, verdict } = state.report;
    expect(fake.popups.get(TAB)).toContain('extension://us/src/popup/index.html#');
    expect(lent()).toMatchObject({ url: 'https://shop.example', grade, score, verdict });
    openTab('https://shop.example/cart', 'second');
    await forgetLeftPage(TAB);
    expect(fake.popups.get(TAB)).toBe('extension://us/src/popup/index.html');
  });

  it('gets a dash and the reason where no letter can be given', async () => {
    openTab(PAGE);
    await readPage(PAGE, 'first', { kind: 'policy', document: { ...policy, language: 'de' } });
    expect(fake.badges.get(TAB)).toMatchObject({ text: '–', title: expect.stringMatching(/^No grade: .*English/) });
  });

  it('is dropped when the page claims another address than the tab has', async () => {
    openTab(PAGE);
    await answerContent(
      { type: 'content:page-read', url: 'https://shop.example/old', reading },
      { tabId: TAB, url: PAGE, visit: 'first', loadedFrom: PAGE, isPrivate: false },
    );
    expect(record()).toBeUndefined();
  });

  it('ends the waiting in words where the page sent what cannot be read', async () => {
    openTab(PAGE);
    await ask();
    await tellRefused(TAB);
    expect(record()?.state).toMatchObject({ status: 'failed', code: 'internal' });
  });

  it('keeps its report where the page sends nonsense afterwards', async () => {
    openTab(PAGE);
    await readPage();
    await tellRefused(TAB);
    expect(record()?.state.status).toBe('done');
  });

  it('is dropped when its document is of another site than the tab shows', async () => {
    openTab(PAGE);
    const place = {
      tabId: TAB,
      url: PAGE,
      visit: 'first',
      loadedFrom: 'https://evil.example/privacy',
      isPrivate: false,
    };
    await answerContent({ type: 'content:page-read', url: PAGE, reading }, place);
    expect(record()).toBeUndefined();
  });

  it('may not pass off the policy of another origin as its own', async () => {
    openTab('https://shop.example/');
    const link = { href: 'https://nice.example/privacy', kind: 'privacy' as const, text: 'Privacy' };
    const lie: PageReading = { kind: 'linked-policy', document: { ...policy, url: link.href }, link };
    await readPage('https://shop.example/', 'first', lie);
    expect(record()?.state).toMatchObject({ status: 'failed', code: 'internal' });
  });

  it('leaves nothing behind when the tab moved on before it was graded', async () => {
    openTab('https://shop.example/cart', 'second');
    await readPage(PAGE, 'first');
    expect(record()).toBeUndefined();
    expect(fake.badges.get(TAB)?.text).toBe('');
  });

  it('is forgotten when the tab goes to another page, and kept on a step within it', async () => {
    openTab(PAGE);
    await readPage();
    openTab(`${PAGE}#retention`);
    await forgetLeftPage(TAB);
    expect(record()?.state.status).toBe('done');
    openTab('https://other.example/', 'second');
    await forgetLeftPage(TAB);
    expect(record()).toBeUndefined();
    expect(fake.badges.get(TAB)?.text).toBe('');
  });

  it('is not forgotten because an older page says goodbye late', async () => {
    openTab(PAGE, 'second');
    await readPage(PAGE, 'second');
    await answerContent(
      { type: 'content:page-left', url: PAGE },
      { tabId: TAB, url: PAGE, visit: 'first', loadedFrom: PAGE, isPrivate: false },
    );
    expect(record()?.state.status).toBe('done');
  });
});

describe('the popup asks', () => {
  it('and has the report of a page that was read', async () => {
    openTab(PAGE);
    await readPage();
    expect(await ask()).toMatchObject({ status: 'done' });
    expect(fake.sent.filter(({ message }) => message.type === 'background:reading-wanted')).toEqual([]);
  });

  it('and starts a reading where nothing is known', async () => {
    openTab('https://shop.example/');
    expect(await ask()).toEqual({ status: 'working', step: 'finding', url: 'https://shop.example/' });
    await vi.waitFor(() => expect(fake.sent).toHaveLength(1));
    expect(fake.sent[0]).toMatchObject({
      tabId: TAB,
      documentId: 'first',
      message: { type: 'background:reading-wanted', what: 'policy-of-site' },
    });
  });

  it('and hears it when the browser gives no access', async () => {
    fake.tabs.set(TAB, { id: TAB, page: null });
    await ask();
    await vi.waitFor(() => expect(record()?.state).toMatchObject({ status: 'failed', code: 'no-access' }));
  });

  it('and is never shown the report of the page before', async () => {
    openTab(PAGE);
    await readPage();
    openTab('https://shop.example/cart', 'second');
    expect(await ask()).toMatchObject({ status: 'working', url: 'https://shop.example/cart' });
  });

  it('and work that a stopped worker left is started again', async () => {
    openTab(PAGE);
    const state = { status: 'working', step: 'grading', url: PAGE } as const;
    const left = { ...plain, url: PAGE, state, visit: 'first', worker: 'a life before', at: 0 };
    await changePage(TAB, () => left);
    expect(await ask()).toMatchObject({ status: 'working', step: 'finding' });
    await vi.waitFor(() => expect(fake.sent).toHaveLength(1));
  });

  it('and hears it when the page has not answered for long, and may try again', async () => {
    openTab(PAGE);
    await ask();
    expect(await ask()).toMatchObject({ status: 'working' });
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 40_000);
    expect(await ask()).toMatchObject({ status: 'failed', code: 'page-stuck', url: PAGE });
    expect(record()?.state).toMatchObject({ status: 'failed' });
    expect(await ask()).toMatchObject({ status: 'working' });
    later.mockRestore();
  });

  it('and a page that is no policy is graded when the person says so', async () => {
    openTab(PAGE);
    await answerPopup({ type: 'popup:grade-this-page', tabId: TAB });
    await readPage(PAGE, 'first', { kind: 'policy', document: { ...policy, kind: 'terms' } });
    expect(record()?.state).toMatchObject({ status: 'done', report: { notGraded: null } });
  });

  it('and hears it when the storage takes nothing at all', async () => {
    openTab(PAGE);
    fake.limit = 0;
    expect(await ask()).toMatchObject({ status: 'failed', code: 'internal', detail: expect.stringContaining('quota') });
  });

  it('and pasted text is graded without leaving a trace', async () => {
    const state = await answerPopup({ type: 'popup:grade-text', text: policy.text });
    expect(state).toMatchObject({ status: 'done', source: { kind: 'pasted' }, report: { url: null } });
    expect(fake.stored.size).toBe(0);
  });
});

describe('the record of a tab', () => {
  it('makes room for itself when the storage is full: the oldest leaves', async () => {
    const state = { status: 'unknown', url: null } as const;
    const page = (at: number) => ({ ...plain, url: PAGE, state, visit: 'v', worker: 'w', at });
    await changePage(1, () => page(20));
    await changePage(2, () => page(10));
    fake.limit = 2;
    await changePage(3, () => page(30));
    expect([...fake.stored.keys()].sort()).toEqual([1, 3].map(pageRecordKey));
  });

  it('takes letter and popup along when it leaves', async () => {
    openTab(PAGE);
    await readPage();
    expect(fake.badges.get(TAB)?.text).toMatch(/^[A-F]$/);
    fake.limit = 1;
    const state = { status: 'unknown', url: null } as const;
    await changePage(1, () => ({ ...plain, url: PAGE, state, visit: 'v', worker: 'w', at: Date.now() + 1 }));
    expect(record()).toBeUndefined();
    expect(fake.badges.get(TAB)?.text).toBe('');
    expect(fake.popups.get(TAB)).toBe('extension://us/src/popup/index.html');
  });

  it('changes in the order that was asked for', async () => {
    const state = { status: 'unknown', url: null } as const;
    const page = { ...plain, url: PAGE, state, visit: 'v', worker: 'w', at: 0 };
    void changePage(TAB, () => page);
    void changePage(TAB, (now) => now && { ...now, at: now.at + 1 });
    void changePage(TAB, (now) => now && { ...now, at: now.at + 1 });
    expect((await findPage(TAB))?.at).toBe(2);
  });
});
