/** A name of one of the worker's messages and its values go in; English words come out, for a worker to which the browser gives none. */
import {
  badgeNoGrade,
  badgePassage,
  badgePassageGone,
  badgeTitleManySerious,
  badgeTitleNoSerious,
  badgeTitleOneSerious,
  extName,
  gradeLink,
  gradePage,
  gradeSelection,
} from '../../public/_locales/en/messages.json';
import { textFromMessages } from './text-from-messages.ts';

/**
 * A Chromium worker can be started before the browser has the extension's messages, and then gets an empty text for each
 * of them as long as it lives: a letter with English words is better than one without any, and a menu without words is refused.
 */
export const workerInEnglish = textFromMessages({
  badgeNoGrade,
  badgePassage,
  badgePassageGone,
  badgeTitleManySerious,
  badgeTitleNoSerious,
  badgeTitleOneSerious,
  extName,
  gradeLink,
  gradePage,
  gradeSelection,
});
