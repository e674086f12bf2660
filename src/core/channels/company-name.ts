/** A policy's text and its postal addresses go in; the company's name comes out where the policy plainly gives it. */
import type { Channel, Passage } from '../report.ts';
import type { Surroundings } from './surroundings.ts';

/** 'Koss Corporation (“we,” “us,” or “our”)': the name stands before its short forms. */
const SHORT_FORMS =
  /[,]? ?\((?:(?:collectively|together|hereinafter|hereafter|referred to (?:herein )?as|or|the|and|its affiliates)[, ]{1,2}){0,3}[“"'‘](?:[Ww]e|[Uu]s|[Oo]ur|[Tt]he [Cc]ompany|[Cc]ompany)\b/g;
/** 'The data controller is Koss GmbH'. */
const CONTROLLER = /\b(?:data )?controller (?:of your (?:personal )?(?:data|information) )?is:? /gi;
const JOINS =
  /^(?:of|and|the|&|de|van|von|der|für|et|y|inc\.?|llc\.?|ltd\.?|incorporated|corporation|limited|gmbh)[,.]?$/i;
const LEGAL_FORM =
  /\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|incorporated|company|gmbh|ag|s\.?a|b\.?v|plc|oy|ab|aps|s\.?r\.?l|pty)\b\.?$/i;
/** Capital letters at the head of a sentence, not of a name. */
const NO_NAME =
  /^(?:at|this|by|when|in|our|your|welcome|to|privacy|policy|for|we|if|statement|notice|website|site|from|on|as|please|with|is|write|mail|address|usa|europe)$/i;
/** Lines of an address that name no company: a street, a box, one of its offices. */
const IS_PART =
  /\d|attn|attention|department|dept|box|customer|consumer|services?\b|office|support|relations|team|privacy|administrator|officer|coordinator|opt-out|legal|c\/o|counsel|tower|floor|building|suite|street|avenue|road|^(?:write|mail|address)\b/i;
const MOST_WORDS = 8;
const LONGEST = 90;

const isCapital = (word: string): boolean => /^[(“"]?[\p{Lu}\d]/u.test(word);

/** The name that ends at `end`, word by word backwards. */
function nameBefore(text: string, end: number): Passage | null {
  const low = Math.max(0, end - LONGEST, text.lastIndexOf('\n', end - 1) + 1);
  const words = text.slice(low, end).split(' ');
  let first = words.length;
  while (first > 0 && words.length - first < MOST_WORDS) {
    const word = words[first - 1]!;
    const endsSentence = first < words.length && /[a-z]{4}[.!?:;]$/.test(word);
    if (word === '' || endsSentence || !(isCapital(word) || JOINS.test(word)) || NO_NAME.test(word)) break;
    first--;
  }
  while (first < words.length && !isCapital(words[first]!)) first++;
  const quote = words.slice(first).join(' ');
  return quote.length < 3 ? null : { quote, start: end - quote.length, end };
}

function nameAfter(text: string, start: number): Passage | null {
  const words = text
    .slice(start, start + LONGEST)
    .split(/[\n(;:]/, 1)[0]!
    .split(' ');
  let last = 0;
  while (last < words.length && last < MOST_WORDS && (isCapital(words[last]!) || JOINS.test(words[last]!))) {
    last++;
    if (LEGAL_FORM.test(words[last - 1]!.replace(/,$/, ''))) break;
  }
  const quote = words.slice(0, last).join(' ').replace(/[,.]$/, '');
  return LEGAL_FORM.test(quote) ? { quote, start, end: start + quote.length } : null;
}

/** The first line of an address, where it is no part of a street. */
function nameInAddress({ quote, start }: Channel): Passage | null {
  const first = quote.split(/\n|, (?=\d|attn|p\.?\s?o\.?\b|suite)/i, 1)[0]!.trimEnd();
  if (start === null || IS_PART.test(first) || first.length > LONGEST) return null;
  return first.length >= 3 && isCapital(first) ? { quote: first, start, end: start + first.length } : null;
}

export function companyName(text: Surroundings, post: readonly Channel[]): Passage | null {
  const { text: words } = text.document;
  for (const { index } of words.matchAll(SHORT_FORMS)) {
    const name = nameBefore(words, index);
    if (name) return name;
  }
  for (const { 0: lead, index } of words.matchAll(CONTROLLER)) {
    const name = nameAfter(words, index + lead.length);
    if (name) return name;
  }
  for (const channel of post) {
    const name = nameInAddress(channel);
    if (name) return name;
  }
  return null;
}
