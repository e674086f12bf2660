/** What is to be done next goes in; it is done when what the page shows now has been painted. A page behind others never is. */

/** The frame is painted when the task after its own callbacks runs. */
export function afterPaint(goOn: () => void): void {
  requestAnimationFrame(() => setTimeout(goOn));
}
