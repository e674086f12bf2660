/** What every page of the extension does first: takes its words from the browser, and follows language, direction and theme. */
import { startWords } from './start-words.ts';
import { followTheme } from './theme.ts';

export function startPage(): void {
  startWords();
  followTheme();
}
