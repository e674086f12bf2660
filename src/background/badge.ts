/** What is known about a tab goes in; its badge (letter, colour) and its tooltip in words come out. */

import { browserApi } from '../browser-api.ts';
import { gistOf } from '../core/gist.ts';
import type { Letter } from '../core/report.ts';
import { WITHHELD_TEXTS } from '../locale/withheld-texts.ts';
import type { MarksAnswer, PageState } from '../protocol.ts';
import { loadSettings } from '../settings/settings-store.ts';
import { findMarks } from './marks/marks-store.ts';
import { say } from './say.ts';

export interface Badge {
  text: string;
  color: string;
  title: string;
}

/** White letters on these have a contrast of 4.5 : 1 or more. The popup's light theme uses the same. */
const COLORS: Record<Letter, string> = { A: '#0a6b4d', B: '#3d7418', C: '#8a6000', D: '#ad4a0b', F: '#a3271c' };
const NEUTRAL = '#585c63';

/** No report, no badge: an empty text takes it away. */
export function badgeFor(state: PageState): Badge {
  if (state.status !== 'done') return { text: '', color: NEUTRAL, title: say('extName') };
  const { grade, score, notGraded, clauses, denials } = state.report;
  if (grade === null || score === null)
    return {
      text: '–',
      color: NEUTRAL,
      title: say('badgeNoGrade', notGraded === null ? '' : say(WITHHELD_TEXTS[notGraded.code])),
    };
  return { text: grade, color: COLORS[grade], title: titleInWords(grade, score, gistOf(clauses, denials).serious) };
}

function titleInWords(grade: Letter, score: number, serious: number): string {
  const numbers = [grade, String(Math.round(score)), String(serious)];
  if (serious === 0) return say('badgeTitleNoSerious', ...numbers);
  return say(serious === 1 ? 'badgeTitleOneSerious' : 'badgeTitleManySerious', ...numbers);
}

/** While passages are marked in the page, the badge says which one is shown: `3/12`. It has room for four signs. */
export function badgeForMarks(badge: Badge, marks: MarksAnswer | undefined): Badge {
  if (marks?.status === 'gone') return { ...badge, text: '?', title: say('badgePassageGone') };
  if (marks?.status !== 'marked') return badge;
  const [at, of] = [String(marks.at), String(marks.of)];
  const text = `${at}/${of}`.length <= 5 ? `${at}/${of}` : at;
  return { ...badge, text, title: say('badgePassage', at, of) };
}

/** Puts the badge on the tab, the letter last: who sees it finds its words, and who wants no letter keeps those. A tab that is gone meanwhile needs none. */
export async function paintBadge(tabId: number, state: PageState): Promise<void> {
  const marks = (await findMarks(tabId))?.answer;
  const badge = badgeForMarks(badgeFor(state), marks);
  const { action } = browserApi;
  // Who wants no letter still wants to know what came of their pressing 'Show in page'.
  const isWanted = marks?.status === 'marked' || marks?.status === 'gone' || (await loadSettings()).badge;
  await Promise.allSettled([
    action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title: badge.title }),
  ]);
  await Promise.allSettled([action.setBadgeText({ tabId, text: isWanted ? badge.text : '' })]);
}
