/** A message's name and its values go in; the words in the person's language come out. Fed by the shell that shows the popup. */
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** Messages that come in a form for each plural of the language: `quotes_one`, `quotes_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** As `browser.i18n.getMessage`: an unknown name gives an empty text. */
export type TextSource = (key: string, values: string[]) => string;

let source: TextSource = () => '';
/** To make these takes longer than to use them. */
let numbers: Intl.NumberFormat | null = null;
let plurals: Intl.PluralRules | null = null;

export function setTextSource(next: TextSource): void {
  source = next;
  numbers = plurals = null;
}

export function text(key: MessageKey, ...values: (string | number)[]): string {
  return source(key, values.map(formatValue));
}

/** The number comes first among the message's values. */
export function countText(key: CountedKey, count: number, ...values: (string | number)[]): string {
  const all = [count, ...values].map(formatValue);
  plurals ??= new Intl.PluralRules(language());
  const form = plurals.select(count);
  return source(`${key}_${form}`, all) || source(`${key}_other`, all);
}

/** The message of a name that is put together at run time, such as a clause's; where there is none, `fallback`. */
export function textOr(key: string, fallback: string): string {
  return source(key, []) || fallback;
}

/** The language the messages are in: numbers and plurals follow it, not the browser's own. */
export function language(): string {
  return source('languageTag', []) || 'en';
}

/** The locale of the browser's interface, as 'en-GB'; outside of a browser, the language of the messages. */
export function localeTag(): string {
  return source('@@ui_locale', []).replaceAll('_', '-') || language();
}

/** 'ltr' or 'rtl'; outside of a browser, which knows, all our languages run from left to right. */
export function direction(): string {
  return source('@@bidi_dir', []) || 'ltr';
}

export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(language(), { maximumFractionDigits: 1 });
  return numbers.format(value);
}

/** An ISO date goes in; the day as it is written in the language comes out. What is no date stays as it is. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function formatValue(value: string | number): string {
  return typeof value === 'string' ? value : formatNumber(value);
}
