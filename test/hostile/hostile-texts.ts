/** A length goes in; texts of about that length come out that a hostile page could hold, each after one idea, by name. */

/** `unit`, over and over, up to a length. */
const fill = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const SELL = 'We do not sell your personal information. ';
const SHARE = 'We may share your personal information with third parties for advertising ';
/** Latin letters and those of other scripts that look the same. */
const LOOK_ALIKES: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' };

/** Bullets at the beginning of lines, with no line between: each sign before its text, or each text a number's item. */
const lines = (make: (n: number) => string) => (length: number) => {
  const parts: string[] = [];
  for (let n = 0, total = 0; total < length; n++) {
    const line = `${make(n)}\n`;
    parts.push(line);
    total += line.length;
  }
  return parts.join('').slice(0, length);
};

export const hostileTexts: Record<string, (length: number) => string> = {
  spaces: fill(' '),
  'no-break spaces': fill('\u00a0'),
  tabs: fill('\t'),
  'line ends': fill('\n'),
  'carriage returns': fill('\r\n'),
  'one letter': fill('a'),
  'one capital letter': fill('A'),
  'one digit': fill('1'),
  'numbers with points': fill('1.1'),
  'full stops': fill('.'),
  commas: fill(','),
  apostrophes: fill("'"),
  'one letter and apostrophes': fill("a'"),
  'letters and full stops': fill('A.'),
  'letters, full stops and spaces': fill('A. '),
  hyphens: fill('-'),
  'joined with hyphens': fill('e-'),
  'at signs': fill('a@'),
  'addresses without end': fill('a.b@'),
  schemes: fill('http://'),
  'quotes after a stop': fill('."'),
  colons: fill('a:'),
  asterisks: fill('*'),
  underscores: fill('_ '),
  hashes: fill('# '),
  bars: fill('| '),
  'rows of tabs': lines((n) => `${n}\tvalue`),
  questions: fill('Do we sell your data? '),
  "'do not sell'": fill('do not sell '),
  "'we do not sell your personal information'": fill(SELL),
  not: fill('not '),
  we: fill('we '),
  'may share': fill(SHARE),
  'we may we will': fill('we may we will '),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'nested brackets with words': (length) => fill('(we [share ')(length / 2) + fill('] ) ')(length / 2),
  'open quotes': fill('“we sell your data '),
  'list items': lines(() => '- email address'),
  'bullets in a line': fill('• email address '),
  'bullets alone': fill('•'),
  'bullets on lines of their own': lines(() => '•'),
  'numbered items': lines((n) => `${n % 100}. email address`),
  'numbers in depth': lines((n) => `${n % 9}.${n % 7}.${n % 5} email address`),
  'items ever deeper': (length) => lines((n) => `${' '.repeat(n % 400)}- email`)(length),
  'items that introduce': lines(() => '- We share with:'),
  headings: lines((n) => `# Heading ${n}`),
  'headings of one letter': lines(() => '# a'),
  'headings ever deeper': lines((n) => `${'#'.repeat(1 + (n % 6))} Information we share ${n}`),
  'capital headings': lines((n) => `\nSECTION ${n} WHAT WE COLLECT\n\nText that says little about it, yet enough.`),
  'a lead-in without end': lines((n) =>
    n === 0 ? 'We do not share your personal information with:' : `- partner ${n},`,
  ),
  'a sentence without end': fill('and we share your personal information, '),
  'a sentence without comma': fill('and we share your personal information '),
  'wrapped lines': lines(() => 'we may share your personal information with others and with their own partners who'),
  'combining marks': fill('s\u0301\u0302\u0303e\u0304l\u0305l '),
  'one letter under marks': (length) => `a${'\u0301'.repeat(length - 1)}`,
  'bidi controls': fill('\u202ewe \u202ddo\u202c not \u2066sell\u2069 '),
  'zero-width signs': fill('\u200b'),
  'zero-width signs in words': fill('we s\u200bell your per\u200dsonal in\u00adformation. '),
  'look-alikes': fill(SHARE.replace(/[acceiopsxy]/g, (letter) => LOOK_ALIKES[letter] ?? letter)),
  'lone high surrogates': fill('\ud83d'),
  'lone low surrogates': fill('\ude00 sell '),
  NULs: fill('\0'),
  'NULs in words': fill('we s\0ell your d\0ata. '),
  emoji: fill('👩‍👩‍👧‍👦 we sell 🧛🏽‍♀️ '),
  ideographs: fill('我们不出售您的个人信息。'),
  'Thai without spaces': fill('เราไม่ขายข้อมูลส่วนบุคคลของคุณ'),
  'ways to reach us': fill(
    'write to us at 1 A St, Albany, NY 12207 or privacy@a.example, call 1-800-555-0100, opt out at www.a.example/x. ',
  ),
  escapes: fill('&lt;script&gt;'),
  'all white space there is': fill('\u2028\u2029\u0085\u3000\u2003\u200b\ufeff '),
};
