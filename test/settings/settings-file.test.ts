/** Settings out to a file and back in, and files that are not right. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { settingsFromFile, settingsToFile } from '../../src/settings/settings-file.ts';

const mine: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', region: 'california', badge: false };
const read = (content: string) => settingsFromFile(content, DEFAULT_SETTINGS);

describe('a file of settings', () => {
  it('brings back what was saved', () => {
    expect(read(settingsToFile(mine))).toEqual({ ok: true, settings: mine });
  });

  it('cannot grant what only the person can', () => {
    expect(read(settingsToFile({ ...mine, allSites: true }))).toMatchObject({
      ok: true,
      settings: { allSites: false },
    });
    const withGrant = settingsFromFile(settingsToFile(mine), { ...mine, allSites: true });
    expect(withGrant).toMatchObject({ ok: true, settings: { allSites: true } });
  });

  it.each([
    ['is empty', '', 'no-json'],
    ['is no JSON', '{"version": 1,', 'no-json'],
    ['is a list', '[]', 'no-settings'],
    ['is null', 'null', 'no-settings'],
    ['is some other JSON', '{"name": "privacy-grader"}', 'no-settings'],
    ['is far too long', `{"version": 1, "theme": "${'x'.repeat(200_000)}"}`, 'no-settings'],
    ['is of a later version', settingsToFile({ ...mine, version: 7 }), 'newer'],
    ['is damaged', settingsToFile({ ...mine, theme: 'pink' }), 'unreadable'],
  ])('that %s is refused with its reason', (_name, content, reason) => {
    expect(read(content)).toMatchObject({ ok: false, reason });
  });

  it('names the setting that is wrong', () => {
    expect(read(settingsToFile({ ...mine, theme: 'pink' }))).toMatchObject({
      detail: expect.stringContaining('theme'),
    });
  });
});
