/** A page goes in, whether it is a privacy policy comes out, with the reasons. Cheap first; the whole text only where that says maybe. */
import type { DocumentKind, PolicyDocument } from '../core/document.ts';
import { judgeDocumentKind } from '../core/document-kind.ts';
import { namedKind } from '../core/document-names.ts';
import { detectLanguage } from '../core/language.ts';
import { allText, bodyOf, listTrees, select } from './dom.ts';
import { extractPolicy, readPolicyBlocks } from './extract-policy.ts';
import { pageTitle } from './page-title.ts';

export interface PageVerdict {
  isPolicy: boolean;
  kind: DocumentKind;
  language: string;
  reasons: string[];
}

/** A policy says one of these over and over, in its own language. */
const TELLING =
  /privacy|Privacy|PRIVACY|personal information|personal data|Datenschutz|personenbezogen|confidentialité|données personnelles|privacidad|datos personales|dati personali|dados pessoais|persoonsgegevens|personuppgifter|personoplysninger|personopplysninger|henkilötie|danych osobowych|osobních údaj|személyes adat|caracter personal|kişisel veri|персональн|個人情報|个人信息|개인정보|cookie/g;
const OFTEN = 6;

function countTelling(text: string): number {
  TELLING.lastIndex = 0;
  let count = 0;
  while (TELLING.test(text)) count++;
  return count;
}

/** In the page and in its components and frames. Scripts speak of cookies everywhere: theirs do not count. */
function speaksOften(doc: Document): boolean {
  let count = 0;
  for (const tree of listTrees(doc)) {
    const root = tree === doc ? bodyOf(doc) : tree;
    if (root) count += countTelling(allText(root));
    if (root && count >= OFTEN)
      for (const silent of select(root, 'script,style,noscript')) count -= countTelling(allText(silent));
  }
  return count >= OFTEN;
}

/** False where neither name nor words of the page give a reason to read it. */
function mayBePolicy(doc: Document, title: string, url: string | null): string | null {
  const name = title.split(' | ').find((part) => namedKind(part) !== null);
  if (name !== undefined) return `is called '${name}'`;
  if (
    url !== null &&
    /priva|cookie|datenschutz|confidential|vie-?privee|donnees|datos|gdpr|ccpa|legal|polic/i.test(url)
  )
    return 'its address speaks of privacy';
  return speaksOften(doc) ? 'speaks of personal data often' : null;
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
  return { isPolicy: isPolicyKind(kind), kind, language: detectLanguage(text), reasons: [hint, ...reasons] };
}

/** The policy that the page is, or null where it is none: both answers for one reading of the page. */
export function extractIfPolicy(doc: Document, url: string | null): PolicyDocument | null {
  if (mayBePolicy(doc, pageTitle(doc), url) === null) return null;
  const document = extractPolicy(doc, url);
  return isPolicyKind(document.kind) ? document : null;
}

function isPolicyKind(kind: DocumentKind): boolean {
  return kind === 'privacy' || kind === 'cookie' || kind === 'state-notice';
}
