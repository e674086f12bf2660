/** The popup on a plain page: `?state=NAME` picks one of the sample states. Start it with `npx vite test/popup/preview`. */
import { render } from 'preact';
import messages from '../../../public/_locales/en/messages.json';
import { App } from '../../../src/popup/app.tsx';
import { HostContext, type PopupHost } from '../../../src/popup/popup-host.ts';
import { saveFile } from '../../../src/popup/save-file.ts';
import { setTextSource } from '../../../src/popup/text.ts';
import { textFromMessages } from '../../../src/popup/text-from-messages.ts';
import '../../../src/popup/style/popup.css';
import type { PageState } from '../../../src/protocol.ts';
import { SAMPLE_STATES } from '../sample-states.ts';

const states: Record<string, PageState> = SAMPLE_STATES;
const wanted = new URLSearchParams(location.search).get('state') ?? 'koss';

const host: PopupHost = {
  askForState: () => show(SAMPLE_STATES.reading),
  gradeThisPage: () => show(SAMPLE_STATES.withheld),
  gradeText: () => show(SAMPLE_STATES.pasted),
  openTab: (address) => window.open(address, '_blank', 'noopener'),
  saveFile,
  copyText: (text) => navigator.clipboard.writeText(text),
  today: () => '2026-11-22',
};

function show(state: PageState | null): void {
  render(
    <HostContext.Provider value={host}>
      <App state={state} />
    </HostContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

setTextSource(textFromMessages(messages));
document.documentElement.classList.add('as-page');
show(states[wanted] ?? null);
