/** A clause's id and English title go in; its title in the person's language comes out. */
import { language } from './text.ts';
import { titleOf } from './translate-report.ts';

export function clauseTitle(clause: { id: string; title: string }): string {
  return language() === 'en' ? clause.title : titleOf(clause);
}
