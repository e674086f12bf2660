/** What every page of the extension does first: takes its words from the browser, and follows language, direction and theme. */
import { browserApi } from '../browser-api.ts';
import { direction, language, setTextSource } from '../locale/text.ts';
import { followTheme } from './theme.ts';

export function startPage(): void {
  setTextSource((key, values) => browserApi.i18n.getMessage(key, values));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  followTheme();
}
