/** Which origins are of the page's own site: by the public-suffix list, never by the look of the names. */
import { expect, it } from 'vitest';
import { originsOfSite } from '../../src/popup/same-site.ts';

it.each([
  ['a help host', 'https://www.shop.com/', 'https://help.shop.com/privacy', ['https://help.shop.com']],
  ['the bare domain', 'https://www.shop.co.uk/', 'https://shop.co.uk/privacy', ['https://shop.co.uk']],
  ['another shop under the same suffix', 'https://shop.co.uk/', 'https://corporate.co.uk/privacy', []],
  ['another shop of the same shop system', 'https://a.myshopify.com/', 'https://b.myshopify.com/privacy', []],
  ['a name that only ends alike', 'https://shop.com/', 'https://notshop.com/privacy', []],
  ['the own origin', 'https://shop.com/', 'https://shop.com/privacy', []],
  ['an unsafe address from a safe page', 'https://shop.com/', 'http://help.shop.com/privacy', []],
  ['numbers for a host', 'http://10.0.0.1/', 'http://10.0.0.2/privacy', []],
])('%s', (_, page, link, origins) => {
  expect(originsOfSite(page, [link])).toEqual(origins);
});

it('names each origin once', () => {
  const links = ['https://help.shop.com/a', 'https://help.shop.com/b', 'https://legal.shop.com/c'];
  expect(originsOfSite('https://shop.com/', links)).toEqual(['https://help.shop.com', 'https://legal.shop.com']);
});
