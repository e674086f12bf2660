/** The shell of the page that opens once, after the installation. */
import { render } from 'preact';
import { browserApi } from '../browser-api.ts';
import { hasOnClickChoice, hidesIcon, knownMenus } from '../browser-differences.ts';
import { text } from '../locale/text.ts';
import { startPage } from '../ui/start-page.ts';
import { FirstRun } from './first-run.tsx';

startPage();
document.title = text('firstTitle');
render(
  <FirstRun
    isOnClickChoice={hasOnClickChoice()}
    isHidden={hidesIcon()}
    hasMenus={knownMenus() !== undefined}
    onSettings={() => void browserApi.runtime.openOptionsPage()}
  />,
  document.getElementById('app') as HTMLElement,
);
