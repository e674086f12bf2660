import { GraderBrowser } from '../open-browser.ts';
import { serveShop, shops } from '../serve-shop.ts';

const t0 = performance.now();
const server = await serveShop(0);
const browser = await GraderBrowser.open({});
const t1 = performance.now();
for (const { host, pages } of shops.slice(0, Number(process.env.N ?? 4)))
  for (const name of ['home', 'product'] as const) {
    const page = await browser.visit(server.address(host, pages[name]));
    const popup = await browser.clickIcon(page);
    await popup.waitForAnswer();
    if (!(await popup.text()).includes('of 100')) console.log('NO');
    await popup.screenshot(`out/bench-${host}.png`);
    await popup.close();
    await page.close();
  }
const t2 = performance.now();
if (process.env.IDLE) await new Promise((r) => setTimeout(r, Number(process.env.IDLE)));
await browser.close();
await server.close();
console.log(`open ${Math.round(t1 - t0)} clicks ${Math.round(t2 - t1)}`);
