/** A Document goes in, a flat list of its elements and texts in reading order comes out, with the sums that choosing needs. Linear. */
import {
  accessTo,
  attribute,
  bodyOf,
  DOCUMENT_FRAGMENT,
  declaredShadow,
  ELEMENT,
  firstChild,
  firstNamed,
  frameBody,
  type NodeAccess,
  nameOf,
  nextSibling,
  nodeType,
  TEXT,
} from './dom.ts';
import { type Label, Labels, NO_LABEL } from './labels.ts';
import { FRAGMENT_TAG, type Tag, TEXT_TAG, tagOf } from './tags.ts';

export interface PageNode {
  node: Node;
  /** Tag name, or '#text'. */
  name: string;
  tag: Tag;
  /** Index of the parent in the list, -1 for the root. */
  parent: number;
  /** Index after the last node below this one. */
  end: number;
  /** Characters of text below, white space not counted. */
  text: number;
  /** Those of them inside links. */
  linkText: number;
  label: Label;
  /** The words of a text, '' for elements. */
  data: string;
}

export type PageTree = PageNode[];

/** Wide enough for the largest policies; a page that makes more nodes than this is cut. */
const MOST_NODES = 400_000;

export function inkOf(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) ink++;
  }
  return ink;
}

/** Light children that stand in a slot of the host's shadow tree. */
function slotted(slot: Element, host: Element): Node[] {
  const name = attribute(slot, 'name') ?? '';
  const found: Node[] = [];
  for (let child = firstChild(host); child; child = nextSibling(child)) {
    const own = nodeType(child) === ELEMENT ? (attribute(child as Element, 'slot') ?? '') : '';
    if (own === name && !(nodeType(child) === ELEMENT && tagOf(nameOf(child as Element)).isSilent)) found.push(child);
  }
  return found;
}

/** A node to be read, and with it its next siblings where `isChain` says so. */
interface Pending {
  node: Node;
  parent: number;
  /** Whose shadow tree the node stands in. */
  host: Element | null;
  isChain: boolean;
}

class TreeReader {
  readonly tree: PageTree = [];
  private readonly labels = new Labels();
  private readonly pending: Pending[] = [];

  constructor(
    private readonly access: NodeAccess,
    /** Whether elements may declare shadow trees that no browser has made. */
    private declares: boolean,
  ) {}

  read(root: Node): PageTree {
    this.pending.push({ node: root, parent: -1, host: null, isChain: false });
    while (this.pending.length > 0 && this.tree.length < MOST_NODES) {
      const waiting = this.pending[this.pending.length - 1]!;
      const { node } = waiting;
      const next = waiting.isChain ? this.access.next(node) : null;
      if (next) waiting.node = next;
      else this.pending.pop();
      this.add(node, waiting.parent, waiting.host);
    }
    return this.tree;
  }

  private add(node: Node, parent: number, host: Element | null): void {
    const { access, tree } = this;
    const type = access.type(node);
    const end = tree.length + 1;
    if (type === TEXT) {
      const data = access.data(node);
      const text = inkOf(data);
      tree.push({ node, name: '#text', tag: TEXT_TAG, parent, end, text, linkText: 0, label: NO_LABEL, data });
    } else if (type === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(access.name(element));
      if (tag.isSilent) return;
      const label = this.labels.of(access.id(element), access.classes(element), access.role(element));
      tree.push({ node, name: tag.name, tag, parent, end, text: 0, linkText: 0, label, data: '' });
      this.goInto(element, tag, host);
    } else if (type === DOCUMENT_FRAGMENT) {
      const tag = FRAGMENT_TAG;
      tree.push({ node, name: tag.name, tag, parent, end, text: 0, linkText: 0, label: NO_LABEL, data: '' });
      this.wait(access.first(node), host, true);
    }
  }

  private goInto(element: Element, { name, mayHost }: Tag, host: Element | null): void {
    if (name === 'iframe' || name === 'frame') {
      // Another document may hold what this one does not.
      this.declares = true;
      this.wait(frameBody(element), null, false);
      return;
    }
    if (name === 'slot' && host) {
      const given = slotted(element, host);
      for (let i = given.length - 1; i >= 0; i--) this.wait(given[i]!, null, false);
      if (given.length > 0) return;
    }
    const shadow = mayHost ? this.shadowOf(element, name) : null;
    if (shadow) this.declares = true;
    this.wait(this.access.first(shadow ?? element), shadow ? element : host, true);
  }

  private shadowOf(element: Element, name: string): Node | null {
    const open = this.access.shadowRoot(element);
    if (open) return open;
    return this.declares && (name === 'div' || name.includes('-')) ? declaredShadow(element) : null;
  }

  private wait(node: Node | null, host: Element | null, isChain: boolean): void {
    if (node) this.pending.push({ node, parent: this.tree.length - 1, host, isChain });
  }
}

function addSums(tree: PageTree): void {
  for (let i = tree.length - 1; i > 0; i--) {
    const { parent, text, linkText, name, end } = tree[i]!;
    const above = tree[parent]!;
    above.text += text;
    above.linkText += name === 'a' ? text : linkText;
    if (end > above.end) above.end = end;
  }
}

/** Lists what stands below the page's body, which is at index 0. */
export function readPageTree(doc: Document): PageTree {
  const root = bodyOf(doc);
  if (!root) return [];
  const declares = firstNamed(doc, 'template', 1).length > 0;
  const tree = new TreeReader(accessTo(root), declares).read(root);
  addSums(tree);
  return tree;
}
