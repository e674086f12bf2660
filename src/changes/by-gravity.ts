/** Changed clauses go in; they come out in the order to read them in: what makes it worse for the person first, the gravest of that before all. */
import { type ClauseChange, effectOf } from './policy-change.ts';

const EFFECTS = ['worse', 'neither', 'better'];
const STANCES = ['severe', 'bad', 'good', 'neutral'];
const WEIGHTS = ['serious', 'moderate', 'minor'];

export function byGravity(clauses: readonly ClauseChange[]): ClauseChange[] {
  return [...clauses].sort((one, other) => rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1));
}

function rankOf(change: ClauseChange): number {
  const { stance, weight } = change;
  return EFFECTS.indexOf(effectOf(change)) * 100 + STANCES.indexOf(stance) * 10 + WEIGHTS.indexOf(weight);
}
