/** Why there is no letter, and the message that says so. Apart from the other tables, for the badge needs no more than this. */
import type { NotGradedCode } from '../core/report.ts';
import type { MessageKey } from './text.ts';

export const WITHHELD_TEXTS = {
  'not-a-policy': 'withheldNotAPolicy',
  'not-english': 'withheldNotEnglish',
  'too-short': 'withheldTooShort',
  'cut-off': 'withheldCutOff',
  'points-elsewhere': 'withheldPointsElsewhere',
  'too-thin': 'withheldTooThin',
} satisfies Record<NotGradedCode, MessageKey>;
