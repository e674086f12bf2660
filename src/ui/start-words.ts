/** This page takes its words from the browser, and follows their language and direction. */
import { browserApi } from '../browser-api.ts';
import { direction, language, setTextSource, type TextSource } from '../locale/text.ts';

export function startWords(): void {
  setTextSource(wordsOfBrowser());
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
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
