/** What a person may say of themselves, for a letter of their own: how much each topic matters, and where they live. */
import { TOPICS, type Topic } from './clause.ts';

export const IMPORTANCES = ['less', 'normal', 'more'] as const;
export type Importance = (typeof IMPORTANCES)[number];
export type Priorities = Record<Topic, Importance>;

export const REGIONS = ['eea-uk', 'california', 'us-other', 'elsewhere'] as const;
export type Region = (typeof REGIONS)[number];

export interface PersonalView {
  priorities: Priorities;
  /** Null: not said, and so all regions' rights count as for anybody. */
  region: Region | null;
}

/** Where nothing differs from what holds for anybody, the standard letter is the person's own. */
export function isOwnView({ priorities, region }: PersonalView): boolean {
  return region !== null || TOPICS.some((topic) => priorities[topic] !== 'normal');
}
