/** A page on a touch screen goes in; what a finger could miss comes out, in words. Links inside a text are as high as its lines. */
import type { Page } from 'puppeteer-core';

/** CSS pixels: Android's 48 dp and Apple's 44 pt differ; WCAG 2.5.5 asks for 44 at its highest level. */
const LEAST = 44;

export function touchFlaws(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = [
      ...document.querySelectorAll(
        'button, .button, summary, select, textarea, input[type="search"], input[type="file"], label:has(input)',
      ),
    ];
    const shown = targets.filter((target) => target.checkVisibility({ checkVisibilityCSS: true }));
    return shown.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      if (height >= least && width >= least) return [];
      const name = (target as HTMLElement).innerText.trim().slice(0, 40);
      return [`${target.tagName.toLowerCase()} “${name}” is ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, LEAST);
}
