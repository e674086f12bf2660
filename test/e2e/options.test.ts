/** The settings page and the page after the installation: what they look like in both themes, what they change, and what they refuse. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { axeFlaws, axeFlawsOfLook } from './axe.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { openStage, SCREENSHOTS } from './stage.ts';

const stage = openStage({ keepsFirstRun: true });
const LETTER = /^[ABCDF]$/;

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(entries: object): Promise<void> } };
};

const extensionPage = (path: string) => `chrome-extension://${stage.browser.extensionId}/src/${path}/index.html`;

async function open(path: string): Promise<Page> {
  const page = await stage.browser.context.newPage();
  // What stands on the root when the body begins is what the first paint shows.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      Object.assign(globalThis, { themeAtFirst: document.documentElement.dataset.theme ?? 'none' });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(extensionPage(path));
  await page.locator('main h1').waitFor();
  return page;
}

async function expectNoFlaw(page: Page, look = axeFlaws): Promise<void> {
  expect(await look(page)).toEqual([]);
  for (const width of [320, 760]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await layoutFlaws(page)).toEqual([]);
  }
}

/** Resolves once the storage holds it. */
function waitForSetting(page: Page, key: string, value: unknown): Promise<unknown> {
  return page.waitForFunction(
    async ([wantedKey, wanted]) => {
      const { settings } = await chrome.storage.local.get('settings');
      return JSON.stringify((settings as Record<string, unknown> | undefined)?.[wantedKey as string]) === wanted;
    },
    [key, JSON.stringify(value)] as const,
  );
}

const settingsFile = (content: string) => ({
  name: 'settings.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

describe('the page after the installation', () => {
  it('opened by itself, once, and asks for nothing', async () => {
    const opened = stage.browser.context.pages().filter((page) => page.url() === extensionPage('first-run'));
    expect(opened).toHaveLength(1);
    const [page] = opened as [Page];
    await page.locator('h1').waitFor();
    expect(await page.locator('input, select, textarea').count()).toBe(0);
    expect(await page.locator('button').allInnerTexts()).toEqual(['Settings']);
    // Chromium hides the icon of a new extension.
    expect(await page.locator('main').innerText()).toContain('behind the puzzle piece in the toolbar');
    await page.screenshot({ path: `${SCREENSHOTS}/first-run.png`, fullPage: true });
    await expectNoFlaw(page);
    const [settings] = await Promise.all([
      stage.browser.context.waitForEvent('page'),
      page.getByRole('button', { name: 'Settings' }).click(),
    ]);
    await settings.waitForURL(extensionPage('options'));
    await settings.close();
    await page.close();
  });
});

describe('the settings page', () => {
  it('takes a theme, and every page of the extension starts in it', async () => {
    const page = await open('options');
    for (const theme of ['Light', 'Dark']) {
      await page.getByRole('radio', { name: theme }).check();
      await waitForSetting(page, 'theme', theme.toLowerCase());
      await page.locator(`html[data-theme="${theme.toLowerCase()}"]`).waitFor();
      await page.setViewportSize({ width: 1000, height: 900 });
      await page.screenshot({ path: `${SCREENSHOTS}/options-${theme.toLowerCase()}.png`, fullPage: true });
      await expectNoFlaw(page, theme === 'Light' ? axeFlaws : axeFlawsOfLook);
    }
    for (const path of ['options', 'first-run', 'popup']) {
      const other = await open(path);
      expect(await other.evaluate('themeAtFirst')).toBe('dark');
      expect(await other.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
      await other.close();
    }
    const open2 = await open('first-run');
    await page.getByRole('radio', { name: 'As the device' }).check();
    // A page that is open already follows.
    await open2.locator('html:not([data-theme])').waitFor();
    await open2.close();
    await page.close();
  });

  it('takes the letter off the icon and puts it back', async () => {
    const shop = shops[0]!;
    const policy = await stage.browser.visit(stage.server.address(shop.host, shop.pages.policy));
    await stage.browser.waitForBadge(policy, LETTER);
    const page = await open('options');
    await page.getByRole('checkbox', { name: 'Letter on the toolbar icon' }).uncheck();
    await stage.browser.waitForBadge(policy, /^$/);
    expect((await stage.browser.badgeOf(policy)).title).toMatch(/^[ABCDF], \d+ of 100/);
    await page.getByRole('checkbox', { name: 'Letter on the toolbar icon' }).check();
    await stage.browser.waitForBadge(policy, LETTER);
    await page.close();
    await policy.close();
  });

  it('is worked by keyboard alone, and shows where the focus is', async () => {
    const page = await open('options');
    const reached: string[] = [];
    const lastStop = page.locator('input[type="file"]');
    await page.locator('body').press('Tab');
    while (!(await lastStop.evaluate((field) => field === document.activeElement)) && reached.length < 60) {
      const stop = await page.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const name = focused.labels?.[0]?.innerText ?? focused.innerText;
        return { name, isVisible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
      });
      expect(stop.isVisible, `focus on '${stop.name}'`).toBe(true);
      reached.push(stop.name);
      await page.keyboard.press('Tab');
    }
    // Of a group of radio buttons the chosen one takes the focus; arrows go on from there.
    expect(reached.filter((name) => name === 'normal')).toHaveLength(11);
    for (const name of ['Letter on the toolbar icon', 'Turn on', 'not said', 'Remember graded sites', 'Save settings'])
      expect(reached).toContain(name);
    const sharing = page.getByRole('group', { name: 'Who gets it' });
    await sharing.getByRole('radio', { name: 'normal' }).focus();
    await page.keyboard.press('ArrowRight');
    await sharing.getByRole('radio', { name: 'matters more', checked: true }).waitFor();
    await page.getByRole('button', { name: 'All back to normal' }).click();
    await sharing.getByRole('radio', { name: 'normal', checked: true }).waitFor();
    await page.close();
  });

  it('takes priorities, and the popup shows a letter of their own beside the standard one', async () => {
    const shop = shops[2]!;
    const policy = await stage.browser.visit(stage.server.address(shop.host, shop.pages.policy));
    const { text: standard } = await stage.browser.waitForBadge(policy, LETTER);
    const before = await stage.browser.clickIcon(policy);
    await before.waitForAnswer();
    expect(await before.text('.own-letter')).toBe('');
    await before.close();
    const page = await open('options');
    // Quicker than anybody presses: nothing is stored yet of the first when the last is chosen.
    await page.evaluate(() => {
      for (const [topic, degree] of [
        ['Who gets it', 'more'],
        ['Tracking', 'more'],
        ['Legal terms', 'less'],
      ]) {
        const group = [...document.querySelectorAll('fieldset')].find((one) => one.innerText.startsWith(topic!));
        group?.querySelector<HTMLElement>(`[value="${degree}"]`)?.click();
      }
    });
    await page.getByRole('radio', { name: 'EEA, UK or Switzerland' }).check();
    await waitForSetting(page, 'region', 'eea-uk');
    const popup = await stage.browser.clickIcon(policy);
    await popup.waitFor(`document.querySelector('.own-letter h2')`);
    const said = await popup.text('.own-letter');
    expect(said).toMatch(/^[ABCDF]\s+Your letter: [ABCDF]: /);
    expect(said).toContain(`The standard letter is ${standard}: `);
    expect(said).toContain('Matters more to you: Who gets it, Tracking.');
    expect(said).toContain('Matters less to you: Legal terms.');
    expect(said).toContain('You live here: EEA, UK or Switzerland.');
    await popup.screenshot(`${SCREENSHOTS}/own-letter.png`);
    await popup.close();
    expect((await stage.browser.badgeOf(policy)).text).toBe(standard);
    await page.getByRole('button', { name: 'All back to normal' }).click();
    await page.getByRole('radio', { name: 'not said' }).check();
    await waitForSetting(page, 'region', null);
    await page.close();
    await policy.close();
  });

  it('saves its settings to a file, loads them again, and goes back', async () => {
    const page = await open('options');
    await page.getByRole('radio', { name: 'California' }).check();
    await waitForSetting(page, 'region', 'california');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save settings' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^privacy-grader-settings-\d{4}-\d\d-\d\d\.json$/);
    const saved = readFileSync(await download.path(), 'utf8');
    await page.getByRole('radio', { name: 'Elsewhere' }).check();
    await waitForSetting(page, 'region', 'elsewhere');
    await page.getByLabel('Load settings from a file:').setInputFiles(settingsFile(saved));
    await waitForSetting(page, 'region', 'california');
    await page.getByText('The settings from settings.json are in use.').waitFor();
    await page.getByRole('button', { name: 'Back to my settings from before' }).press('Enter');
    await waitForSetting(page, 'region', 'elsewhere');
    expect(
      await page.getByLabel('Load settings from a file:').evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.close();
  });

  it.each([
    ['a picture', 'PNG', 'It is not a JSON file'],
    ['another file', '{"name": "x"}', 'It holds no settings of Privacy Grader.'],
    ['one of a later version', '{"version": 99}', 'a later version of Privacy Grader (settings version 99)'],
    ['a damaged one', '{"version": 1, "theme": "pink"}', 'One of its settings cannot be right: theme'],
  ])('refuses %s in plain words, and changes nothing', async (_name, content, reason) => {
    const page = await open('options');
    const stored = () => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));
    const before = await stored();
    await page.getByLabel('Load settings from a file:').setInputFiles(settingsFile(content));
    const said = page.locator('#settings-file ~ .said');
    await said.filter({ hasText: reason }).waitFor();
    expect(await said.innerText()).toContain('settings.json was not loaded, and nothing has changed.');
    expect(await stored()).toBe(before);
    await page.screenshot({ path: `${SCREENSHOTS}/options-refused.png`, fullPage: true });
    await page.close();
  });

  it('keeps settings of a later version, says so, and gives them out', async () => {
    const later = { version: 99, moods: ['calm'] };
    await stage.browser.observer.evaluate((settings) => chrome.storage.local.set({ settings }), later);
    const page = await open('options');
    await page.getByRole('heading', { name: 'Earlier settings were kept' }).waitFor();
    await page.getByRole('radio', { name: 'Another US state' }).check();
    await waitForSetting(page, 'region', 'us-other');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save kept settings 1' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(later);
    await page.close();
  });
});
