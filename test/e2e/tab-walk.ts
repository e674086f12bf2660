/** A popup goes in; what is wrong with going through it by Tab alone comes out. And one button of it is pressed by key. Run in the popup, it is text: helpers stand inside. */
import { lookUntil } from '../../scripts/look-until.ts';
import type { PopupView } from '../../scripts/popup-view.ts';

export interface TabStop {
  /** Its place among all that can be pressed or filled in, in the order in which they are written; -1: it is none of them. */
  at: number;
  name: string;
  /** Why a person who sees does not see that the focus is here; '' where they do. */
  flaw: string;
}

/** All that a person can press, follow or fill in and that is shown: what lies in a closed fold is not. */
const SHOWN = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((one) =>
  one.checkVisibility() && !one.disabled && ![...document.querySelectorAll('details:not([open])')].some((fold) =>
    fold.contains(one) && fold.querySelector('summary') !== one))`;

/** WCAG 2.2: 2.4.7 and 2.4.13, an outline of two pixels and 3 : 1 against what is around it; 2.4.11, not hidden by other things. */
const LOOK = `(() => {
  const shown = ${SHOWN};
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const brightness = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isBare = (color) => color === 'transparent' || color.endsWith(', 0)');
  let behind = one.parentElement;
  while (behind && isBare(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
  const [light, dark] = [style.outlineColor, behind ? getComputedStyle(behind).backgroundColor : '#fff']
    .map(brightness).sort((a, b) => b - a);
  const flaws = [
    [style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2, 'no outline of two pixels'],
    [(light + 0.05) / (dark + 0.05) < 3, 'an outline of too little contrast'],
    [box.bottom <= 0 || box.top >= innerHeight || box.width === 0, 'out of sight'],
  ].filter(([is]) => is).map(([, words]) => words);
  return { at: shown.indexOf(one), name: (one.innerText || one.name || one.tagName).trim().slice(0, 60), flaw: flaws.join(', ') };
})()`;

/** Presses Tab until it has gone round, or once more than there is to reach. Answers with the stops and the number that there should be. */
export async function walkByTab(popup: PopupView): Promise<{ stops: TabStop[]; wanted: number }> {
  await popup.evaluate(`document.activeElement.blur()`);
  const wanted = await popup.evaluate<number>(`${SHOWN}.length`);
  const stops: TabStop[] = [];
  for (let presses = 0; presses < wanted; presses++) {
    await popup.key('Tab');
    stops.push(await popup.evaluate<TabStop>(LOOK));
  }
  return { stops, wanted };
}

/** Gives the button that bears these words the focus, and presses Enter. */
export async function pressByKey(popup: PopupView, label: string): Promise<void> {
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.innerText === ${JSON.stringify(label)}).focus()`,
  );
  await popup.key('Enter');
}

/** Returns when the focus is on what bears these words: that it moves there changes nothing else, so it is asked for again and again. */
export async function waitForFocus(popup: PopupView, label: string): Promise<void> {
  const look = () => popup.evaluate<string>('document.activeElement.innerText');
  await lookUntil(look, (words) => words === label, `focus on '${label}'`);
}
