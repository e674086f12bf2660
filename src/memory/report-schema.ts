/** A Report as it may come out of a file or a database: every field that a view shows is checked, its length too. */
import * as v from 'valibot';
import { STANCES, TOPICS } from '../core/clause.ts';

/** In UTF-16 units. What is longer is no sentence, title or heading. */
const LONGEST_WORDS = 20_000;
const LONGEST_ADDRESS = 65_536;
const MOST = 1000;

const words = v.pipe(v.string(), v.maxLength(LONGEST_WORDS));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const points = v.pipe(v.number(), v.finite());
const listOf = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(MOST));

const topic = v.picklist(TOPICS);
export const letter = v.picklist(['A', 'B', 'C', 'D', 'F']);
export const stance = v.picklist(STANCES);
export const weight = v.picklist(['minor', 'moderate', 'serious']);
export const clauseId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
export { count, listOf, topic, words };

export const webAddress = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS),
  v.check((address) => /^https?:/i.test(address) && URL.canParse(address), 'no web address'),
);

const evidence = v.looseObject({
  quote: words,
  start: count,
  end: count,
  marks: listOf(v.object({ start: count, end: count })),
  modality: v.nullable(v.picklist(['does', 'may'])),
  scope: v.nullable(words),
  exception: v.nullable(words),
  leadIn: v.nullable(words),
  headings: listOf(words),
  url: v.nullable(webAddress),
});

const clause = v.looseObject({
  id: clauseId,
  topic,
  stance,
  weight,
  title: words,
  explanation: words,
  legal: listOf(words),
  confidence: v.nullable(v.number()),
  certainty: v.picklist(['says', 'likely']),
  evidence: listOf(evidence),
  contradictedBy: listOf(clauseId),
});

const partKind = v.picklist(['privacy', 'cookie', 'state-notice', 'hub', 'terms', 'other', 'choices']);
const document = v.variant('read', [
  v.looseObject({
    read: v.literal(true),
    url: v.nullable(webAddress),
    title: v.nullable(words),
    kind: partKind,
    words: count,
  }),
  v.looseObject({ read: v.literal(false), url: webAddress, title: v.nullable(words), code: words, detail: words }),
]);

const ledgerLine = v.looseObject({
  kind: v.picklist(['start', 'clause', 'silence', 'limit']),
  points,
  text: words,
  clause: v.nullable(clauseId),
  topic: v.nullable(topic),
  quote: v.nullable(words),
  start: v.nullable(count),
  end: v.nullable(count),
});

const omission = v.looseObject({ clause: v.nullable(clauseId), topic, title: words, explanation: words });

/** What else a report holds is kept as it is: a later version may have written it. */
export const rememberedReport = v.looseObject({
  schema: v.literal(1),
  rubric: v.object({ version: words, fingerprint: words }),
  url: webAddress,
  title: v.nullable(words),
  isPolicy: v.boolean(),
  documentKind: v.picklist(['privacy', 'cookie', 'state-notice', 'hub', 'terms', 'other']),
  language: words,
  textFingerprint: words,
  words: count,
  documents: listOf(document),
  dateStated: v.nullable(words),
  grade: letter,
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  range: v.nullable(v.tuple([letter, letter])),
  notGraded: v.null(),
  coverage: listOf(topic),
  verdict: words,
  clauses: listOf(clause),
  denials: listOf(clause),
  omissions: listOf(omission),
  ledger: listOf(ledgerLine),
});
