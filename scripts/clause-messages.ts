/** Clauses go in; the English messages for their titles and explanations come out. Also puts a translation in English order. */
import type { Clause, Wording } from '../src/core/clause.ts';
import { DENIAL_PREFIX } from '../src/core/denials.ts';
import { messageStem } from '../src/locale/translate-report.ts';

export interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
export type Messages = Record<string, Message>;

export function clauseMessages(clauses: readonly Clause[]): Messages {
  const sorted = [...clauses].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.assign({}, ...sorted.map(messagesOf)) as Messages;
}

function messagesOf({ id, stance, title, explanation, ifMissing, ifDenied }: Clause): Messages {
  return {
    ...pair(messageStem(id), { title, explanation }, `clause ${id} (${stance})`),
    ...(ifMissing && pair(`${messageStem(id)}_missing`, ifMissing, `line on what the policy leaves out: ${id}`)),
    ...(ifDenied && pair(messageStem(DENIAL_PREFIX + id), ifDenied, `promise not to do what ${id} is about`)),
  };
}

function pair(stem: string, { title, explanation }: Wording, what: string): Messages {
  return {
    [`${stem}_title`]: { message: title, description: `Title of the ${what}.` },
    [`${stem}_explanation`]: { message: explanation, description: `Explanation of the ${what}.` },
  };
}

/** The translation's words under the names of English, with its descriptions and placeholders; unknown names fall away. */
export function inOrderOf(english: Messages, translation: Messages): Messages {
  const entries = Object.entries(english).flatMap(([key, entry]) => {
    const words = translation[key]?.message;
    return words === undefined ? [] : [[key, { ...entry, message: words }] as const];
  });
  return Object.fromEntries(entries);
}
