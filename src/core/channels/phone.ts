/** A policy's text and its e-mail addresses for privacy go in; the telephone numbers for the same come out. */
import type { Channel } from '../report.ts';
import { ABOUT_PRIVACY, OTHERS } from './mail.ts';
import type { Surroundings } from './surroundings.ts';

const NUMBER = /(?<![\d.-])(?:\+\d{1,3}[ .-]?|1[ .-])?(?:\(\d{2,4}\)|\d{2,4})(?:[ .-]{1,2}\d{2,5}){2,4}(?![\d-])/g;
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
const INTERNET_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const IS_CALLED = /\b(?:call|phone|tele?phone|tel|toll|dial|number|contact|reach)/i;
const IS_FAX = /fax(?:imile)?[^\w]{0,10}(?:number|at|is)?[^\w]{0,10}$/i;
/** A number so near an address for privacy is of the same office; in UTF-16 units. */
const NEAR = 250;
/** So near the number stands what it is for. */
const CLOSE = 100;

export function phoneChannels(text: Surroundings, mail: readonly Channel[]): Channel[] {
  const { text: words } = text.document;
  return [...words.matchAll(NUMBER)].flatMap(({ 0: quote, index: start }): Channel[] => {
    const end = start + quote.length;
    const digits = quote.replace(/\D/g, '').length;
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || INTERNET_ADDRESS.test(quote)) return [];
    const { sentence, before, after, frame } = text.around(start, end);
    const isNear = mail.some((each) => each.start !== null && Math.abs(each.start - start) < NEAR);
    const said = `${before.slice(-CLOSE)} ${after.slice(0, CLOSE)} ${frame}`;
    if (
      IS_FAX.test(before.slice(-40)) ||
      OTHERS.test(sentence?.quote ?? '') ||
      !(isNear || (IS_CALLED.test(said) && ABOUT_PRIVACY.test(said)))
    )
      return [];
    return [
      { kind: 'phone', quote, start, end, sentence: sentence?.quote ?? null, href: null, url: text.urlAt(start) },
    ];
  });
}
