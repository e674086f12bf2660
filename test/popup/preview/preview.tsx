/** The popup on a plain page: `#NAME` picks one of the sample states. Start it with `npx vite test/popup/preview`. */
import { render } from 'preact';
import messages from '../../../public/_locales/en/messages.json';
import { App } from '../../../src/popup/app.tsx';
import { HostContext, type PopupHost } from '../../../src/popup/popup-host.ts';
import { saveFile } from '../../../src/ui/save-file.ts';
import '../../../src/popup/style/popup.css';
import { setTextSource } from '../../../src/locale/text.ts';
import { textFromMessages } from '../../../src/locale/text-from-messages.ts';
import type { Chosen, PageState } from '../../../src/protocol.ts';
import { SAMPLE_CHOSEN, SAMPLE_STATES } from '../sample-states.ts';

const states: Record<string, PageState> = SAMPLE_STATES;
const root = document.getElementById('app') as HTMLElement;

const host: PopupHost = {
  askForState: () => show(SAMPLE_STATES.reading),
  gradeThisPage: () => show(SAMPLE_STATES.withheld),
  gradeText: () => show(SAMPLE_STATES.pasted),
  readPdf: () => show(SAMPLE_STATES.fetching),
  allowOrigins: () => {},
  readBehind: () => undefined,
  mayReadBehind: () => true,
  marks: {
    ask: async ({ type }) =>
      type === 'popup:marks-cleared'
        ? { status: 'none' }
        : { status: 'marked', start: 0, at: 3, of: 12, missing: 1, isFolded: false, areAll: true },
    findKeys: async () => ({ next: 'Alt+Shift+Down', previous: 'Alt+Shift+Up' }),
    leave: () => {},
  },
  openTab: (address) => window.open(address, '_blank', 'noopener'),
  saveFile,
  copyText: (text) => navigator.clipboard.writeText(text),
  version: () => '0.1.0',
  today: () => '2026-11-22',
};

function show(state: PageState | null, chosen: Chosen | null = null): void {
  render(
    <HostContext.Provider value={host}>
      <App state={state} chosen={chosen} />
    </HostContext.Provider>,
    root,
  );
}

/** Each state begins anew, as if the popup had just been opened on it. */
function showWanted(): void {
  render(null, root);
  const name = location.hash.slice(1) || 'koss';
  show(states[name] ?? null, SAMPLE_CHOSEN[name]);
}

setTextSource(textFromMessages(messages));
document.documentElement.classList.add('as-page');
addEventListener('hashchange', showWanted);
showWanted();
