/**
 * A page or a popup goes in; from now on the Enter key presses nothing there. For keys that are meant for a question of the
 * browser itself: they may come before it stands there, and would then follow the page's next link.
 */

interface View {
  evaluate(expression: string): Promise<unknown>;
}

const IGNORE_ENTER = `addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); }, true)`;

export async function ignoreEnter(...views: View[]): Promise<void> {
  for (const view of views) await view.evaluate(IGNORE_ENTER);
}
