/** Puts the playground on its page, with the popup's English strings. */
import { render } from 'preact';
import messages from '../../public/_locales/en/messages.json';
import type { PopupHost } from '../../src/popup/popup-host.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import '../../src/popup/style/popup.css';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import { Playground } from './playground.tsx';

const host: PopupHost = {
  askForState: () => location.reload(),
  gradeThisPage: () => location.reload(),
  gradeText: () => location.reload(),
  readPdf: () => {},
  allowOrigins: () => {},
  readBehind: (address) => window.open(address, '_blank', 'noopener'),
  mayReadBehind: () => false,
  openTab: (address) => window.open(address, '_blank', 'noopener'),
  saveFile,
  copyText: (text) => navigator.clipboard.writeText(text),
  version: () => '0.1.0',
  today: () => new Date().toISOString().slice(0, 10),
};

setTextSource(textFromMessages(messages));
document.documentElement.classList.add('as-page');
render(<Playground host={host} />, document.getElementById('app') as HTMLElement);
