/** Text nodes go in as a reader meets them; plain text with single spaces comes out, with the way back from every offset. Linear. */
import type { BlockKind } from '../core/document.ts';
import type { BlockDraft } from '../core/nest-blocks.ts';

/** `length` characters of the text from `start` on stand in `node` from `offset` on. */
export interface TextRun {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/** Printed signs of ASCII. */
function isPlain(code: number): boolean {
  return code > 32 && code < 0x7f;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000;
}

/** Zero-width signs that pages set into words to let them break. */
function isNothing(code: number): boolean {
  return code === 0x200b || code === 0xfeff || code === 0xad;
}

export class BlockWriter {
  readonly parts: string[] = [];
  readonly drafts: BlockDraft[] = [];
  readonly runs: TextRun[] = [];
  /** Length of all that is written. */
  length = 0;
  private blockStart = 0;
  private blockParts = 0;
  private spaceOwed = false;

  get isEmpty(): boolean {
    return this.length === this.blockStart;
  }

  /** Length of the block being written. */
  get pending(): number {
    return this.length - this.blockStart;
  }

  /** The last signs that were written. */
  get tail(): string {
    return this.parts.at(-1)?.slice(-3) ?? '';
  }

  /** Signs that no node of the page holds: between the cells of a row. */
  write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.spaceOwed = false;
  }

  writeSpace(): void {
    if (!this.isEmpty) this.spaceOwed = true;
  }

  /** Writes the stretch of a text node's data from `first` to `end`. */
  writeNode(node: Text, data: string, first = 0, end = data.length): void {
    let from = -1;
    for (let i = first; i < end; i++) {
      const code = data.charCodeAt(i);
      // Most of a text: words, and the single space that stands between two of them as it is.
      if (isPlain(code) || (code === 32 && from >= 0 && i + 1 < end && isPlain(data.charCodeAt(i + 1)))) {
        if (from < 0) from = i;
        continue;
      }
      const space = isSpace(code);
      if (!space && !isNothing(code)) {
        if (from < 0) from = i;
        continue;
      }
      if (from >= 0) this.writeRun(node, data, from, i);
      from = -1;
      if (space) this.writeSpace();
    }
    if (from >= 0) this.writeRun(node, data, from, end);
  }

  private writeRun(node: Text, data: string, from: number, to: number): void {
    if (this.spaceOwed && !this.isEmpty && !this.tail.endsWith(' ')) this.write(' ');
    this.spaceOwed = false;
    const last = this.runs.at(-1);
    // 'a b' is one run: the single space between is the page's own.
    if (
      last &&
      last.node === node &&
      last.start + last.length === this.length - 1 &&
      last.offset + last.length === from - 1
    ) {
      last.length += 1 + to - from;
    } else {
      this.runs.push({ start: this.length, length: to - from, node, offset: from });
    }
    this.write(data.slice(from, to));
  }

  /** Ends the block being written; an empty one leaves nothing behind. */
  endBlock(kind: BlockKind, level: number, list: string, marker = 0): void {
    this.spaceOwed = false;
    if (this.isEmpty) return;
    this.drafts.push({ kind, start: this.blockStart + marker, end: this.length, level, list });
    this.write('\n');
    this.blockStart = this.length;
    this.blockParts = this.parts.length;
  }

  /** The text of the block being written. */
  get current(): string {
    return this.parts.slice(this.blockParts).join('');
  }

  /** The whole text, without the last line end. */
  get text(): string {
    const text = this.parts.join('');
    return text.endsWith('\n') ? text.slice(0, -1) : text;
  }
}
