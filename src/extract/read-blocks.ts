/** A page tree and its body go in; text, drafts of blocks and the way from every offset back to a node come out. Linear. */
import type { BlockDraft } from '../core/nest-blocks.ts';
import { BlockWriter, type TextRun } from './block-writer.ts';
import { attribute } from './dom.ts';
import {
  BULLET,
  bulletLength,
  headingLevel,
  isControl,
  LEVEL,
  LONGEST_HEADING,
  looksBold,
  looksLikeHeading,
} from './element-roles.ts';
import type { PolicyBody } from './find-body.ts';
import type { PageNode, PageTree } from './page-tree.ts';
import type { LinkDraft } from './read-links.ts';
import { ancestor, definitionAfter, isDataTable } from './table-shape.ts';

export interface ReadBlocks {
  text: string;
  drafts: BlockDraft[];
  runs: TextRun[];
  links: LinkDraft[];
}

const LONGEST_BREAK_ITEM = 240;

interface Open {
  index: number;
  end: number;
  level: number;
  /** Name of the list that items inside belong to, '' outside lists. */
  list: string;
  isCell: boolean;
  isRow: boolean;
  isBold: boolean;
  isPre: boolean;
  /** Where the text of a link begins, else null. */
  linkStart: number | null;
}

class BlockReader {
  readonly writer = new BlockWriter();
  private readonly links: LinkDraft[] = [];
  private readonly open: Open[] = [];
  private breaks = 0;
  private boldInk = 0;
  private ink = 0;
  private rowDepth = 0;
  private cells = 0;
  private breakList = '';
  /** Items whose first block is written: what follows in them is a paragraph. */
  private readonly begunItems = new Set<number>();
  private readonly dataTables = new Map<number, boolean>();

  constructor(
    private readonly tree: PageTree,
    private readonly body: PolicyBody,
  ) {}

  read(): ReadBlocks {
    const { tree, body } = this;
    const stop = tree[body.root]?.end ?? 0;
    for (let i = body.root; i < stop; i++) {
      this.closeUntil(i);
      const node = tree[i]!;
      if (body.dropped[i] || (node.text === 0 && node.name !== 'br' && node.name !== 'hr')) {
        if (node.name === '#text' && !body.dropped[i]) this.writer.writeNode(node.node as Text, node.data);
        i = node.end - 1;
      } else if (node.name === '#text') this.addText(node);
      else if (node.name === 'br') this.addBreak();
      else if (!isControl(node, (this.top?.level ?? 0) > 0)) this.openElement(i, node);
      else i = node.end - 1;
    }
    this.closeUntil(Number.POSITIVE_INFINITY);
    this.endBlock();
    return { text: this.writer.text, drafts: this.writer.drafts, runs: this.writer.runs, links: this.links };
  }

  private get top(): Open | undefined {
    return this.open.at(-1);
  }

  private openElement(index: number, node: PageNode): void {
    const isTableRow = this.rowDepth === 0 && (node.name === 'tr' || node.name === 'dt') && this.startsRow(index, node);
    const { isBlock } = node.tag;
    const above = this.top;
    const level = headingLevel(node);
    if (isBlock || level > 0) this.boundary();
    if (isTableRow) {
      this.rowDepth++;
      this.cells = 0;
    }
    const entry: Open = {
      index,
      end: isTableRow ? this.rowEnd(index, node) : node.end,
      level: level || (above?.level ?? 0),
      list: node.name === 'li' ? this.listName(index, node) : (above?.list ?? ''),
      isCell: this.rowDepth > 0 && node.tag.isCell,
      isRow: isTableRow,
      isBold: (above?.isBold ?? false) || looksBold(node),
      isPre: (above?.isPre ?? false) || node.name === 'pre',
      linkStart: node.name === 'a' ? this.writer.length : null,
    };
    // The term is no element of the row's own: the row begins with it.
    if (node.name === 'dd') this.cells = Math.max(this.cells, 1);
    if (entry.isCell) this.startCell();
    this.open.push(entry);
  }

  /** Names the list by the element that holds it, so that siblings share the name; '' for items that are sections. */
  private listName(index: number, node: PageNode): string {
    for (let i = index + 1; i < node.end; i++) {
      if (this.tree[i]!.tag.level > 0 && this.tree[i]!.text > 0 && node.text > 300) return '';
    }
    return `list${node.parent}:${index}`;
  }

  private startsRow(index: number, node: PageNode): boolean {
    if (node.name === 'tr') {
      const table = ancestor(this.tree, index, 'table');
      return table >= 0 && this.holdsData(table);
    }
    const definition = definitionAfter(this.tree, index);
    return definition !== null && definition.text < 900;
  }

  private holdsData(table: number): boolean {
    const known = this.dataTables.get(table);
    if (known !== undefined) return known;
    const holds = isDataTable(this.tree, table);
    this.dataTables.set(table, holds);
    return holds;
  }

  private rowEnd(index: number, node: PageNode): number {
    return node.name === 'tr' ? node.end : (definitionAfter(this.tree, index)?.end ?? node.end);
  }

  private startCell(): void {
    if (this.cells > 0 && !this.writer.isEmpty) {
      const tail = this.writer.tail.at(-1);
      if (this.cells === 1) this.writer.write(tail === ':' ? ' ' : ': ');
      else this.writer.write(tail === '.' || tail === ';' ? ' ' : '; ');
    }
  }

  private closeUntil(index: number): void {
    for (let last = this.top; last && last.end <= index; last = this.top) {
      const { name, tag, node } = this.tree[last.index]!;
      const href = last.linkStart === null ? null : attribute(node as Element, 'href');
      if (href) this.links.push({ start: last.linkStart!, end: this.writer.length, href });
      if (last.isRow) {
        this.rowDepth = 0;
        this.flush('row', 0, `table${ancestor(this.tree, last.index, name === 'tr' ? 'table' : 'dl')}`);
      } else if (last.isCell) {
        if (!this.writer.isEmpty) this.cells++;
      } else if (tag.isBlock || last.level > 0) this.boundary();
      this.open.pop();
    }
  }

  /** Where a block element begins or ends: a new block, or a space inside a row. */
  private boundary(): void {
    this.breaks = 0;
    if (this.rowDepth > 0) this.writer.writeSpace();
    else this.endBlock();
    this.breakList = '';
  }

  private addBreak(): void {
    if (this.rowDepth > 0 || (this.top?.level ?? 0) > 0) this.writer.writeSpace();
    else this.breaks++;
  }

  private addText(node: PageNode): void {
    const { data } = node;
    if (this.breaks > 0) this.resolveBreaks(data);
    if (this.top?.isBold) this.boldInk += node.text;
    this.ink += node.text;
    if (this.top?.isPre && this.rowDepth === 0) this.addPreformatted(node.node as Text, data);
    else this.writer.writeNode(node.node as Text, data);
  }

  private addPreformatted(node: Text, data: string): void {
    let from = 0;
    for (let i = data.indexOf('\n\n'); i >= 0; i = data.indexOf('\n\n', from)) {
      this.writer.writeNode(node, data, from, i);
      this.endBlock();
      from = i + 2;
    }
    this.writer.writeNode(node, data, from);
  }

  /** One break within a sentence is only layout; after a full stop, a colon or a bold title it ends a block. */
  private resolveBreaks(next: string): void {
    const many = this.breaks > 1;
    this.breaks = 0;
    const { pending } = this.writer;
    const tail = this.writer.tail.at(-1) ?? '';
    const isTitle = this.isAllBold && pending <= LONGEST_HEADING;
    const isItem = this.breakList !== '' && pending <= LONGEST_BREAK_ITEM;
    if (!many && !isTitle && !isItem && !'.:;!?。：'.includes(tail) && !BULLET.test(next.trimStart())) {
      this.writer.writeSpace();
      return;
    }
    const { length } = this.writer.drafts;
    if (isItem && !isTitle) this.flush('item', 0, this.breakList, bulletLength(this.writer.current));
    else this.endBlock();
    if (tail === ':') this.breakList = `breaks${length}`;
    else if (many || pending > LONGEST_BREAK_ITEM) this.breakList = '';
  }

  private endBlock(): void {
    if (this.writer.isEmpty) return;
    const { level = 0, list = '' } = this.top ?? {};
    const text = this.writer.current;
    if (level > 0 && text.length <= 2 * LONGEST_HEADING) this.flush('heading', level, '');
    else if (list !== '') this.endItem(list);
    else if (this.breakList !== '' && text.length <= LONGEST_BREAK_ITEM)
      this.flush('item', 0, this.breakList, bulletLength(this.writer.current));
    else if (bulletLength(text) > 0) this.flush('item', 0, 'bullets', bulletLength(text));
    else if (looksLikeHeading(text, this.isAllBold)) this.flush('heading', LEVEL.bold, '');
    else this.flush('paragraph', 0, '');
  }

  private get isAllBold(): boolean {
    return this.ink > 0 && this.boldInk >= this.ink - 1;
  }

  private endItem(list: string): void {
    const colon = list.indexOf(':');
    const item = Number(list.slice(colon + 1));
    const isFirst = !this.begunItems.has(item);
    this.begunItems.add(item);
    this.flush(isFirst ? 'item' : 'paragraph', 0, list.slice(0, colon));
  }

  private flush(kind: 'heading' | 'paragraph' | 'item' | 'row', level: number, list: string, marker = 0): void {
    this.writer.endBlock(kind, level, list, marker);
    this.boldInk = 0;
    this.ink = 0;
  }
}

export function readBlocks(tree: PageTree, body: PolicyBody): ReadBlocks {
  return new BlockReader(tree, body).read();
}
