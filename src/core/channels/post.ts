/** A policy's text goes in; the postal addresses come out by which its company can be written to, as they stand there. */
import type { Channel } from '../report.ts';
import { OTHERS } from './mail.ts';
import { MOST_CANDIDATES, type Surroundings } from './surroundings.ts';

/** American postal codes behind a state, in capitals or not. */
const AMERICAN =
  /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|California|Colorado|Connecticut|Delaware|Florida|Georgia|Illinois|Massachusetts|Michigan|Minnesota|Nevada|New (?:Jersey|York)|North Carolina|Ohio|Oregon|Pennsylvania|Tennessee|Texas|Utah|Virginia|Washington|Wisconsin)[.,]? {1,2}\d{5}(?:-\d{4})?\b/gi;
/** British and Canadian ones. */
const BRITISH = /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/g;
/** Others stand before the town, and are believed where a street stands before them. */
const EUROPEAN =
  /(?<!\b(?:[Ss]uite|[Ss]te|[Ff]loor|[Bb]ox|[Uu]nit|[Rr]oom|[Nn]o)\.? )\b(?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})? (?!Fax|Phone|Tel|Attention|Email|Mail)\p{Lu}\p{L}{2,20}/gu;
const STREET =
  /str(?:aße|asse|\.)|weg\b|platz\b|allee\b|\brue\b|avenue|calle|street|\broad\b|straat|laan\b|gade\b|gatan|plein\b/i;
const COUNTRY =
  /^[,.]?\s{1,2}(?:U\.?S\.?A\.?|United States(?: of America)?|U\.?K\.?|United Kingdom|England|Ireland|Canada|Germany|France|Spain|Italy|Netherlands|The Netherlands|Sweden|Denmark|Australia|Japan|Switzerland|Austria|Belgium)(?![\w])/i;
/** A house or a box: what an address has beside its code. */
const HOUSE = /\b\d{1,6}[a-z]?\b|\b(?:one|two|three) \w|\bP\.? ?O\.? ?Box/i;
/** Ends what leads up to an address: 'write to us at', 'by mail:', an e-mail address, a telephone number. */
const LEADS_UP =
  /(?:[:;]|[?@]\S{0,99}|\d{3}[-. ]\d{4}\b\)?[.,]?|\b(?:at|to|is|in writing|by (?:postal )?mail|by post|via mail|address|or|mean|located in)\b[,:]?)(?:\s{1,3}|(?<=mail:))/gi;
const TAKES_LETTERS =
  /contact|writ(?:e|ing)\b|\bmail|post|send|letter|address|reach|question|controller|located|headquarter|attn|attention/i;
const LONGEST = 150;
const SHORTEST = 8;
/** Addresses set line by line stand in so many short blocks at most. */
const MOST_LINES = 5;
const LONGEST_LINE = 70;

/** Where an address that ends in the block begins: in it, or some lines further up where those belong to it. */
function beginning(text: Surroundings, block: number, code: number): number | null {
  const { text: words, blocks } = text.document;
  const own = words.slice(Math.max(blocks[block]!.start, code - LONGEST), code);
  const from = code - own.length;
  const leads = [...own.matchAll(LEADS_UP)].filter(({ 0: lead, index }) => HOUSE.test(own.slice(index + lead.length)));
  const last = leads.at(-1);
  if (last) return from + last.index + last[0].length;
  if (from > blocks[block]!.start) return null;
  const house = own.search(HOUSE);
  // A name and a house on one line are the whole of it.
  if (house > SHORTEST) return from;
  let first = block;
  let hasHouse = house >= 0;
  while (block - first < MOST_LINES && isLine(text, first - 1) && !blocks[first]!.headings.includes(first - 1)) {
    first--;
    hasHouse ||= HOUSE.test(text.wordsOf(blocks[first]!));
  }
  return hasHouse ? blocks[first]!.start : null;
}

function isLine(text: Surroundings, index: number): boolean {
  const block = text.document.blocks[index];
  if (!block || block.kind === 'heading') return false;
  const words = text.wordsOf(block);
  return words.length <= LONGEST_LINE && !/[:;!?@|]|[a-z\d]{3}\.$|\d{5}/.test(words);
}

function channelAt(code: RegExpExecArray, text: Surroundings): Channel[] {
  const { text: words } = text.document;
  const block = text.blockAt(code.index);
  const from = block < 0 ? null : beginning(text, block, code.index);
  const start = from === null ? null : from + /^[\s–—•·*|“”"-]*/.exec(words.slice(from, code.index))![0].length;
  if (start === null || code.index - start > LONGEST || code.index - start < SHORTEST) return [];
  const codeEnd = code.index + code[0].length;
  const end = codeEnd + (COUNTRY.exec(words.slice(codeEnd, codeEnd + 40))?.[0].length ?? 0);
  const { before, frame } = text.around(start, end);
  const above = text.document.blocks[text.blockAt(start) - 1];
  const lead = above ? words.slice(Math.max(above.start, above.end - 200), above.end) : '';
  if (!TAKES_LETTERS.test(`${before} ${frame} ${lead}`) || OTHERS.test(`${before} ${frame}`)) return [];
  return [
    { kind: 'post', quote: words.slice(start, end), start, end, sentence: null, href: null, url: text.urlAt(start) },
  ];
}

function covers(one: Channel, other: Channel): boolean {
  return one.start! <= other.start! && other.end! <= one.end! && one.quote.length > other.quote.length;
}

export function postChannels(text: Surroundings): Channel[] {
  const { text: words } = text.document;
  const european = [...words.matchAll(EUROPEAN)].filter(({ index }) =>
    STREET.test(words.slice(Math.max(0, index - LONGEST), index)),
  );
  const codes = [...words.matchAll(AMERICAN), ...words.matchAll(BRITISH), ...european];
  const found = codes
    .sort((a, b) => a.index - b.index)
    .slice(0, MOST_CANDIDATES)
    .flatMap((code) => channelAt(code, text));
  // A house number may look like a code: then the whole address is found twice, once cut short.
  return found.filter((one) => !found.some((other) => other !== one && covers(other, one)));
}
