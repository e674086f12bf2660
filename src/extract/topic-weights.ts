/** A page tree goes in; how much running text stands below each node, and how much of it speaks of personal data, comes out. Linear. */
import { DATA_NOUNS } from '../core/kind-evidence.ts';
import type { PageTree } from './page-tree.ts';

export interface TopicWeights {
  /** Signs of running text below each node; menu words do not count. */
  running: Float64Array;
  /** Those of them in paragraphs that speak of data. */
  onTopic: Float64Array;
}

/** A paragraph shorter than this may be a label. */
const LONG_RUN = 70;
const SPEAKS_OF_DATA =
  /privacy|personal(?:ly)? (?:data|information|identif)|(?:your|collect|us(?:e|ing)|shar(?:e|ing)|such|this|of) (?:data|information)|cookie|third[ -]part|we (?:may )?(?:collect|share|disclose)|we (?:may |also )*use (?:your|it (?:to|for)|(?:the|that|this|these|those|such|certain|any|other|some|several|an?)\b|personal|information|data|analytics|pixels|tracking|technolog)|gegevens|uppgifter|tietoja/i;

/**
 * Per text the block that it counts for: inline elements are taken together, for pages cut sentences into spans. -1 where it
 * counts for none: texts of links, and empty ones.
 */
function findBlocks(tree: PageTree): Int32Array {
  const around = new Int32Array(tree.length);
  const blockOf = new Int32Array(tree.length).fill(-1);
  for (let i = 1; i < tree.length; i++) {
    const { parent, name, tag, text } = tree[i]!;
    const above = parent === 0 ? 0 : around[parent]!;
    if (name !== '#text') around[i] = tag.isInline ? above : i;
    else if (text > 0 && !isLink(tree, parent)) blockOf[i] = above;
  }
  return blockOf;
}

function isLink(tree: PageTree, index: number): boolean {
  const { name, tag, parent } = tree[index]!;
  return name === 'a' || (tag.isInline && tree[parent]?.name === 'a');
}

/** Weighs one page, more than once while ever more of it is left out; blocks that have lost nothing are not read again. */
export class TopicScale {
  private readonly blockOf: Int32Array;
  /** Signs of each block's own text, as it was read last. */
  private readonly running: Float64Array;
  private readonly onTopic: Float64Array;
  /** What was left out then; null at first. */
  private left: Uint8Array | null = null;

  constructor(private readonly tree: PageTree) {
    this.blockOf = findBlocks(tree);
    this.running = new Float64Array(tree.length);
    this.onTopic = new Float64Array(tree.length);
  }

  /** Nodes marked in `left` count for nothing; what was marked the last time still is. */
  weigh(left: Uint8Array): TopicWeights {
    const texts = this.textsToRead(left);
    for (let block = 0; block < texts.length; block++) {
      const text = texts[block];
      if (text === undefined) continue;
      const speaks = text !== '' && (SPEAKS_OF_DATA.test(text) || text.search(DATA_NOUNS) >= 0);
      this.running[block] = text.length;
      this.onTopic[block] = speaks ? text.length : 0;
    }
    this.left = left.slice();
    return { running: this.sumUp(this.running), onTopic: this.sumUp(this.onTopic) };
  }

  /** The text of each block that is not as it was, '' where it is no running text. */
  private textsToRead(left: Uint8Array): (string | undefined)[] {
    const { tree, blockOf } = this;
    const lengths = new Uint32Array(tree.length);
    const texts = new Array<string | undefined>(tree.length);
    for (let i = 1; i < tree.length; i++) {
      const block = blockOf[i]!;
      if (block < 0) continue;
      if (this.left === null || this.left[i] !== left[i]) texts[block] = '';
      if (left[i] === 0) lengths[block]! += tree[i]!.data.length;
    }
    for (let i = 1; i < tree.length; i++) {
      const block = blockOf[i]!;
      if (block < 0 || left[i] !== 0 || lengths[block]! < LONG_RUN) continue;
      const text = texts[block];
      if (text !== undefined) texts[block] = text === '' ? tree[i]!.data : text + tree[i]!.data;
    }
    return texts;
  }

  /** Adds to each node what stands below it. */
  private sumUp(own: Float64Array): Float64Array {
    const sums = own.slice();
    for (let i = sums.length - 1; i > 0; i--) sums[this.tree[i]!.parent]! += sums[i]!;
    return sums;
  }
}
