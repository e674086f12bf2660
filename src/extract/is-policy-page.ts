/** A page goes in, whether it is a privacy policy comes out, with the reasons. Cheap first; the whole text only where that says maybe. */
import type { DocumentKind, PolicyDocument } from '../core/document.ts';
import { judgeDocumentKind } from '../core/document-kind.ts';
import { namedKind } from '../core/document-names.ts';
import { detectLanguage } from '../core/language.ts';
import { allText, bodyOf, ELEMENT, firstChild, nameOf, nextSibling, nodeType, parentOf, select } from './dom.ts';
import { extractPolicy, readPolicyBlocks } from './extract-policy.ts';
import { listTrees } from './list-trees.ts';
import { pageTitle } from './page-title.ts';
import { tagOf } from './tags.ts';

export interface PageVerdict {
  isPolicy: boolean;
  kind: DocumentKind;
  language: string;
  reasons: string[];
}

/** A policy says one of these over and over, in its own language. */
const TELLING =
  /[Pp]rivacy|PRIVACY|personal (?:information|data)|Datenschutz|personenbezogen|confidentialité|données personnelles|privacidad|datos personales|dati personali|dados pessoais|persoonsgegevens|person(?:uppgifter|opp?lysninger)|henkilötie|danych osobowych|osobních údaj|személyes adat|caracter personal|kişisel veri|персональн|個人情報|个人信息|개인정보|cookie/g;
const OFTEN = 6;

function countTelling(text: string): number {
  TELLING.lastIndex = 0;
  let count = 0;
  while (TELLING.test(text)) count++;
  return count;
}

/** A page of less says nothing often: a sign-up form names privacy and cookies in passing. In UTF-16 units, as LONG. */
const SHORT = 500;
/** In longer pages it pays to leave out the scripts that stand beside the text; in UTF-16 units. */
const LONG = 20_000;

/** What a long page's parts say, scripts between them left out: data for scripts is often longer than all a person reads. */
function textOfParts(root: Node): string {
  let text = '';
  for (let child = firstChild(root); child; child = nextSibling(child)) {
    if (nodeType(child) !== ELEMENT || !tagOf(nameOf(child as Element)).isSilent) text += allText(child);
  }
  return text;
}

/** Scripts speak of cookies everywhere: theirs do not count. */
function countTellingIn(root: Node, shortest: number): number {
  const whole = allText(root);
  const isLong = whole.length > LONG;
  let count = whole.length < shortest ? 0 : countTelling(isLong ? textOfParts(root) : whole);
  if (count < OFTEN) return count;
  for (const silent of select(root, 'script,style,noscript'))
    if (!isLong || parentOf(silent) !== root) count -= countTelling(allText(silent));
  return count;
}

/** Gives the trees of nodes whose words count. */
export type ListTrees = (doc: Document) => readonly Node[];

/** What the page holds itself, without its components and frames: a quick first look. */
export const ownTree: ListTrees = (doc) => [doc];

function speaksOften(doc: Document, list: ListTrees): boolean {
  const trees = list(doc);
  let count = 0;
  for (const tree of trees) {
    const root = tree === doc ? bodyOf(doc) : tree;
    if (root) count += countTellingIn(root, trees.length > 1 ? 0 : SHORT);
    if (count >= OFTEN) return true;
  }
  return false;
}

const SPEAKING_ADDRESS = /priva|cookie|datenschutz|confidential|vie-?privee|donnees|datos|gdpr|ccpa|legal|polic/i;

/** Null where neither name nor words of the page give a reason to read it. */
function mayBePolicy(doc: Document, title: string, url: string | null, list: ListTrees): string | null {
  const name = title.split(' | ').find((part) => namedKind(part) !== null);
  if (name !== undefined) return `is called '${name}'`;
  if (url !== null && SPEAKING_ADDRESS.test(url)) return 'its address speaks of privacy';
  return speaksOften(doc, list) ? 'speaks of personal data often' : null;
}

export function isPolicyPage(doc: Document, url: string | null): PageVerdict {
  const title = pageTitle(doc);
  const hint = mayBePolicy(doc, title, url, listTrees);
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

/**
 * The policy that the page is, or null where it is none: both answers for one reading of the page. `list` tells where words
 * that give a reason to read it are looked for.
 */
export function extractIfPolicy(doc: Document, url: string | null, list: ListTrees = listTrees): PolicyDocument | null {
  if (mayBePolicy(doc, pageTitle(doc), url, list) === null) return null;
  const document = extractPolicy(doc, url);
  return isPolicyKind(document.kind) ? document : null;
}

function isPolicyKind(kind: DocumentKind): boolean {
  return kind === 'privacy' || kind === 'cookie' || kind === 'state-notice';
}
