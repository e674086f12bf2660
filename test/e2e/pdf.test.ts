/** A shop whose policy is a PDF file: it is read at a press of a button, on this machine, and graded like a page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import type { PopupView } from '../../scripts/popup-view.ts';
import { drawScan } from '../draw-pdf.ts';
import { PageServer } from './page-server.ts';
import { home, pdf, policyAsPdf, READ_THE_PDF } from './pdf-shop.ts';
import { shareBrowser } from './shared-browser.ts';
import { readAndClose, SCREENSHOTS } from './stage.ts';

describe('a policy that is a PDF file', () => {
  let server: PageServer;
  let browser: GraderBrowser;

  shareBrowser((shared) => {
    browser = shared;
  });
  beforeAll(async () => {
    server = await PageServer.open({
      'candles.localhost/': home('/legal/privacy.pdf'),
      'candles.localhost/legal/privacy.pdf': await policyAsPdf(),
      'scans.localhost/': home('/privacy.pdf'),
      'scans.localhost/privacy.pdf': await pdf(drawScan()),
      'liars.localhost/': home('/privacy.pdf'),
      'liars.localhost/privacy.pdf': {
        body: '<p>Not here any more.</p>',
        headers: { 'content-type': 'application/pdf' },
      },
    });
  });
  afterAll(() => server?.close());

  async function openQuestion(shop: string) {
    const page = await browser.visit(server.address(shop));
    const popup = await browser.clickIcon(page);
    await popup.waitFor(
      `[...document.querySelectorAll('button')].some((one) => one.innerText.trim() === '${READ_THE_PDF}')`,
    );
    return { page, popup };
  }
  const waitForWords = (popup: PopupView, words: string) =>
    popup.waitFor(`document.querySelector('main').innerText.includes(${JSON.stringify(words)})`);
  const askedFor = (address: string) => server.asked.filter((one) => one.address === address);

  it('is graded at a press of a button, and shown again with the next click', async () => {
    const { page, popup } = await openQuestion('candles.localhost/');
    await popup.screenshot(`${SCREENSHOTS}/pdf-question.png`);
    await popup.press(READ_THE_PDF);
    await popup.waitFor(`document.querySelector('.verdict, .grade-panel, .letter')`);
    await popup.waitFor(`!document.querySelector('main .working')`);
    const said = await readAndClose(popup, 'pdf-graded');
    const record = await browser.waitForRecord(page, (known) => known?.state.status === 'done');
    const report = record?.state.status === 'done' ? record.state.report : null;
    expect(report).toMatchObject({ url: server.address('candles.localhost/legal/privacy.pdf'), notGraded: null });
    expect(report?.clauses.map(({ id }) => id)).toContain('does-not-sell-personal-data');
    expect(said).toContain(`${report?.grade}`);
    const again = await browser.clickIcon(page);
    await again.waitForAnswer();
    expect(await readAndClose(again, 'pdf-graded-again')).toContain('In its own words');
    await page.close();
  });

  it('is fetched by the page without cookies', () => {
    for (const { headers } of askedFor('candles.localhost/legal/privacy.pdf'))
      expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  });

  it.each(['scans.localhost/', 'liars.localhost/'])(
    'of %s holds no text: the popup says so and what to do',
    async (shop) => {
      const { page, popup } = await openQuestion(shop);
      await popup.press(READ_THE_PDF);
      await waitForWords(popup, 'holds no text that can be read');
      expect(await readAndClose(popup, `pdf-unreadable-${shop.split('.')[0]}`)).toContain('copy it and paste it below');
      await page.close();
    },
  );
});
