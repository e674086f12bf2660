/** Where no letter can be given, the popup says why and what to do next. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { readAndClose, shareStage } from './stage.ts';

const stage = shareStage();
const openBeside = (name: string) =>
  stage.browser.visit(stage.server.address('localhost', `/not-policies/${name}.html`));
const kasperek = shops[2]!;

async function clickAndRead(page: Page, name: string): Promise<string> {
  return readAndClose(await stage.browser.clickIcon(page), name);
}

/** The shop's home with its policy link pointing elsewhere. */
async function openShopWithLink(href: string): Promise<Page> {
  const page = await stage.browser.visit(stage.server.address(kasperek.host, '/'));
  await page.locator('footer a', { hasText: 'Privacy Policy' }).evaluate((link, address) => {
    (link as HTMLAnchorElement).href = address;
  }, href);
  return page;
}

describe('no letter', () => {
  it.each(['terms-of-service', 'privacy-news-article', 'privacy-empty'])(
    'for %s: no policy here, and none linked',
    async (name) => {
      const page = await openBeside(name);
      expect(await clickAndRead(page, `no-letter-${name}`)).toContain('No privacy policy found');
      const first = await stage.browser.recordOf(page);
      expect(first?.state).toEqual({ status: 'no-policy-found', url: page.url() });
      expect((await stage.browser.badgeOf(page)).text).toBe('');
      // A second click reads anew, with the script already in the page: that must change nothing.
      const popup = await stage.browser.clickIcon(page);
      await stage.browser.waitForRecord(page, (record) => record?.state.status === 'working');
      await stage.browser.waitForRecord(page, (record) => record?.state.status === 'no-policy-found');
      await popup.waitFor(`document.querySelector('main').innerText.startsWith('No privacy policy found')`);
      await popup.close();
      await page.close();
    },
  );

  it('for a German policy: it is not English', async () => {
    const page = await openBeside('datenschutz');
    expect(await clickAndRead(page, 'no-letter-datenschutz')).toMatch(/No letter\s[\s\S]*not in English/);
    expect((await stage.browser.recordOf(page))?.state).toMatchObject({
      report: { notGraded: { code: 'not-english' } },
    });
    await page.close();
  });

  it('for a page of the browser itself: no access', async () => {
    const page = await stage.browser.visit('chrome://version/');
    expect(await clickAndRead(page, 'no-letter-browser-page')).toContain('does not let extensions read this page');
    await page.close();
  });

  it('for a policy on another origin: it is offered to be opened', async () => {
    const elsewhere = stage.server.address('harman.localhost', '/privacy-policy.html');
    const page = await openShopWithLink(elsewhere);
    expect(await clickAndRead(page, 'no-letter-elsewhere')).toContain('The policy is on another site');
    const state = (await stage.browser.recordOf(page))?.state;
    expect(state).toMatchObject({ status: 'policy-elsewhere', reason: 'other-origin', links: [{ href: elsewhere }] });
    await page.close();
  });

  it('for a policy that scripts write: it is offered to be opened', async () => {
    const page = await openShopWithLink('/not-policies/privacy-rendered-late.html');
    expect(await clickAndRead(page, 'no-letter-needs-scripts')).toContain('Open the policy to grade it');
    const popup = await stage.browser.clickIcon(page);
    await popup.waitForAnswer();
    const opened = stage.browser.context.waitForEvent('page');
    await popup.press('Open “Privacy Policy”');
    const policy = await opened;
    await stage.browser.remember(policy);
    await stage.browser.waitForBadge(policy, /^[ABCDF]$/);
    for (const each of [policy, page]) await each.close();
  });

  it('for a dead link: the server did not hand it out', async () => {
    const page = await openShopWithLink('/privacy-gone');
    expect(await clickAndRead(page, 'no-letter-dead-link')).toContain('did not hand out the policy');
    expect((await stage.browser.recordOf(page))?.state).toMatchObject({ status: 'failed', code: 'http-status' });
    await page.close();
  });
});

describe('the ways on from there', () => {
  it('the page itself is graded when the person wants it', async () => {
    const page = await openBeside('terms-of-service');
    const popup = await stage.browser.clickIcon(page);
    await popup.waitForAnswer();
    await popup.press('Grade this page');
    await popup.waitFor(`document.querySelector('.grade-panel')`);
    await readAndClose(popup, 'grade-this-page');
    expect((await stage.browser.recordOf(page))?.state).toMatchObject({ status: 'done', report: { url: page.url() } });
    await page.close();
  });

  it('pasted text is graded, and nothing of it is kept', async () => {
    const page = await openBeside('privacy-empty');
    const popup = await stage.browser.clickIcon(page);
    await popup.waitForAnswer();
    const text = 'We never sell your personal information. We delete your data when you close your account.';
    await popup.evaluate(`(() => {
      const area = document.querySelector('textarea');
      area.closest('details')?.setAttribute('open', '');
      area.value = ${JSON.stringify(text)};
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      area.closest('form').requestSubmit();
    })()`);
    await popup.waitFor(`document.querySelector('.grade-panel')`);
    expect(await readAndClose(popup, 'pasted-text')).toContain('Pasted text');
    expect((await stage.browser.recordOf(page))?.state.status).toBe('no-policy-found');
    await page.close();
  });
});
