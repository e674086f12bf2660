/** A moment goes in; its day comes out as the person writes days, where they are. */
import { language, localeTag } from './text.ts';

/** `at` in milliseconds since 1970. The browser's own region counts where it speaks the language of the messages. */
export function formatDate(at: number): string {
  const locale = localeTag();
  const isSpoken = locale.split('-')[0] === language().split('-')[0];
  return new Intl.DateTimeFormat(isSpoken ? locale : language(), { dateStyle: 'long' }).format(at);
}
