/** What the background does about settings: badges, the mode 'check every page', and the page after the installation. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings/settings.ts';
import { fake } from './fake-browser.ts';

const { DEFAULT_SETTINGS } = await import('../../src/settings/settings.ts');
const { followEveryPage, noteGrantGone } = await import('../../src/background/every-page.ts');
const { openFirstRun } = await import('../../src/background/first-run.ts');
const { changePage, repaintBadges } = await import('../../src/background/report-store.ts');
const { gradeText } = await import('../../src/background/grade-reading.ts');

const ALL = '*://*/*';
const set = (change: Partial<Settings>) => (fake.local.settings = { ...DEFAULT_SETTINGS, ...change });
const settings = () => fake.local.settings as Settings;

beforeEach(() => fake.reset());

describe("'check every page'", () => {
  it.each([
    ['the person wants it and the browser allows it', true, true, true],
    ['the browser does not allow it', true, false, false],
    ['the person does not want it, whatever the browser allows', false, true, false],
  ])('runs the script where %s', async (_name, allSites, isGranted, isOn) => {
    set({ allSites });
    if (isGranted) fake.granted.add(ALL);
    await followEveryPage();
    expect([...fake.scripts]).toEqual(isOn ? [['every-page', [ALL]]] : []);
  });

  it('registers once, however often it is called, and unregisters', async () => {
    set({ allSites: true });
    fake.granted.add(ALL);
    await followEveryPage();
    await followEveryPage();
    expect(fake.scripts.size).toBe(1);
    set({ allSites: false });
    await followEveryPage();
    expect(fake.scripts.size).toBe(0);
  });

  it('ends when the grant is taken back in the browser, and does not come back with a later grant', async () => {
    set({ allSites: true, theme: 'dark' });
    fake.granted.add(ALL);
    await followEveryPage();
    fake.granted.clear();
    await noteGrantGone();
    expect(fake.scripts.size).toBe(0);
    expect(settings()).toMatchObject({ allSites: false, theme: 'dark' });
    fake.granted.add(ALL);
    await followEveryPage();
    expect(fake.scripts.size).toBe(0);
  });

  it('does not mind when another right goes', async () => {
    set({ allSites: true });
    fake.granted.add(ALL);
    await noteGrantGone();
    expect(settings().allSites).toBe(true);
  });
});

describe('the badge', () => {
  it('goes and comes with its setting; its words stay', async () => {
    const state = gradeText('We sell your personal data to third parties. '.repeat(30), 'pasted');
    const page = { url: null, visit: null, trustKind: false, asked: true, awaits: [], allowed: [], worker: '', at: 0 };
    await changePage(7, () => ({ ...page, state }));
    const { text, title } = fake.badges.get(7) ?? {};
    expect(text).toMatch(/^[A-F–]$/);
    set({ badge: false });
    await repaintBadges();
    expect(fake.badges.get(7)).toEqual({ text: '', title });
    set({ badge: true });
    await repaintBadges();
    expect(fake.badges.get(7)).toEqual({ text, title });
  });

  it('has English words where the browser gives the worker none', async () => {
    const state = gradeText('We sell your personal data to third parties. '.repeat(30), 'pasted');
    const page = { url: null, visit: null, trustKind: false, asked: true, awaits: [], allowed: [], worker: '', at: 0 };
    await changePage(7, () => ({ ...page, state }));
    const { title } = fake.badges.get(7) ?? {};
    fake.knowsMessages = false;
    await repaintBadges();
    expect(title).toMatch(/\w/);
    expect(fake.badges.get(7)?.title.split(':')[0]).toBe(title?.split(':')[0]);
  });
});

describe('the page after the installation', () => {
  it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
    'does not open on %s',
    async (reason) => {
      await openFirstRun(reason);
      expect(fake.opened).toEqual([]);
    },
  );

  it('opens once on an installation', async () => {
    await openFirstRun('install');
    expect(fake.opened).toEqual(['extension://us/src/first-run/index.html']);
  });
});
