/**
 * English messages go in; the same come out accented and half as long again, as a translation might be: what is not accented
 * on a page was not looked up, and what is cut off or overlaps would be in some language. Values and their places stay.
 */
import type { Messages } from './clause-messages.ts';

const ACCENTED: Record<string, string> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [
    plain!,
    accented!,
  ]),
);
/** The longest that translations of short and of long texts tend to be. */
const LONGER = 0.4;
const FILLER = 'óné twó thréé fóúr fívé síx sévén éíght níné tén '.repeat(20);

/** `tag` is the language that the messages say they are in: numbers and plurals follow it. */
export function pseudoLocale(english: Messages, tag: string): Messages {
  const entries = Object.entries(english).map(([key, entry]) => [key, { ...entry, message: pseudo(entry.message) }]);
  return { ...Object.fromEntries(entries), languageTag: { ...english.languageTag!, message: tag } } as Messages;
}

function pseudo(message: string): string {
  const words = message.replace(/\$\w+\$/g, '');
  // A single sign or separator has no translation that would be longer.
  if (!/\p{L}{2}/u.test(words)) return message;
  const accented = message.replace(/\$\w+\$|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part);
  return `${accented} ${FILLER.slice(0, Math.ceil(words.length * LONGER)).trim()}`;
}
