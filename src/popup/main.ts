/** The popup's code begins here. A known report stands there already (first-look/): it is painted before the rest is loaded. */
import { afterPaint } from './after-paint.ts';

if (document.querySelector('.first-look') === null) void goOn();
else afterPaint(() => void goOn());

async function goOn(): Promise<void> {
  const { startShell } = await import('./shell.tsx');
  startShell();
}
