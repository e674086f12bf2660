/** A policy on another origin of the site: asked for, read on when the browser has the right, and given back afterwards. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { documentFromText } from '../../src/core/text-document.ts';
import { type FetchedPolicy, fetchPolicy } from '../../src/discover/fetch-policy.ts';
import { type PageReading, type PageRecord, pageRecordKey } from '../../src/protocol.ts';
import { fake } from './fake-browser.ts';

vi.mock('../../src/discover/fetch-policy.ts', () => ({ fetchPolicy: vi.fn() }));
const { answerContent } = await import('../../src/background/answer-content.ts');
const { answerPopup } = await import('../../src/background/answer-popup.ts');
const { giveBackUnclaimed, useNewGrants } = await import('../../src/background/read-allowed.ts');
const { changePage } = await import('../../src/background/report-store.ts');

const TAB = 3;
const SHOP = 'https://shop.example/cart';
const HELP = 'https://help.shop.example';
const PATTERN = `${HELP}/*`;
const link = { href: `${HELP}/privacy`, kind: 'privacy', text: 'Privacy' } as const;
const policy = {
  ...documentFromText(readFileSync('fixtures/seeds/koss.txt', 'utf8')),
  kind: 'privacy' as const,
  url: link.href,
};
const place = { tabId: TAB, url: SHOP, visit: 'first', loadedFrom: SHOP, isPrivate: false };

const record = () => fake.stored.get(pageRecordKey(TAB)) as PageRecord | undefined;
const tell = (reading: PageReading) => answerContent({ type: 'content:page-read', url: SHOP, reading }, place);
const want = () => answerPopup({ type: 'popup:origins-wanted', tabId: TAB, origins: [HELP] });
const fetchFor = (url: string) => answerContent({ type: 'content:document-wanted', url }, place);
const wantedReadings = () => fake.sent.map(({ message }) => (message as unknown as { allowed?: string[] }).allowed);

beforeEach(async () => {
  fake.reset();
  vi.mocked(fetchPolicy).mockReset();
  vi.mocked(fetchPolicy).mockResolvedValue({ ok: true, html: '<p>Policy', url: link.href } satisfies FetchedPolicy);
  fake.tabs.set(TAB, { id: TAB, url: SHOP, page: { documentId: 'first', address: SHOP } });
  fake.injectable.set(TAB, 'first');
  await answerPopup({ type: 'popup:state-wanted', tabId: TAB });
  await tell({ kind: 'elsewhere', links: [link], reason: 'other-origin' });
  fake.sent.length = 0;
});

describe('an origin that the person is asked to allow', () => {
  it('is not read before the browser has the right', async () => {
    expect(await want()).toMatchObject({ status: 'policy-elsewhere' });
    expect(fake.sent).toEqual([]);
    expect(await fetchFor(link.href)).toMatchObject({ ok: false, code: 'no-access' });
    expect(fetchPolicy).not.toHaveBeenCalled();
  });

  it('is read as soon as the right is there, whether or not the popup lives', async () => {
    await want();
    fake.granted.add(PATTERN);
    await useNewGrants();
    expect(record()?.state).toMatchObject({ status: 'working', step: 'fetching' });
    expect(wantedReadings()).toEqual([[HELP]]);
    expect(await fetchFor(link.href)).toMatchObject({ ok: true });
    expect(fetchPolicy).toHaveBeenCalledExactlyOnceWith(link.href, { mode: 'cors', from: SHOP });
  });

  it('is read at once where the right was there already', async () => {
    fake.granted.add(PATTERN);
    expect(await want()).toMatchObject({ status: 'working' });
    expect(wantedReadings()).toEqual([[HELP]]);
  });

  it('is read once and given back', async () => {
    await want();
    fake.granted.add(PATTERN);
    await useNewGrants();
    await tell({ kind: 'linked-policy', document: policy, link });
    expect(record()?.state).toMatchObject({ status: 'done', report: { url: link.href } });
    expect([...fake.granted]).toEqual([]);
    expect(await fetchFor(link.href)).toMatchObject({ ok: false, code: 'no-access' });
  });

  it('is given back when its tab is gone before the reading ends', async () => {
    await want();
    fake.granted.add(PATTERN);
    await changePage(TAB, () => null);
    await useNewGrants();
    expect([...fake.granted]).toEqual([]);
    expect(fake.sent).toEqual([]);
  });

  it('opens no other origin', async () => {
    await want();
    fake.granted.add(PATTERN);
    fake.granted.add('https://bank.example/*');
    await useNewGrants();
    expect(await fetchFor('https://bank.example/account')).toMatchObject({ ok: false, code: 'no-access' });
    expect(fetchPolicy).not.toHaveBeenCalled();
  });
});

describe('rights that are not ours to give back', () => {
  it('are those that the person set in the browser', async () => {
    fake.granted.add('https://news.example/*');
    await giveBackUnclaimed();
    expect([...fake.granted]).toEqual(['https://news.example/*']);
  });

  it("are all sites, while 'check every page' is on", async () => {
    fake.granted.add('*://*/*');
    await want();
    await tell({ kind: 'linked-policy', document: policy, link });
    expect([...fake.granted]).toEqual(['*://*/*']);
  });
});

it('a document of an origin that was not allowed is a false claim', async () => {
  await tell({ kind: 'linked-policy', document: policy, link });
  expect(record()?.state).toMatchObject({ status: 'failed', code: 'internal' });
});
