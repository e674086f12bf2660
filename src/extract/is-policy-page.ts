/** A page goes in, whether it is a privacy policy comes out, with the reasons. Cheap first; the whole text only where that says maybe. */
import type { DocumentKind } from '../core/document.ts';
import { judgeDocumentKind } from '../core/document-kind.ts';
import { namedKind } from '../core/document-names.ts';
import { detectLanguage } from '../core/language.ts';
import { bodyOf, listTrees, shownText } from './dom.ts';
import { readPolicyBlocks } from './extract-policy.ts';
import { pageTitle } from './page-title.ts';

export interface PageVerdict {
  isPolicy: boolean;
  kind: DocumentKind;
  language: string;
  reasons: string[];
}

/** So much of a page's text is looked through before it is read properly. */
const FIRST_LOOK = 150_000;
/** A policy says one of these over and over, in its own language. */
const TELLING =
  'privacy|Privacy|PRIVACY|personal information|personal data|Datenschutz|personenbezogen|confidentialité|données personnelles|privacidad|datos personales|dati personali|dados pessoais|persoonsgegevens|personuppgifter|personoplysninger|personopplysninger|henkilötie|danych osobowych|osobních údaj|személyes adat|caracter personal|kişisel veri|персональн|個人情報|个人信息|개인정보|cookie'.split(
    '|',
  );
const OFTEN = 6;

function countTelling(text: string): number {
  let count = 0;
  for (const word of TELLING) {
    for (let i = text.indexOf(word); i >= 0 && count < OFTEN; i = text.indexOf(word, i + word.length)) count++;
    if (count >= OFTEN) break;
  }
  return count;
}

/** The words of the page and of its components and frames, as far as a first look goes; scripts speak of cookies everywhere. */
function firstWords(doc: Document): string {
  let words = '';
  for (const tree of listTrees(doc)) {
    const root = tree === doc ? bodyOf(doc) : tree;
    if (root) words += shownText(root, FIRST_LOOK - words.length);
    if (words.length >= FIRST_LOOK) break;
  }
  return words;
}

/** False where neither name nor words of the page give a reason to read it. */
function mayBePolicy(doc: Document, title: string, url: string | null): string | null {
  const name = title.split(' | ').find((part) => namedKind(part) !== null);
  if (name !== undefined) return `is called '${name}'`;
  if (url !== null && /priva|cookie|datenschutz|confidential|gdpr|ccpa|legal|polic/i.test(url))
    return 'its address speaks of privacy';
  return countTelling(firstWords(doc)) >= OFTEN ? 'speaks of personal data often' : null;
}

export function isPolicyPage(doc: Document, url: string | null): PageVerdict {
  const title = pageTitle(doc);
  const hint = mayBePolicy(doc, title, url);
  if (hint === null) {
    return {
      isPolicy: false,
      kind: 'other',
      language: 'und',
      reasons: ['neither its name nor its words are those of a policy'],
    };
  }
  const { text } = readPolicyBlocks(doc);
  const { kind, reasons } = judgeDocumentKind(text, title, url);
  const isPolicy = kind === 'privacy' || kind === 'cookie' || kind === 'state-notice';
  return { isPolicy, kind, language: detectLanguage(text), reasons: [hint, ...reasons] };
}
