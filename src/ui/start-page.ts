/** What every page of the extension does first: takes its words from the browser, and follows language, direction and theme. */
import { browserApi } from '../browser-api.ts';
import { direction, language, setTextSource, type TextSource } from '../locale/text.ts';
import { followTheme } from './theme.ts';

export function startPage(): void {
  setTextSource(wordsOfBrowser());
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  followTheme();
}

/** What has no values in it is asked for once: the browser takes its time for each, and some stand on every card. */
function wordsOfBrowser(): TextSource {
  const known = new Map<string, string>();
  return (key, values) => {
    if (values.length > 0) return browserApi.i18n.getMessage(key, values);
    const words = known.get(key) ?? browserApi.i18n.getMessage(key);
    known.set(key, words);
    return words;
  };
}
