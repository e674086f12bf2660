/** Settings go into a text file and come out of one. A file that is not right changes nothing and says what is wrong with it. */
import { readSettings, type SettingsReading } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** In characters. A file of settings has one thousand. */
const LONGEST_FILE = 100_000;

export type FileReading = SettingsReading | { ok: false; reason: 'no-json' | 'no-settings'; detail: string };

export function settingsToFile(settings: unknown): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** `allSites` is what holds now: no file can grant what only the browser's own question grants. */
export function settingsFromFile(content: string, { allSites }: Settings): FileReading {
  if (content.length > LONGEST_FILE) return { ok: false, reason: 'no-settings', detail: '' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    return { ok: false, reason: 'no-json', detail: error instanceof Error ? error.message : '' };
  }
  const isObject = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  if (!isObject) return { ok: false, reason: 'no-settings', detail: '' };
  const reading = readSettings(parsed);
  return reading.ok ? { ok: true, settings: { ...reading.settings, allSites } } : reading;
}
