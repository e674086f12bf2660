/** A page tree goes in; how much running text stands below each node, and how much of it speaks of personal data, comes out. Linear. */
import { DATA_NOUNS } from '../core/document-kind.ts';
import { textOf } from './dom.ts';
import type { PageTree } from './page-tree.ts';

export interface TopicWeights {
  /** Signs of running text below each node; menu words do not count. */
  running: Float64Array;
  /** Those of them in paragraphs that speak of data. */
  onTopic: Float64Array;
}

/** A paragraph shorter than this may be a label. */
const LONG_RUN = 70;
const INLINE = new Set(
  'a abbr acronym b bdi bdo bdt big br cite code em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SPEAKS_OF_DATA =
  /privacy|personal(?:ly)? (?:data|information|identif)|(?:your|collect|us(?:e|ing)|shar(?:e|ing)|such|this|of) (?:data|information)|cookie|third[ -]part|we (?:may )?(?:collect|share|disclose)|we (?:may |also )*use (?:your|it (?:to|for)|(?:the|that|this|these|those|such|certain|any|other|some|several|an?)\b|personal|information|data|analytics|pixels|tracking|technolog)|gegevens|uppgifter|tietoja/i;

/** The text of each block, inline elements taken together: pages cut sentences into spans. */
function textsOfBlocks(tree: PageTree, left: Uint8Array): Map<number, string[]> {
  const texts = new Map<number, string[]>();
  const blockOf = new Int32Array(tree.length);
  for (let i = 1; i < tree.length; i++) {
    const node = tree[i]!;
    const above = node.parent === 0 ? 0 : blockOf[node.parent]!;
    blockOf[i] = node.name === '#text' || INLINE.has(node.name) ? above : i;
    if (node.name !== '#text' || node.text === 0 || left[i] || isLink(tree, node.parent)) continue;
    const known = texts.get(above);
    if (known) known.push(textOf(node.node));
    else texts.set(above, [textOf(node.node)]);
  }
  return texts;
}

function isLink(tree: PageTree, index: number): boolean {
  return tree[index]!.name === 'a' || (INLINE.has(tree[index]!.name) && tree[tree[index]!.parent]?.name === 'a');
}

/** Nodes marked in `left` count for nothing. */
export function weighTopics(tree: PageTree, left: Uint8Array): TopicWeights {
  const running = new Float64Array(tree.length);
  const onTopic = new Float64Array(tree.length);
  for (const [block, parts] of textsOfBlocks(tree, left)) {
    const text = parts.join('');
    if (text.length < LONG_RUN) continue;
    running[block]! += text.length;
    if (SPEAKS_OF_DATA.test(text) || text.search(DATA_NOUNS) >= 0) onTopic[block]! += text.length;
  }
  for (let i = tree.length - 1; i > 0; i--) {
    running[tree[i]!.parent]! += running[i]!;
    onTopic[tree[i]!.parent]! += onTopic[i]!;
  }
  return { running, onTopic };
}
