/** Every way in which a policy cannot be had from a shop's page: what the popup says, and what it offers next. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import { PageServer, type ServedPage } from './page-server.ts';
import { shareBrowser } from './shared-browser.ts';
import { SCREENSHOTS } from './stage.ts';

interface Failure {
  what: string;
  policy: ServedPage | { link: string };
  code: string;
  /** What went wrong, and the next step. */
  says: [string, string];
  button: string;
}

const html = (title: string, main: string, status = 200): ServedPage => ({
  body: `<!doctype html><html lang="en"><title>${title}</title><body><header><a href="/">Home</a></header><main>${main}</main></body></html>`,
  status,
});
const file = (type: string, body: string): ServedPage => ({ body, headers: { 'content-type': type } });

const FAILURES: Failure[] = [
  {
    what: 'a dead link',
    policy: html('Not found', '<h1>Not found</h1>', 404),
    code: 'http-status',
    says: ['did not hand out the policy', 'The link may be out of date'],
    button: 'Open in a tab',
  },
  {
    what: 'a server that forbids it',
    policy: html('Forbidden', '<h1>Forbidden</h1>', 403),
    code: 'turned-away',
    says: ['turns away all but people in a browser tab', 'pass the check if there is one'],
    button: 'Open in a tab',
  },
  {
    what: 'a bot wall that answers as if all were well',
    policy: html(
      'Just a moment...',
      '<h1>shop.example</h1><p>Verifying you are human. This may take a few seconds.</p>',
    ),
    code: 'turned-away',
    says: ['turns away all but people in a browser tab', 'pass the check if there is one'],
    button: 'Open in a tab',
  },
  {
    what: 'a login wall',
    policy: html(
      'Sign in',
      '<h1>Sign in</h1><form><input name="mail"><input type="password"><button>Sign in</button></form>',
    ),
    code: 'login-wall',
    says: ['The policy is behind a login', 'Sign in to the shop in a tab'],
    button: 'Open in a tab',
  },
  {
    what: 'a PDF file',
    policy: file('application/pdf', '%PDF-1.7'),
    code: 'pdf',
    says: ['The policy is a PDF file', 'Its text can be read on your device'],
    button: 'Read the PDF',
  },
  {
    what: 'a file of a word processor',
    policy: file('application/msword', 'PK'),
    code: 'not-html',
    says: ['not a web page but a file', 'copy its text and paste it below'],
    button: 'Open in a tab',
  },
  {
    what: 'a page of more than 2 MB',
    policy: html('Privacy Policy', `<p>${'We collect your personal information. '.repeat(60_000)}</p>`),
    code: 'too-large',
    says: ['too large to read', 'copy the part about privacy'],
    button: 'Open in a tab',
  },
  {
    what: 'a redirect to another site',
    policy: { body: '', status: 302, headers: { location: 'http://elsewhere.example:{{port}}/privacy' } },
    code: 'redirected-away',
    says: ['The link leads on to another site', 'its grade is shown there'],
    button: 'Open in a tab',
  },
  {
    what: 'an address of a private network',
    policy: { link: 'http://192.168.1.1/privacy-policy' },
    code: 'private-address',
    says: ['points into a private network, so it was not followed', 'open it yourself'],
    button: 'Try again',
  },
  {
    what: 'a server that never answers',
    policy: { body: '', after: 'never' },
    code: 'timed-out',
    says: ['took too long to answer', 'Try again in a moment'],
    button: 'Try again',
  },
];

const hostOf = ({ code, what }: Failure) => `${code}-${what.length}.example`;

function pagesOf(failure: Failure): [string, ServedPage][] {
  const isLink = 'link' in failure.policy;
  const href = isLink ? (failure.policy as { link: string }).link : '/privacy';
  const home = {
    body: `<!doctype html><html lang="en"><title>Candles</title><main><h1>Candles</h1><p>Hand-dipped.</p></main><footer><a href="${href}">Privacy Policy</a></footer></html>`,
  };
  const policy: [string, ServedPage][] = isLink ? [] : [[`${hostOf(failure)}/privacy`, failure.policy as ServedPage]];
  return [[`${hostOf(failure)}/`, home], ...policy];
}

let server: PageServer;
let browser: GraderBrowser;

shareBrowser((shared) => {
  browser = shared;
});
beforeAll(async () => {
  server = await PageServer.open({
    ...Object.fromEntries(FAILURES.flatMap(pagesOf)),
    'elsewhere.example/privacy': html('Privacy Policy', '<p>Never to be read.</p>'),
  });
});
afterAll(() => server?.close());

describe('a policy that cannot be had', () => {
  it.each(FAILURES)('because of $what: says so and what to do', async (failure) => {
    const page: Page = await browser.visit(server.address(`${hostOf(failure)}/`));
    const popup = await browser.clickIcon(page);
    await popup.waitForAnswer();
    const said = await popup.text();
    for (const words of failure.says) expect(said).toContain(words);
    const buttons = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('main button')].map((one) => one.innerText.trim())`,
    );
    expect(buttons).toContain(failure.button);
    await popup.screenshot(`${SCREENSHOTS}/failure-${failure.code}-${failure.what.length}.png`);
    await popup.close();
    expect((await browser.recordOf(page))?.state).toMatchObject({ status: 'failed', code: failure.code });
    expect((await browser.badgeOf(page)).text).toBe('');
    await page.close();
  });

  it('was asked for once, without cookies and without saying where from; where it sent on to was never asked', () => {
    const policies = server.asked.filter(({ address }) => address.endsWith('/privacy'));
    expect(policies.map(({ headers }) => [headers.cookie, headers.referer])).toEqual(
      policies.map(() => [undefined, undefined]),
    );
    expect(server.asked.filter(({ address }) => address.startsWith('elsewhere.example'))).toEqual([]);
  });
});
