/** What the stores are told is true of the manifest, complete in every language, and within the stores' limits. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../scripts/list-files.ts';
import { listRights, manifest, readPermissionSections } from '../scripts/read-permission-sections.ts';
import {
  LIMITS,
  readDisclosures,
  readStoreTexts,
  STORE_LANGUAGES,
  writeReviewersPage,
} from '../scripts/store-texts.ts';

const english = readStoreTexts('en').description;
const countBullets = (text: string) => text.split('\n').filter((line) => line.startsWith('• ')).length;
const countParagraphs = (text: string) => text.split('\n\n').length;

describe('store languages', () => {
  it('are those of the interface', () => {
    const ours = listFiles('public/_locales').map((file) => file.split('/')[0]!);
    expect([...STORE_LANGUAGES].sort()).toEqual([...new Set(ours)].sort());
  });

  it.each(STORE_LANGUAGES)('%s: texts fit the forms', (language) => {
    const { name, summary, description } = readStoreTexts(language);
    expect(name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(description.length).toBeGreaterThanOrEqual(LIMITS.descriptionLeast);
    expect(description.length).toBeLessThanOrEqual(LIMITS.description);
  });

  it.each(STORE_LANGUAGES)(
    '%s: says all that the English description says, with the words of the interface',
    (language) => {
      const { description } = readStoreTexts(language);
      expect([countBullets(description), countParagraphs(description)]).toEqual([
        countBullets(english),
        countParagraphs(english),
      ]);
      const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
        string,
        { message: string }
      >;
      expect(description).toContain(messages.ledger!.message);
      for (const word of ['Markdown', 'JSON', 'Privacy Grader']) expect(description).toContain(word);
      if (language !== 'en')
        for (const line of english.split('\n').filter((one) => one.length > 40))
          expect(description).not.toContain(line);
    },
  );
});

describe('what the forms ask', () => {
  const page = writeReviewersPage();

  it('is answered for each right of the manifest, and for none that it does not ask for', () => {
    const answered = [...page.matchAll(/^## Permission: (.+)$/gm)].map(([, name]) => name!);
    expect(answered.sort()).toEqual(listRights().sort());
    for (const { name, justification } of readPermissionSections()) {
      expect(justification.length, name).toBeLessThanOrEqual(LIMITS.reason);
      expect(page).toContain(justification);
    }
  });

  it('says of data what the manifest says to Firefox: none', () => {
    const { dataCollected, remoteCode, singlePurpose, privacyPolicy, ...uses } = readDisclosures();
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(
      dataCollected.length === 0 ? ['none'] : dataCollected,
    );
    expect([remoteCode, ...Object.values(uses)].filter((isSo) => isSo !== false)).toEqual([]);
    expect(singlePurpose.length).toBeLessThanOrEqual(LIMITS.reason);
    expect(readFileSync(privacyPolicy, 'utf8')).toContain('We do not collect any personal information');
  });

  it('says no remote code, which the content security policy holds', () => {
    const { content_security_policy: policy } = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
      content_security_policy: { extension_pages: string };
    };
    expect(policy.extension_pages).toContain("script-src 'self';");
  });
});
