/** The name of an element goes in; what elements of that name are to a text comes out. Looked up once per element. */

export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Never part of a text, whatever it holds. */
  readonly isSilent: boolean;
  /** Begins and ends a block of text. */
  readonly isBlock: boolean;
  /** Part of a sentence: pages cut sentences into spans. */
  readonly isInline: boolean;
  /** Elements that text is made of, as against those that pages are made of. */
  readonly isFlow: boolean;
  /** Part of the site by its name alone. */
  readonly isSitePart: boolean;
  readonly isBold: boolean;
  /** Of a table, or of a list of terms. */
  readonly isCell: boolean;
  /** 1 to 6, or 0 for what is no heading. */
  readonly level: number;
  /** May carry a shadow tree. */
  readonly mayHost: boolean;
}

/** Headings are known by their level: no list names them. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SILENT = names(
  'script style noscript template svg math canvas video audio object embed select textarea input head link meta base map datalist progress meter iframe-hidden option img picture source track area',
);
const BLOCK = names(
  '#fragment address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr iframe legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const INLINE = names(
  'a abbr acronym b bdi bdo bdt big br cite code em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr',
);
const FLOW = names('#text p ul ol dl table blockquote pre address center b strong em i u font span a br');
const SITE_PARTS = names('nav footer dialog menu fieldset');
const BOLD = names('b strong u th');
const CELLS = names('td th dd dt');
/** The elements that the DOM standard lets have one (`attachShadow`), beside custom elements. */
const HOSTS = names('article aside blockquote body div footer header main nav p section span');

function describe(name: string): Tag {
  const isCustom = name.includes('-');
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  const isHeading = level > 0;
  return {
    name,
    isSilent: SILENT.has(name),
    // Custom elements hold blocks more often than words.
    isBlock: BLOCK.has(name) || isCustom || isHeading,
    isInline: INLINE.has(name),
    isFlow: FLOW.has(name) || isHeading,
    isSitePart: SITE_PARTS.has(name),
    isBold: BOLD.has(name) || isHeading,
    isCell: CELLS.has(name),
    level,
    mayHost: HOSTS.has(name) || isCustom || isHeading,
  };
}

export const TEXT_TAG = describe('#text');
export const FRAGMENT_TAG = describe('#fragment');

const known = new Map<string, Tag>();
/** All that HTML, SVG and a page's own components name; a page that makes up more is not remembered. */
const MOST_NAMES = 1_000;

/** `name` as the DOM has it, in any case. */
export function tagOf(name: string): Tag {
  const tag = known.get(name);
  if (tag) return tag;
  const described = describe(name.toLowerCase());
  if (known.size < MOST_NAMES) known.set(name, described);
  return described;
}
