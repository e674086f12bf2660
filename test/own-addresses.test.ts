/** Where our script runs by itself, by the manifest's own patterns. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type OwnScript, runsByItself } from '../src/own-addresses.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { content_scripts: [OwnScript] };

it.each([
  ['https://shop.example/privacy', true],
  ['https://shop.example/pages/privacy-policy?lang=en', true],
  ['https://shop.example/legal?page=privacy', true],
  ['https://shop.example/en/cookies', true],
  ['https://shop.example/cookies.recipe', false],
  ['https://privacy.shop.example/', false],
  ['https://shop.example/pages/data', false],
  ['https://shop.example/privacy?q=policy', false],
])('%s: %s', (address, isOurs) => {
  expect(runsByItself(address, manifest.content_scripts[0])).toBe(isOurs);
});
