/** A policy that scripts write: opened in a tab behind once the person agrees, read there, told to the tab in front, and closed. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentFromText } from '../../src/core/text-document.ts';
import { type PageReading, type PageRecord, pageRecordKey } from '../../src/protocol.ts';
import { fake } from './fake-browser.ts';

const { answerContent } = await import('../../src/background/answer-content.ts');
const { answerPopup } = await import('../../src/background/answer-popup.ts');
const { noteClosed } = await import('../../src/background/read-behind.ts');

const TAB = 3;
const SHOP = 'https://shop.example/cart';
const POLICY = 'https://shop.example/privacy';
const link = { href: POLICY, kind: 'privacy', text: 'Privacy' } as const;
const place = { tabId: TAB, url: SHOP, visit: 'first', loadedFrom: SHOP, isPrivate: false };
const document = { ...documentFromText(readFileSync('fixtures/seeds/koss.txt', 'utf8')), kind: 'privacy' as const };

const record = () => fake.stored.get(pageRecordKey(TAB)) as PageRecord | undefined;
const agree = (url: string = POLICY) => answerPopup({ type: 'popup:behind-wanted', tabId: TAB, url });
const behind = () => [...fake.tabs.values()].find(({ id }) => id !== TAB);

/** The script in the tab behind has read its page, which may have been sent on. */
function tellFromBehind(
  reading: PageReading = { kind: 'policy', document: { ...document, url: POLICY } },
  url = POLICY,
) {
  const tabId = behind()!.id;
  return answerContent(
    { type: 'content:page-read', url, reading },
    { tabId, url, visit: 'second', loadedFrom: url, isPrivate: false },
  );
}

beforeEach(async () => {
  vi.useFakeTimers();
  fake.reset();
  fake.tabs.set(TAB, { id: TAB, url: SHOP, page: { documentId: 'first', address: SHOP } });
  fake.injectable.set(TAB, 'first');
  await answerPopup({ type: 'popup:state-wanted', tabId: TAB });
  const reading: PageReading = { kind: 'elsewhere', links: [link], reason: 'needs-scripts' };
  await answerContent({ type: 'content:page-read', url: SHOP, reading }, place);
});
afterEach(() => vi.useRealTimers());

describe('a policy that scripts write', () => {
  it('is opened only when the person agrees, and behind', async () => {
    expect(fake.opened).toEqual([]);
    expect(await agree()).toMatchObject({ status: 'working', step: 'fetching' });
    expect(fake.opened).toEqual([POLICY]);
    expect(behind()).toMatchObject({ active: false });
  });

  it('is graded for the tab in front, and its own tab is closed', async () => {
    await agree();
    await tellFromBehind();
    expect(record()?.state).toMatchObject({
      status: 'done',
      report: { url: POLICY, grade: expect.stringMatching(/^[A-F]$/) },
      source: { kind: 'linked', fromUrl: SHOP, linkText: 'Privacy' },
    });
    expect(behind()).toBeUndefined();
  });

  it('stays open where the person went to see it', async () => {
    await agree();
    behind()!.active = true;
    await tellFromBehind();
    expect(record()?.state.status).toBe('done');
    expect(behind()).toBeDefined();
  });

  it('that sends on to another site is not read', async () => {
    await agree();
    await tellFromBehind(undefined, 'https://elsewhere.example/privacy');
    expect(record()?.state).toMatchObject({ status: 'failed', code: 'redirected-away', url: POLICY });
  });

  it('that stays silent ends the waiting in words', async () => {
    await agree();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(record()?.state).toMatchObject({ status: 'failed', code: 'timed-out', url: POLICY });
    expect(behind()).toBeUndefined();
  });

  it('is offered again where its tab is closed before it was read', async () => {
    await agree();
    const { id } = behind()!;
    fake.tabs.delete(id);
    await noteClosed(id);
    expect(record()?.state).toMatchObject({ status: 'policy-elsewhere', reason: 'needs-scripts' });
  });

  it('is nothing that a page may choose: only a link that was found is opened', async () => {
    await agree('https://shop.example/other');
    expect(fake.opened).toEqual([]);
  });
});
