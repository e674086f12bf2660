/** A PageState goes in; one sentence for screen readers comes out, spoken when the state changes. */

import { LETTER_TEXTS, STEP_TEXTS } from '../locale/message-tables.ts';
import { text } from '../locale/text.ts';
import type { PageState } from '../protocol.ts';

export function describeState(state: PageState): string {
  switch (state.status) {
    case 'unknown':
      return text('unknownTitle');
    case 'working':
      return text(STEP_TEXTS[state.step]);
    case 'done': {
      const { grade, score } = state.report;
      if (grade === null || score === null) return text('withheldTitle');
      return text('gradeSpoken', grade, text(LETTER_TEXTS[grade]), Math.round(score));
    }
    case 'policy-elsewhere':
      return text(state.reason === 'needs-scripts' ? 'elsewhereScriptsTitle' : 'elsewhereTitle');
    case 'no-policy-found':
      return text('noPolicyTitle');
    case 'failed':
      return text('failedTitle');
  }
}
