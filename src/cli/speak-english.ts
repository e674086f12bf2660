/** The command line speaks English, whatever the system's language: its reports are for comparing and for scripts. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { setTextSource } from '../locale/text.ts';
import { textFromMessages } from '../locale/text-from-messages.ts';

export function speakEnglish(): void {
  setTextSource(textFromMessages(messages));
}
