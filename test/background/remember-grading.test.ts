/** What the background remembers of what a person asked for, and what it never does: private windows, what nobody asked for, 'off'. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredPage } from '../../src/background/report-store.ts';
import { mergeDocuments } from '../../src/core/merge-documents.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { listSites } from '../../src/memory/site-store.ts';
import { type PageReading, pageRecordKey, type Wanted } from '../../src/protocol.ts';
import { emptyMemory, writeDatabase } from '../memory/memory-of-test.ts';
import { fake } from './fake-browser.ts';

const { answerContent } = await import('../../src/background/answer-content.ts');
const { answerPopup } = await import('../../src/background/answer-popup.ts');
const { DEFAULT_SETTINGS } = await import('../../src/settings/settings.ts');

const TAB = 7;
const PAGE = 'https://koss.example/privacy';
const COOKIES = 'https://koss.example/cookies';
const seed = readFileSync('fixtures/seeds/koss.txt', 'utf8');
const policy = (text: string, url = PAGE, kind: 'privacy' | 'cookie' = 'privacy') => ({
  ...documentFromText(text),
  kind,
  url,
});
const CHANGED = `${seed}\n\nYou may ask us to rectify your personal information at any time.\n\nWe sell your personal information to third parties.\n`;

interface Visit {
  reading?: PageReading;
  url?: string;
  answers?: Wanted | null;
  isPrivate?: boolean;
}

/** A person clicks on the icon of the tab, and its page answers. */
async function visit({ reading, url = PAGE, answers = 'policy-of-site', isPrivate = false }: Visit = {}) {
  fake.tabs.set(TAB, { id: TAB, url, page: { documentId: 'v', address: url }, incognito: isPrivate });
  fake.injectable.set(TAB, 'v');
  fake.stored.delete(pageRecordKey(TAB));
  if (answers !== null) await answerPopup({ type: 'popup:state-wanted', tabId: TAB });
  const message = {
    type: 'content:page-read',
    url,
    reading: reading ?? { kind: 'policy', document: policy(seed) },
  } as const;
  await answerContent(
    { ...message, ...(answers !== null && { answers }) },
    { tabId: TAB, url, visit: 'v', loadedFrom: url, isPrivate },
  );
  const { state } = fake.stored.get(pageRecordKey(TAB)) as StoredPage;
  if (state.status !== 'done') throw new Error(`not graded: ${state.status}`);
  return state;
}

const remembered = async () => (await listSites()).sites.map(({ key }) => key);
const changed = { kind: 'policy', document: policy(CHANGED) } as const;

beforeEach(() => {
  fake.reset();
  emptyMemory();
});

describe('a policy that a person asked for', () => {
  it('is remembered without a word, and its change is told on the next visit', async () => {
    expect(await visit()).not.toHaveProperty('news');
    expect(await remembered()).toEqual(['koss.example/privacy']);
    expect(await visit()).not.toHaveProperty('news');
    const { news } = await visit({ reading: changed });
    expect(news).toMatchObject([{ cause: 'policy', otherWay: false }]);
    const sells = news![0]!.clauses.find(({ id }) => id === 'sells-personal-data');
    expect(sells).toMatchObject({
      kind: 'new',
      after: [{ quote: expect.stringContaining('We sell your personal information') }],
    });
  });

  it('is known again however it was come upon', async () => {
    await visit();
    const link = { href: PAGE, kind: 'privacy', text: 'Privacy' } as const;
    const fetched = { kind: 'linked-policy', document: policy(CHANGED), link } as const;
    const { news } = await visit({ url: 'https://koss.example/', reading: fetched });
    expect(news).toMatchObject([{ otherWay: true }]);
    expect(await remembered()).toEqual(['koss.example/privacy']);
  });

  it('and its cookie page, seen alone later, are two', async () => {
    const cookies = policy(seed.slice(0, 9000), COOKIES, 'cookie');
    const bundle = mergeDocuments(policy(seed), [{ document: cookies, kind: 'cookie' }]);
    await visit({ reading: { kind: 'policy', document: bundle } });
    await visit({ url: COOKIES, reading: { kind: 'policy', document: cookies } });
    expect((await remembered()).sort()).toEqual(['koss.example/cookies', 'koss.example/privacy']);
    // The page alone, by 'grade this page': the bundle stays.
    expect(await visit({ answers: 'this-page' })).not.toHaveProperty('news');
    expect(await visit({ reading: { kind: 'policy', document: bundle } })).not.toHaveProperty('news');
  });

  it('is remembered as a PDF file too', async () => {
    fake.tabs.set(TAB, { id: TAB, url: PAGE, page: null });
    const pdf = { type: 'popup:grade-pdf', tabId: TAB, isAside: false, url: `${PAGE}.pdf`, title: null } as const;
    expect(await answerPopup({ ...pdf, text: seed })).not.toHaveProperty('news');
    expect(await remembered()).toEqual(['koss.example/privacy.pdf']);
    expect(await answerPopup({ ...pdf, text: CHANGED })).toHaveProperty('news');
  });
});

describe('never remembered is', () => {
  const nothing = async () => expect(await remembered()).toEqual([]);

  it('what is in a private window, whatever was remembered outside', async () => {
    await visit({ isPrivate: true });
    await nothing();
    await visit();
    expect(await visit({ isPrivate: true, reading: changed })).not.toHaveProperty('news');
    expect(await visit()).not.toHaveProperty('news');
  });

  it('a PDF file in a private window', async () => {
    fake.tabs.set(TAB, { id: TAB, url: PAGE, page: null, incognito: true });
    await answerPopup({ type: 'popup:grade-pdf', tabId: TAB, isAside: false, url: PAGE, title: null, text: seed });
    await nothing();
  });

  it('what the badge graded of pages that were passed by', async () => {
    await visit({ answers: null });
    await nothing();
  });

  it('what got no letter', async () => {
    await visit({ reading: { kind: 'policy', document: { ...policy(seed), language: 'de' } } });
    await nothing();
  });

  it('pasted text', async () => {
    await answerPopup({ type: 'popup:grade-text', text: seed });
    await nothing();
  });

  it('anything from the moment that it is turned off, and what was remembered stays', async () => {
    await visit();
    fake.local.settings = { ...DEFAULT_SETTINGS, memory: { on: false, limit: 50 } };
    expect(await visit({ reading: changed })).not.toHaveProperty('news');
    const { sites } = await listSites();
    expect(sites).toMatchObject([{ key: 'koss.example/privacy', change: null }]);
  });
});

describe('without a memory', () => {
  it('a policy is graded as ever, and the person is told', async () => {
    await writeDatabase(99, []);
    expect(await visit()).toMatchObject({
      report: { grade: expect.stringMatching(/[A-F]/) },
      memory: { code: 'newer' },
    });
  });
});
