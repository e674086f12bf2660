/** A page goes in; what is cut off, sticks out or lies on other words comes out, in words. */

/** Playwright's page, or Puppeteer's. */
interface LookedAt {
  evaluate(look: (slack: number) => string[], slack: number): Promise<string[]>;
}

/** Pixels that letters may reach over an edge: accents and italics do, and no reader minds. */
const SLACK = 2;

export function layoutFlaws(page: LookedAt): Promise<string[]> {
  return page.evaluate((slack) => {
    const flaws: string[] = [];
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
    const isShown = (element: Element) =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
      element.closest('.visually-hidden, [aria-hidden="true"], svg') === null;

    const excess = document.documentElement.scrollWidth - window.innerWidth;
    if (excess > 0) flaws.push(`the page is ${excess} pixels wider than its window`);

    const pen = document.createElement('canvas').getContext('2d')!;
    for (const list of document.querySelectorAll('select')) {
      // Quotes to choose from are as long as the policy has them.
      if (!isShown(list) || list.lang !== '') continue;
      pen.font = getComputedStyle(list).font;
      const words = list.selectedOptions[0]?.label ?? '';
      // The arrow takes some room too.
      const room = list.clientWidth - 16 - 20;
      if (pen.measureText(words).width > room) flaws.push(`“${words}” is cut off in its list`);
    }

    for (const element of document.querySelectorAll('body *')) {
      if (!isShown(element) || element.clientWidth === 0) continue;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline') continue;
      const cutsX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + slack;
      const cutsY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + slack;
      // A text field scrolls by its nature.
      if ((cutsX || cutsY) && element.tagName !== 'TEXTAREA') flaws.push(`${name(element)} cuts off what is in it`);
    }

    const lines: { text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === '' || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 0) lines.push({ text: node.textContent?.trim().slice(0, 40) ?? '', box });
    }
    for (const { text, box } of lines)
      if (box.left < -slack || box.right > window.innerWidth + slack)
        flaws.push(`“${text}” reaches over the page's edge`);
    // From top to bottom: only what begins above a line's lower edge can lie on it. A table has thousands of lines.
    lines.sort((one, other) => one.box.top - other.box.top);
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length; next++) {
        const other = lines[next]!;
        if (other.box.top >= one.box.bottom) break;
        const x = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const y = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        // Lines of one paragraph may touch: the boxes are as high as the font, not as the letters.
        if (x > slack && y > Math.min(one.box.height, other.box.height) / 2)
          flaws.push(`“${one.text}” and “${other.text}” lie on each other`);
      }
    });
    return [...new Set(flaws)];
  }, SLACK);
}
