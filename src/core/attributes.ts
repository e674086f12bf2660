/** A sentence and a match in it go in; how firmly and for whom it is said comes out: modality, scope, exception. */
import type { Span } from './run-pattern.ts';
import { GAP, type Words } from './words.ts';

export interface Attributes {
  modality: 'does' | 'may' | null;
  scope: string | null;
  exception: string | null;
}

const MAY = new Set(['may', 'might', 'could', 'can']);
const EXCEPTION_OPENERS = new Set(['unless', 'except', 'excluding']);
const LONGEST_EXCEPTION = 24;

const AGGREGATE = 'Aggregate or de-identified data';

/** Groups that a statement may be limited to; `words` must stand in this order, next to each other. */
const SCOPES: readonly { name: string; phrases: readonly string[] }[] = [
  {
    name: 'California residents',
    phrases: [
      'california residents',
      'california resident',
      'residents of california',
      'resident of california',
      'california consumers',
      'california consumer',
      'california users',
      'reside in california',
      'live in california',
      'located in california',
    ],
  },
  {
    name: 'Residents of certain US states',
    phrases: [
      'residents of certain states',
      'virginia residents',
      'colorado residents',
      'nevada residents',
      'connecticut residents',
      'utah residents',
      'certain us states',
      'residents of virginia',
      'residents of nevada',
      'nevada consumers',
    ],
  },
  {
    name: 'People in the EEA, UK or Switzerland',
    phrases: [
      'eea residents',
      'eu residents',
      'european residents',
      'residents of the european',
      'residents of the eea',
      'located in the eea',
      'located in the european',
      'located in the eu',
      'reside in the european',
      'reside in the eea',
      'in the european economic area',
      'in the european union',
      'under the gdpr',
      'under gdpr',
      'european users',
      'eu citizens',
      'uk residents',
      'eu data subjects',
    ],
  },
  { name: 'Children', phrases: ['children', 'minors', 'child', 'under the age', 'under 13', 'under 16', 'under 18'] },
  {
    name: 'Business customers',
    phrases: ['business customers', 'business customer', 'corporate customers', 'enterprise customers', 'merchants'],
  },
  {
    name: 'Job applicants',
    phrases: ['job applicants', 'job applicant', 'applicants', 'employment candidates', 'employees'],
  },
  {
    name: AGGREGATE,
    phrases: [
      'aggregate',
      'aggregated',
      'deidentified',
      'anonymized',
      'anonymised',
      'non personal',
      'nonpersonal',
      'not personally identifiable',
      'non personally identifiable',
    ],
  },
];

const SCOPE_INDEX = buildScopeIndex();

function buildScopeIndex(): Map<string, { rest: string[]; name: string }[]> {
  const index = new Map<string, { rest: string[]; name: string }[]>();
  for (const scope of SCOPES)
    for (const phrase of scope.phrases) {
      const [head, ...rest] = phrase.split(' ');
      const entries = index.get(head!) ?? [];
      entries.push({ rest, name: scope.name });
      index.set(head!, entries);
    }
  return index;
}

/** The first group that the words name, or null; `span` is the statement's place in them. */
export function findScope(norms: readonly string[], span?: Span): string | null {
  for (let i = 0; i < norms.length; i++) {
    const entries = SCOPE_INDEX.get(norms[i]!);
    if (!entries) continue;
    for (const { rest, name } of entries)
      if (rest.every((w, k) => norms[i + 1 + k] === w) && (name !== AGGREGATE || isNear(i, span))) return name;
  }
  return null;
}

/** 'Aggregate' limits the data that it stands beside; elsewhere in a long sentence it speaks of other data. */
function isNear(word: number, span: Span | undefined): boolean {
  return span !== undefined && word >= span.first - 3 && word <= span.last + 3;
}

function modalityOf(words: Words, span: Span): 'does' | 'may' {
  for (let i = span.anchor; i >= 0 && span.anchor - i <= 8; i--) {
    const w = words.norms[i]!;
    if (MAY.has(w)) return 'may';
    if (i < span.anchor && (w === 'we' || w === 'you' || w === 'they' || w === 'will' || w === 'do')) break;
  }
  return 'does';
}

function exceptionAfter(text: string, words: Words, span: Span): string | null {
  const { norms, gaps, starts, ends } = words;
  for (let i = span.anchor; i < norms.length; i++) {
    const opens =
      EXCEPTION_OPENERS.has(norms[i]!) ||
      (norms[i] === 'other' && norms[i + 1] === 'than') ||
      (norms[i] === 'without' &&
        ['your', 'prior', 'express', 'explicit', 'first', 'obtaining', 'consent'].includes(norms[i + 1] ?? ''));
    if (!opens) continue;
    let last = i + 1;
    while (
      last + 1 < norms.length &&
      last - i < LONGEST_EXCEPTION &&
      (gaps[last + 1]! & (GAP.semicolon | GAP.stop | GAP.dash)) === 0
    )
      last++;
    return last < norms.length ? text.slice(starts[i]!, ends[last]!) : null;
  }
  return null;
}

/** Reads the attributes of the statement that `span` anchors in `words`, words of `text`. */
export function readAttributes(text: string, words: Words, span: Span, headingNorms: readonly string[]): Attributes {
  return {
    modality: modalityOf(words, span),
    scope: findScope(words.norms, span) ?? findScope(headingNorms),
    exception: exceptionAfter(text, words, span),
  };
}
