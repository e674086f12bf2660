/** English, a translation and what it was made from go in; the names that still need a translator come out. */
import { textFingerprint } from '../src/core/text-fingerprint.ts';
import type { Messages } from './clause-messages.ts';

export interface OpenWork {
  missing: string[];
  /** English says something else than when it was translated. */
  changed: string[];
}

export function fingerprintsOf(english: Messages): Record<string, string> {
  return Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, textFingerprint(message)]));
}

export function openWork(english: Messages, translation: Messages, translatedFrom: Record<string, string>): OpenWork {
  const now = fingerprintsOf(english);
  const keys = Object.keys(english);
  return {
    missing: keys.filter((key) => translation[key] === undefined),
    changed: keys.filter((key) => translatedFrom[key] !== undefined && translatedFrom[key] !== now[key]),
  };
}
