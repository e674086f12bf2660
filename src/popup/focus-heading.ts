/** A pressed button goes away with its state: whoever uses a keyboard goes on from the new heading, not from nowhere. */

export function focusHeading(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
