/** A message's name and its values go in; its words come out, in the person's language where the browser gives the worker any. */
import { browserApi } from '../browser-api.ts';
import { workerInEnglish } from '../locale/worker-in-english.ts';

export function say(key: string, ...values: string[]): string {
  return browserApi.i18n.getMessage(key, values) || workerInEnglish(key, values);
}
