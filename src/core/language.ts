/** Text goes in, the BCP 47 tag of its main language comes out, or 'und'. By scripts, then by small words. Linear, no tables to load. */

/** Small words that are frequent in one language and rare in its neighbours. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the and of to your you we our or that this with for may from are information not will have by on',
  de: 'der die das und wir sie ihre von zu mit ist werden für den auf des nicht oder eine dem im ihnen',
  fr: 'les des vos nous vous et pour dans sur que est une votre par ou du nos aux avec au sont ces cette',
  es: 'los las sus para nosotros usted que una con por del como su es o y sobre puede cuando nuestros el esta',
  it: 'il di per che nostri dei della sono gli con una del le dati nel delle alla questo non tuo suoi i',
  pt: 'os dados para você que com uma não sua seus nossos por dos da ou em são nós às seu pode do ao',
  nl: 'het van de een wij voor uw met dat onze zijn u deze op om wordt niet kunnen door ons gegevens',
  sv: 'och att vi för som dina med av på den är till det om dig kan inte eller vår du från ett',
  da: 'og at vi til som dine med af på den er det om dig kan ikke eller vores du fra et oplysninger de',
  nb: 'og å vi til som dine med av på den er det om deg kan ikke eller vår du fra et opplysninger ved',
  fi: 'ja tai että on ovat sekä voi emme jos kun tietoja käytämme henkilötietoja mukaan meidän se ei sen',
  pl: 'i w na do z że się oraz są nie lub dla jest przez danych które twoje państwa od o jako w celu',
  cs: 'a na se že jsou nebo pro je které vaše údaje osobních jako k v s při můžeme jsme této údajů',
  hu: 'a az és hogy nem vagy egy az ön ezek adatok személyes által is meg azt adatait van ha csak',
  ro: 'și de la sau pentru care cu pe dumneavoastră în este datele noastre nu din sunt să prin al vă',
  tr: 've bir bu için ile veya kişisel olarak verileri da de bilgi gibi tarafından daha sizin size olan',
  hr: 'i u na za se da su ili podataka koje je od s vaše osobnih kao ne o mogu naše to kako',
  id: 'dan yang untuk di dengan anda kami dari atau ini dapat pada informasi tidak kepada akan dalam data',
  vi: 'và của bạn chúng tôi cho các thông tin với không được là có trong khi này hoặc để những',
};

/** Small words that English text has as well: they tell nothing of a second language beside it. */
const IN_ENGLISH = new Set(
  `${SMALL_WORDS.en} a i o s v do to no is on me as at in an die data per not or so se con para de`.split(' '),
);
/** A second language counts when its small words are at least this share of the main one's. */
const SECOND_LANGUAGE = 0.1;
/** And no fewer than this: a name or a quoted phrase is no second language. */
const FEWEST_SMALL_WORDS = 8;

export interface TextLanguage {
  /** BCP 47 tag of the main language, or 'und'. */
  language: string;
  /** Whether English and another language both have a good part of the text. */
  mixed: boolean;
}

const LANGUAGES = Object.keys(SMALL_WORDS);
const ENGLISH = LANGUAGES.indexOf('en');
/** Of the letters of a word one by one: no two words of six letters of ASCII share it, and others hardly ever do. */
const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x3fffffff;
const FOREIGN = 1 << LANGUAGES.length;

/** Hash of a word → bit set of the languages that have it, with `FOREIGN` where no English text has it. */
const LANGUAGES_OF = new Map<number, number>();
for (const [i, language] of LANGUAGES.entries()) {
  for (const word of SMALL_WORDS[language]!.split(' ')) {
    const hash = [...word].reduce((mixed, letter) => mix(mixed, letter.charCodeAt(0)), 0);
    const isForeign = !IN_ENGLISH.has(word);
    LANGUAGES_OF.set(hash, (LANGUAGES_OF.get(hash) ?? 0) | (1 << i) | (isForeign ? FOREIGN : 0));
  }
}

/** Enough to be sure, however long the text. */
const SAMPLE = 6_000;
/** Tags with the first and last code of their letters. */
const SCRIPTS: readonly [tag: string, first: number, last: number][] = [
  ['ja', 0x3040, 0x30ff],
  ['ko', 0xac00, 0xd7af],
  ['zh', 0x4e00, 0x9fff],
  ['ru', 0x0400, 0x04ff],
  ['el', 0x0370, 0x03ff],
  ['ar', 0x0600, 0x06ff],
  ['he', 0x0590, 0x05ff],
  ['th', 0x0e00, 0x0e7f],
  ['hi', 0x0900, 0x097f],
];
const IDEOGRAPHS = SCRIPTS.findIndex(([tag]) => tag === 'zh');

/** Beginning, middle and end: a page may open with a menu of another language. */
function takeSample(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}

/** Letters per script, in its order, and those of Latin. */
function countLetters(sample: string): { counts: number[]; latin: number } {
  const counts = SCRIPTS.map(() => 0);
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x80) {
      const lower = code | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) latin++;
    } else if (code >= 0xc0 && code <= 0x24f) latin++;
    else for (let k = 0; k < SCRIPTS.length; k++) if (code >= SCRIPTS[k]![1] && code <= SCRIPTS[k]![2]) counts[k]! += 1;
  }
  return { counts, latin };
}

/** Any letter of those scripts: most texts have none, and theirs need not be counted. */
const OF_A_SCRIPT = /[\u0370-\u04ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

function detectScript(sample: string): string | null {
  if (!OF_A_SCRIPT.test(sample)) return null;
  const { counts, latin } = countLetters(sample);
  for (const [k, [tag]] of SCRIPTS.entries()) {
    const count = counts[k]!;
    // Ideographs say more than a letter does; kana among ideographs make Japanese.
    const weight = tag === 'ja' ? 12 : tag === 'zh' || tag === 'ko' ? 3 : 1;
    if (count * weight <= Math.max(latin, 3)) continue;
    if (tag === 'ja' && count * 12 < counts[IDEOGRAPHS]!) continue;
    if (tag === 'ru') return /[іїєґ]/i.test(sample) ? 'uk' : /[ыэё]/i.test(sample) ? 'ru' : 'bg';
    return tag === 'ar' && /[پچگی]/.test(sample) ? 'fa' : tag;
  }
  return null;
}

/** Detects the language of a text; a few words without any small word are 'und'. */
export function detectLanguage(text: string): string {
  return readLanguage(text).language;
}

/** Detects the main language of a text, and whether English stands beside another. */
export function readLanguage(text: string): TextLanguage {
  const sample = takeSample(text);
  const script = detectScript(sample);
  const { points, foreign, words } = countSmallWords(sample);
  const english = points[ENGLISH]!;
  const best = points.indexOf(Math.max(...points));
  const enough = Math.max(2, words * 0.06);
  const language = script ?? (points[best]! >= enough ? LANGUAGES[best]! : 'und');
  if (language === 'en') return { language, mixed: isGoodPart(Math.max(...foreign), english) };
  return { language, mixed: isGoodPart(english, points[best]!) };
}

const isGoodPart = (second: number, main: number): boolean =>
  second >= FEWEST_SMALL_WORDS && second >= SECOND_LANGUAGE * main;

const OTHER_LETTER = /[\p{L}\p{M}]/u;

/** Per language: its small words, and those of them that no English text has. */
function countSmallWords(sample: string): { points: number[]; foreign: number[]; words: number } {
  const points = new Array<number>(LANGUAGES.length).fill(0);
  const foreign = new Array<number>(LANGUAGES.length).fill(0);
  // Ends the last word.
  const text = `${sample.toLowerCase()} `;
  let words = 0;
  let inside = false;
  let hash = 0;
  for (let i = 0, next = 1; i < text.length; i = next++) {
    const code = text.charCodeAt(i);
    let isLetter = code >= 0x61 && code <= 0x7a;
    if (code >= 0x80) {
      const sign = String.fromCodePoint(text.codePointAt(i)!);
      isLetter = OTHER_LETTER.test(sign);
      next = i + sign.length;
    }
    if (isLetter) {
      inside = true;
      hash = mix(hash, code);
    } else if (inside) {
      words++;
      for (let having = LANGUAGES_OF.get(hash) ?? 0, left = having & (FOREIGN - 1); left !== 0; left &= left - 1) {
        const language = 31 - Math.clz32(left & -left);
        points[language]! += 1;
        if (having & FOREIGN) foreign[language]! += 1;
      }
      inside = false;
      hash = 0;
    }
  }
  return { points, foreign, words };
}
