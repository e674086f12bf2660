/** Texts and pages go in; the kinds of work that are timed come out, by name. The same in Node and in a browser's page. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import compromiseOne from 'compromise/one';
import compromise from 'compromise/three';
import Defuddle from 'defuddle';
import { library } from '../../src/clauses/registry.ts';
import { readOwnPolicy } from '../../src/content/read-page.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { extractPolicy } from '../../src/extract/extract-policy.ts';
import { ownTree } from '../../src/extract/is-policy-page.ts';
import type { Inputs, PageInput } from './inputs.ts';

export interface Work {
  /** Makes ready what so many calls use up; not timed. */
  prepare?(calls: number): void;
  run(): unknown;
}

export type ParsePage = (html: string, url: string) => Document;

/** On a text. */
export const TEXT_WORKS = {
  grade: (text: string): Work => {
    const document = documentFromText(text);
    return { run: () => gradePolicy(document, library) };
  },
  'read text': (text: string): Work => ({ run: () => documentFromText(text) }),
  'character loop': (text: string): Work => ({ run: () => sumOfCharacters(text) }),
  'compromise/one': (text: string): Work => ({ run: () => compromiseOne(text) }),
  compromise: (text: string): Work => ({ run: () => compromise(text) }),
  '100 RegExps': (text: string): Work => {
    const expressions = plainExpressions();
    return { run: () => expressions.map((expression) => text.match(expression)?.length ?? 0) };
  },
};

/** On a page that nobody has looked at yet. */
export const PAGE_WORKS = {
  extract: (page: Document, url: string): unknown => extractPolicy(page, url),
  Readability: (page: Document): unknown => new Readability(page).parse(),
  Defuddle: (page: Document, url: string): unknown => new Defuddle(page, { url }).parse(),
  /** What the content script does first, on any page. */
  detect: (page: Document, url: string): unknown => readOwnPolicy(page, url, ownTree),
  isProbablyReaderable: (page: Document): unknown => isProbablyReaderable(page),
};

export type TextWork = keyof typeof TEXT_WORKS;
export type PageWork = keyof typeof PAGE_WORKS;
/** 'grade:harman', 'extract:koss policy'. */
export type WorkName = `${TextWork | PageWork}:${string}`;

function sumOfCharacters(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** What a prototype would search for: a clause's words in their order, not far apart. */
function plainExpressions(): RegExp[] {
  const near = (words: string[]) => new RegExp(`\\b${words.join('\\w*\\b[^.]{0,40}\\b')}`, 'gi');
  const inOrder = library.clauses.map(({ id }) => near(id.split('-')));
  const backwards = library.clauses.map(({ id }) => near(id.split('-').reverse()));
  return [...inOrder, ...backwards].slice(0, 100);
}

function onPage(work: (page: Document, url: string) => unknown, { html, url }: PageInput, parse: ParsePage): Work {
  let ready: Document[] = [];
  return {
    prepare: (calls) => {
      ready = Array.from({ length: calls }, () => parse(html, url));
    },
    run: () => work(ready.pop()!, url),
  };
}

/** Makes each kind of work when it is first asked for. */
export function worksOn({ texts, policies, others }: Inputs, parse: ParsePage): (name: WorkName) => Work {
  const pages = new Map([...policies, ...others].map((page) => [page.name, page]));
  const made = new Map<WorkName, Work>();
  const make = (name: WorkName): Work => {
    const at = name.indexOf(':');
    const kind = name.slice(0, at);
    const of = name.slice(at + 1);
    if (kind in TEXT_WORKS) return TEXT_WORKS[kind as TextWork](texts[of]!);
    return onPage(PAGE_WORKS[kind as PageWork], pages.get(of)!, parse);
  };
  return (name) => {
    const work = made.get(name) ?? make(name);
    made.set(name, work);
    return work;
  };
}
