/** What is stored, or stands in a file, goes in; today's settings come out, or the reason why it cannot be read. */
import * as v from 'valibot';
import { migrate, type Versioned } from './migrations.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, settingsSchema } from './settings.ts';

export type SettingsReading =
  | { ok: true; settings: Settings }
  /** 'newer': written by a later version of the extension. 'unreadable': `detail` names what is wrong. */
  | { ok: false; reason: 'newer' | 'unreadable'; detail: string };

const versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined) return { ok: true, settings: DEFAULT_SETTINGS };
  const found = v.safeParse(versioned, stored);
  if (!found.success) return unreadable(found.issues);
  const { version } = found.output;
  if (version > SETTINGS_VERSION) return { ok: false, reason: 'newer', detail: String(version) };
  const result = v.safeParse(settingsSchema, migrate(found.output as Versioned));
  return result.success ? { ok: true, settings: result.output } : unreadable(result.issues);
}

function unreadable(issues: readonly v.BaseIssue<unknown>[]): SettingsReading {
  const [first] = issues;
  const place = first ? v.getDotPath(first) : null;
  return { ok: false, reason: 'unreadable', detail: [place, first?.message].filter(Boolean).join(': ') };
}
