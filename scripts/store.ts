/**
 * `npm run store`: the built extension and the words of the project go in; what the stores' pages need comes out, in `out/store`.
 *   npm run store              builds; texts, and pictures in every language
 *   npm run store -- --texts   the texts only, without a browser
 *   npm run store -- en de     pictures in these languages only
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { takePictures } from './store-pictures.ts';
import { readStoreTexts, STORE_LANGUAGES, writeReviewersPage } from './store-texts.ts';

const OUT = 'out/store';
const args = process.argv.slice(2);
const isTextsOnly = args.includes('--texts');
const wanted = STORE_LANGUAGES.filter((language) => args.includes(language));
const languages = wanted.length > 0 ? wanted : STORE_LANGUAGES;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'for-the-forms.md'), writeReviewersPage());
cpSync('public/icons', join(OUT, 'icons'), { recursive: true });
for (const language of STORE_LANGUAGES) {
  mkdirSync(join(OUT, language));
  for (const [part, text] of Object.entries(readStoreTexts(language)))
    writeFileSync(join(OUT, language, `${part}.txt`), `${text}\n`);
}
if (!isTextsOnly) {
  await build({ logLevel: 'error' });
  for (const language of languages) {
    await takePictures(language, join(OUT, language));
    process.stdout.write(`${OUT}/${language}: texts and pictures\n`);
  }
}
process.stdout.write(`${OUT}: ready to be copied into the stores' forms\n`);
