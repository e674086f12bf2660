/** Stored settings of any age, and what is no settings at all. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, type Versioned } from '../../src/settings/migrations.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../src/settings/settings.ts';

const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1);
const stored = (version: number) => JSON.parse(readFileSync(`fixtures/settings/version-${version}.json`, 'utf8'));
const current = stored(SETTINGS_VERSION);

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
    expect(readSettings(DEFAULT_SETTINGS)).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  });

  it.each(versions)('of version %d are read, and nothing that was set is lost', (version) => {
    expect(readSettings(stored(version))).toEqual({ ok: true, settings: current });
  });

  it('have a migration from every earlier version', () => {
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
  });

  it('of a later version are not guessed at', () => {
    const later = { ...current, version: SETTINGS_VERSION + 1 };
    expect(readSettings(later)).toEqual({ ok: false, reason: 'newer', detail: String(SETTINGS_VERSION + 1) });
  });

  it.each([
    ['a list', [], 'version'],
    ['a word', 'dark', 'version'],
    ['nothing', null, 'version'],
    ['an object without a version', { theme: 'dark' }, 'version'],
    ['a version that never was', { ...current, version: 0 }, 'version'],
    ['half a version', { ...current, version: 1.5 }, 'version'],
    ['an unknown theme', { ...current, theme: 'pink' }, 'theme'],
    ['a missing field', { ...current, badge: undefined }, 'badge'],
    ['an unknown weight', { ...current, priorities: { ...current.priorities, legal: 'most' } }, 'priorities.legal'],
  ])('cannot be %s', (_name, wrong, place) => {
    const reading = readSettings(wrong);
    expect(reading).toMatchObject({ ok: false, reason: 'unreadable' });
    expect(reading.ok ? '' : reading.detail).toContain(place);
  });
});

describe('migrations', () => {
  const steps = [
    ({ colour, ...rest }: Versioned) => ({ ...rest, version: 2, theme: colour }),
    (settings: Versioned) => ({ ...settings, version: 3, badge: true }),
  ];

  it.each([
    [{ version: 1, colour: 'dark' }],
    [{ version: 2, theme: 'dark' }],
    [{ version: 3, theme: 'dark', badge: true }],
  ])('run from the version that is stored: %j', (settings) => {
    expect(migrate(settings, steps)).toEqual({ version: 3, theme: 'dark', badge: true });
  });
});
