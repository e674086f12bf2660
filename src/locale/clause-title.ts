/** A clause's id and English title go in; its title in the person's language comes out. */
import { language, textOr } from './text.ts';
import { messageStem } from './translate-report.ts';

export function clauseTitle({ id, title }: { id: string; title: string }): string {
  return language() === 'en' ? title : textOr(`${messageStem(id)}_title`, title);
}
