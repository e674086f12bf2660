/** The pictures of the store pages are taken of the real extension, in the sizes that the stores ask for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { LOGO, SCREENSHOT, TILE, takePictures } from '../../scripts/store-pictures.ts';
import { SCREENSHOTS } from './stage.ts';

const OUT = `${SCREENSHOTS}/store`;
const SCREENS = ['1-grade', '2-what-hurts', '3-every-point', '4-summary-to-print', '5-settings'];

beforeAll(() => takePictures('en', OUT));

/** Width and height stand at fixed places of a PNG file. */
function sizeOf(name: string): { width: number; height: number } {
  const file = join(OUT, `${name}.png`);
  expect(existsSync(file), file).toBe(true);
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

it.each(SCREENS)('%s is a screenshot in the size of all stores', (name) => {
  expect(sizeOf(name)).toEqual(SCREENSHOT);
});

it('no two pictures are the same', () => {
  const contents = SCREENS.map((name) => readFileSync(join(OUT, `${name}.png`), 'base64'));
  expect(new Set(contents).size).toBe(SCREENS.length);
});

it('tile and logo have the stores’ sizes', () => {
  expect(sizeOf('small-promo-tile')).toEqual(TILE);
  expect(sizeOf('logo')).toEqual({ width: LOGO, height: LOGO });
});
