/** Nothing goes in; generators of texts and pages come out: policies taken apart and put together wrongly, among anything else. */
import fc from 'fast-check';
import type { CounterExample, Example } from '../../src/core/clause.ts';
import type { Block, PolicyDocument } from '../../src/core/document.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { hostileTexts } from './hostile-texts.ts';

interface ClauseFile {
  examples: Example[];
  counterExamples: CounterExample[];
}

const files = import.meta.glob<ClauseFile>(
  '../../src/clauses/{collection,use,sharing,tracking,choice,rights,retention,security,change,audience,legal}/*.ts',
  { eager: true },
);
const passages = Object.values(files).flatMap((file) => [...file.examples, ...file.counterExamples].map((e) => e.text));

const passage = fc.constantFrom(...passages);
/** The beginning or the end of a passage: sentences that break off. */
const torn = fc
  .tuple(passage, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
  .map(([text, at, isHead]) =>
    isHead ? text.slice(0, Math.floor(at * text.length)) : text.slice(Math.floor(at * text.length)),
  );
const hostile = fc
  .tuple(fc.constantFrom(...Object.keys(hostileTexts)), fc.integer({ min: 2, max: 400 }))
  .map(([name, length]) => hostileTexts[name]!(length));
/** Lone surrogates and all: whatever a string can hold. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const between = fc.constantFrom(
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '. ',
  ': ',
  '; ',
  ', ',
  '\n- ',
  '\n• ',
  '\n1. ',
  '\n# ',
  '\t',
  '',
  ' | ',
  '\u2028',
  '\u00a0',
  '(',
  '”',
  "'",
);
const piece = fc.oneof(
  { weight: 6, arbitrary: passage },
  { weight: 3, arbitrary: torn },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: anything },
);

export const text = fc
  .array(fc.tuple(piece, between), { maxLength: 14 })
  .map((parts) => parts.map(([own, after]) => own + after).join(''));

const blockTags =
  'p div section main article ul ol li dl dt dd table tbody tr td th h1 h2 h3 blockquote pre header footer nav aside details summary form fieldset dialog center'.split(
    ' ',
  );
const inlineTags =
  'a b strong em i span button font label br hr img input textarea select option iframe template slot svg math noscript object x-panel'.split(
    ' ',
  );
const tag = fc.constantFrom(...blockTags, ...inlineTags);
/** Names that shadow the properties of forms and documents, and marks that reading goes by. */
const attribute = fc.constantFrom(
  'name="childNodes"',
  'name="querySelector"',
  'name="firstChild"',
  'id="body"',
  'id="document"',
  'name="getAttribute"',
  'class="privacy-policy"',
  'class="footer"',
  'class="cookie-banner"',
  'role="dialog"',
  'role="navigation"',
  'hidden',
  'slot="a"',
  'href="/privacy"',
  'href="javascript:alert(1)"',
  'href="//[::1]/privacy"',
  'href="https://other.example/privacy-policy#cookies"',
  'rel="privacy-policy"',
  'aria-label="Privacy Policy"',
  'shadowrootmode="open"',
  'style="font-weight:bold"',
  'open',
  '"',
  '@click="x"',
  'colspan="9"',
);
const asText = (words: string) => words.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
const words = fc.oneof({ weight: 5, arbitrary: piece.map(asText) }, { weight: 1, arbitrary: piece });
const junk = fc.constantFrom(
  '<',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '&#0;',
  '&#xd800;',
  '</body>',
  '</p></div>',
  '<plaintext',
  '<a href=',
  '<table><p>',
  '<base href="//other.example">',
  '<title>Privacy Policy</title>',
  '<h1>Privacy Policy</h1>',
);

const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'html' },
    { weight: 5, arbitrary: words },
    { weight: 5, arbitrary: tie('element') },
    { weight: 1, arbitrary: junk },
  ),
  element: fc
    .tuple(
      tag,
      fc.array(attribute, { maxLength: 2 }),
      fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'html' }),
      fc.boolean(),
    )
    .map(
      ([name, attributes, children, isClosed]) =>
        `<${[name, ...attributes].join(' ')}>${children.join('')}${isClosed ? `</${name}>` : ''}`,
    ),
}));

export const page = fc
  .tuple(
    fc.constantFrom('', '<!doctype html>', '<title>Privacy Policy</title>', '<frameset>'),
    fc.array(node, { maxLength: 8 }),
  )
  .map(([start, nodes]) => start + nodes.join(''));

const kind = fc.constantFrom('heading', 'paragraph', 'item', 'row');

/** A document that no page of ours would make: blocks cut anywhere, under any block before them, with any parts. */
export const forgedDocument = fc
  .tuple(
    text,
    fc.array(fc.tuple(kind, fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { maxLength: 20 }),
    fc.array(fc.nat(), { maxLength: 6 }),
  )
  .map(([words, cuts, partEnds]): PolicyDocument => {
    let end = 0;
    const blocks = cuts.map(([own, gap, length, above, hasLeadIn], index): Block => {
      const start = Math.min(words.length, end + (gap % 20));
      end = Math.min(words.length, start + (length % 400));
      const before = index === 0 ? null : above % index;
      return {
        kind: own,
        start,
        end,
        headings: before === null ? [] : [before, before],
        leadIn: hasLeadIn ? before : null,
      };
    });
    const url = 'https://shop.example/privacy';
    const parts = partEnds.map((at, n) => ({
      url,
      title: null,
      kind: 'privacy' as const,
      start: 0,
      end: (at * n) % (words.length + 1),
    }));
    return { ...documentFromText(words), url, blocks, ...(parts.length > 0 && { parts }) };
  });
