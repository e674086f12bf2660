/** What a person chose by the page's own menu: graded beside the page, whose record, letter and requests stay its own. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { documentFromText } from '../../src/core/text-document.ts';
import { type PageReading, type PageRecord, pageRecordKey } from '../../src/protocol.ts';
import { fake } from './fake-browser.ts';

const { answerContent } = await import('../../src/background/answer-content.ts');
const { answerPopup } = await import('../../src/background/answer-popup.ts');
const { gradeLink, gradeSelection } = await import('../../src/background/aside/begin-aside.ts');
const { forgetLeftPage } = await import('../../src/background/forget-left-page.ts');

const TAB = 7;
const SHOP = 'https://shop.example/cart';
const POLICY = 'https://shop.example/legal/page-7';
const HELP = 'https://help.shop.example/privacy';
const seed = readFileSync('fixtures/seeds/koss.txt', 'utf8');
const link = (href = POLICY) => ({ href, kind: 'privacy' as const, text: 'Fine print' });
const linked = (href = POLICY): PageReading => ({
  kind: 'linked-policy',
  document: { ...documentFromText(seed), kind: 'privacy', url: href },
  link: link(href),
});
const own: PageReading = { kind: 'policy', document: { ...documentFromText(seed), kind: 'privacy', url: SHOP } };
const place = { tabId: TAB, url: SHOP, visit: 'first', loadedFrom: SHOP, isPrivate: false };

const record = () => fake.stored.get(pageRecordKey(TAB)) as PageRecord;
const asked = () => fake.sent.filter(({ message }) => message.type === 'background:reading-wanted');
const tellLink = (reading: PageReading, ofLink = POLICY) =>
  answerContent({ type: 'content:page-read', url: SHOP, reading, ofLink }, place);
const tellPage = () => answerContent({ type: 'content:page-read', url: SHOP, reading: own }, place);
const openPopup = () => answerPopup({ type: 'popup:state-wanted', tabId: TAB });
const goBack = () => answerPopup({ type: 'popup:aside-left', tabId: TAB });

beforeEach(() => {
  fake.reset();
  fake.tabs.set(TAB, { id: TAB, url: SHOP, page: { documentId: 'first', address: SHOP } });
  fake.injectable.set(TAB, 'first');
});

describe('a link', () => {
  it('is read by the page’s script, and the popup that opens meanwhile asks for nothing more', async () => {
    const begun = gradeLink(TAB, SHOP, link());
    expect(await openPopup()).toEqual({ status: 'working', step: 'fetching', url: POLICY });
    await begun;
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
    expect(asked()[0]?.message).toMatchObject({ allowed: [], link: link() });
  });

  it('gets its report beside the page, which keeps its state and has no badge of it', async () => {
    await gradeLink(TAB, SHOP, link());
    await tellLink(linked());
    expect(record().state).toEqual({ status: 'unknown', url: SHOP });
    expect(record().aside).toMatchObject({
      chosen: { kind: 'link', link: link() },
      state: { status: 'done', source: { kind: 'linked', fromUrl: SHOP }, report: { url: POLICY } },
    });
    expect(fake.badges.get(TAB)?.text).toBe('');
    expect(await openPopup()).toMatchObject({ status: 'done', report: { url: POLICY } });
  });

  it('leaves the page’s own letter, and the page tells of itself as before', async () => {
    await gradeLink(TAB, SHOP, link());
    await tellPage();
    const letter = fake.badges.get(TAB)?.text;
    expect(letter).toMatch(/^[A-F]$/);
    await tellLink({ kind: 'failed', code: 'http-status', detail: '404', link: link() });
    expect(fake.badges.get(TAB)?.text).toBe(letter);
    expect(record()).toMatchObject({ state: { status: 'done' }, aside: { state: { status: 'failed', url: POLICY } } });
  });

  it('that failed is read anew when the person tries again', async () => {
    await gradeLink(TAB, SHOP, link());
    await tellLink({ kind: 'failed', code: 'timed-out', detail: '', link: link() });
    expect(await openPopup()).toMatchObject({ status: 'working', url: POLICY });
    await vi.waitFor(() => expect(asked()).toHaveLength(2));
  });

  it('is one that the page’s script can have read: another one’s answer and another origin’s text are refused', async () => {
    await gradeLink(TAB, SHOP, link());
    await tellLink(linked(), `${POLICY}-before`);
    expect(record().aside?.state.status).toBe('working');
    await tellLink(linked('https://bank.example/'));
    expect(record().aside?.state).toMatchObject({ status: 'failed', code: 'internal' });
  });

  it('on another host of the site is read once the person allows it, and the right is given back', async () => {
    await gradeLink(TAB, SHOP, link(HELP));
    await tellLink({ kind: 'elsewhere', links: [link(HELP)], reason: 'other-origin' }, HELP);
    fake.granted.add('https://help.shop.example/*');
    expect(await answerPopup({ type: 'popup:origins-wanted', tabId: TAB, origins: [HELP] })).toMatchObject({
      status: 'working',
      url: HELP,
    });
    const wanted = { link: link(HELP), allowed: ['https://help.shop.example'] };
    expect(asked().at(-1)?.message).toMatchObject(wanted);
    await tellLink(linked(HELP), HELP);
    expect(record().aside?.state).toMatchObject({ status: 'done', report: { url: HELP } });
    expect(fake.granted.size).toBe(0);
  });

  it('that only scripts write is read in a tab behind, and that tab is closed when the person goes back', async () => {
    await gradeLink(TAB, SHOP, link());
    await tellLink({ kind: 'elsewhere', links: [link()], reason: 'needs-scripts' });
    await answerPopup({ type: 'popup:behind-wanted', tabId: TAB, url: POLICY });
    const behind = [...fake.tabs.values()].find(({ id }) => id !== TAB)!;
    expect(record().aside?.state).toMatchObject({ status: 'working', url: POLICY });
    await goBack();
    expect(fake.tabs.has(behind.id)).toBe(false);
  });

  it('that is a PDF file has its text graded there, and not once the person has gone back', async () => {
    await gradeLink(TAB, SHOP, link(`${POLICY}.pdf`));
    await tellLink({ kind: 'failed', code: 'pdf', detail: '', link: link(`${POLICY}.pdf`) }, `${POLICY}.pdf`);
    const pdf = { type: 'popup:grade-pdf', tabId: TAB, isAside: true, url: `${POLICY}.pdf`, title: null } as const;
    await answerPopup({ ...pdf, text: seed });
    expect(record().aside?.state).toMatchObject({ status: 'done', report: { url: `${POLICY}.pdf` } });
    await goBack();
    await answerPopup({ ...pdf, text: seed });
    expect([record().state.status, record().aside]).toEqual(['working', undefined]);
  });

  it('on a page that lets no script in fails in words', async () => {
    fake.injectable.clear();
    await gradeLink(TAB, SHOP, link());
    await vi.waitFor(() => expect(record().aside?.state).toMatchObject({ status: 'failed', code: 'no-access' }));
  });
});

describe('selected text', () => {
  it('is graded on the spot, without a question to the site', async () => {
    await gradeSelection(TAB, SHOP, { text: seed, frameId: 0 });
    expect(record().aside).toMatchObject({
      chosen: { kind: 'selection' },
      state: {
        status: 'done',
        source: { kind: 'selected' },
        report: { url: null, grade: expect.stringMatching(/[A-F]/) },
      },
    });
    expect(await openPopup()).toMatchObject({ status: 'done', source: { kind: 'selected' } });
    expect(asked()).toEqual([]);
    expect(fake.badges.get(TAB)?.text).toBe('');
  });

  it('of which nothing can be had fails in words', async () => {
    await gradeSelection(TAB, SHOP, { text: ' ', frameId: 0 });
    expect(record().aside?.state).toMatchObject({ status: 'failed', code: 'internal' });
  });
});

describe('what was chosen', () => {
  it('is left when the person goes back: the page is asked then, as by a click on the icon', async () => {
    await gradeSelection(TAB, SHOP, { text: seed, frameId: 0 });
    expect(await goBack()).toEqual({ status: 'working', step: 'finding', url: SHOP });
    expect(record().aside).toBeUndefined();
  });

  it('is forgotten with the page, and stays where the page only moves within itself', async () => {
    await gradeSelection(TAB, SHOP, { text: seed, frameId: 0 });
    await forgetLeftPage(TAB);
    expect(record().aside).toBeDefined();
    fake.tabs.get(TAB)!.page = { documentId: 'second', address: 'https://shop.example/other' };
    await forgetLeftPage(TAB);
    expect(record()).toBeUndefined();
  });

  it('makes way for the page where the person has that graded', async () => {
    await gradeSelection(TAB, SHOP, { text: seed, frameId: 0 });
    expect(await answerPopup({ type: 'popup:grade-this-page', tabId: TAB })).toMatchObject({ step: 'reading' });
    expect(record().aside ?? null).toBeNull();
  });
});
