/** The words of the project go in; what the stores' forms ask for comes out, with the stores' limits. */
import { readFileSync } from 'node:fs';
import type { Messages } from './clause-messages.ts';
import { readPermissionSections } from './read-permission-sections.ts';

/** Languages of the interface are the languages of the store pages; the first one is the stores' default. */
export const STORE_LANGUAGES = ['en', 'de', 'es', 'fr', 'ja'] as const;
export type StoreLanguage = (typeof STORE_LANGUAGES)[number];

/**
 * Characters. Each is the strictest of three stores: name 45 (Edge; Chrome takes 75, Firefox 50), summary 132 (Chrome, from the
 * manifest; Firefox takes 250), description 250 to 10,000 (Edge; Chrome and Firefox take more and less), reasons 1,000 (Chrome).
 */
export const LIMITS = { name: 45, summary: 132, descriptionLeast: 250, description: 10_000, reason: 1000 };

export interface StoreTexts {
  name: string;
  summary: string;
  description: string;
}

export function readStoreTexts(language: StoreLanguage): StoreTexts {
  const file = `public/_locales/${language}/messages.json`;
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  const description = readFileSync(`store/description.${language}.txt`, 'utf8').trim();
  return { name: messages.extName!.message, summary: messages.extDescription!.message, description };
}

export interface Disclosures {
  singlePurpose: string;
  dataCollected: string[];
  remoteCode: boolean;
  soldToThirdParties: boolean;
  usedForUnrelatedPurposes: boolean;
  usedForCreditworthiness: boolean;
  privacyPolicy: string;
}

export function readDisclosures(): Disclosures {
  return JSON.parse(readFileSync('store/disclosures.json', 'utf8')) as Disclosures;
}

/** What the forms ask about permissions and data, as one page to copy from. */
export function writeReviewersPage(): string {
  const { singlePurpose, dataCollected, remoteCode, privacyPolicy, ...uses } = readDisclosures();
  const sayings = Object.entries(uses).map(([use, isDone]) => `- ${use}: ${isDone ? 'yes' : 'no'}`);
  return `${[
    '# For the stores’ forms',
    `## Single purpose\n\n${singlePurpose}`,
    ...readPermissionSections().map(({ name, justification }) => `## Permission: ${name}\n\n${justification}`),
    `## Remote code\n\n${remoteCode ? 'Yes.' : 'No. All scripts are in the package.'}`,
    `## Data\n\nCollected: ${dataCollected.join(', ') || 'none'}\n\n${sayings.join('\n')}\n\nPrivacy policy: ${privacyPolicy}`,
  ].join('\n\n')}\n`;
}
