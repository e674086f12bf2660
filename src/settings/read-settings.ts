/** What is stored, or stands in a file, goes in; today's settings come out, or the reason why it cannot be read. */
import * as v from 'valibot';
import { migrate, type Versioned } from './migrations.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, settingsSchema } from './settings.ts';

export type SettingsReading =
  | { ok: true; settings: Settings }
  /** 'newer': written by a later version of the extension. 'unreadable': `detail` names what is wrong. */
  | { ok: false; reason: 'newer' | 'unreadable'; detail: string };

export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined) return { ok: true, settings: DEFAULT_SETTINGS };
  if (!isVersioned(stored)) return { ok: false, reason: 'unreadable', detail: 'version' };
  if (stored.version > SETTINGS_VERSION) return { ok: false, reason: 'newer', detail: String(stored.version) };
  const result = v.safeParse(settingsSchema, migrate(stored));
  if (result.success) return { ok: true, settings: result.output };
  const [first] = result.issues;
  return { ok: false, reason: 'unreadable', detail: `${v.getDotPath(first)}: ${first.message}` };
}

function isVersioned(stored: unknown): stored is Versioned {
  return Number((stored as Versioned | null)?.version) > 0 && Number.isInteger((stored as Versioned).version);
}
