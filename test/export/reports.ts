/** The reports that every export is tried on, and the words for them: English. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import {
  bundleReport,
  goodReport,
  hostileReport,
  kossReport,
  longReport,
  notPolicyReport,
  withheldReport,
} from '../popup/sample-reports.ts';

setTextSource(textFromMessages(messages));

export const DAY = '2026-11-22';

export const REPORTS = {
  koss: kossReport,
  bundle: bundleReport,
  good: goodReport,
  withheld: withheldReport,
  'not a policy': notPolicyReport,
  long: longReport,
  hostile: hostileReport,
};

/** Characters that hide, reverse or command: none may be in any export as they are. */
export const DANGEROUS = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/u;
