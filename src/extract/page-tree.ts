/** A Document goes in, a flat list of its elements and texts in reading order comes out, with the sums that choosing needs. Linear. */
import {
  attribute,
  bodyOf,
  DOCUMENT_FRAGMENT,
  ELEMENT,
  firstChild,
  frameBody,
  nameOf,
  nextSibling,
  nodeType,
  shadowRootOf,
  TEXT,
  textOf,
} from './dom.ts';

export interface PageNode {
  node: Node;
  /** Tag name, or '#text'. */
  name: string;
  /** Index of the parent in the list, -1 for the root. */
  parent: number;
  /** Index after the last node below this one. */
  end: number;
  /** Characters of text below, white space not counted. */
  text: number;
  /** Those of them inside links. */
  linkText: number;
  /** `id`, `class` and `role` in lower case, '' for texts. */
  label: string;
}

export type PageTree = PageNode[];

/** Never part of a text, whatever they hold. */
const SILENT = new Set(
  'script style noscript template svg math canvas video audio object embed select textarea input head link meta base map datalist progress meter iframe-hidden option img picture source track area'.split(
    ' ',
  ),
);

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

function labelOf(element: Element): string {
  const id = attribute(element, 'id') ?? '';
  const names = attribute(element, 'class') ?? '';
  const role = attribute(element, 'role');
  return `${id.slice(0, 200)} ${names.slice(0, 400)}${role ? ` role=${role}` : ''}`.toLowerCase();
}

/** Light children that stand in a slot of the host's shadow tree. */
function slotted(slot: Element, host: Element): Node[] {
  const name = attribute(slot, 'name') ?? '';
  const found: Node[] = [];
  for (let child = firstChild(host); child; child = nextSibling(child)) {
    const own = nodeType(child) === ELEMENT ? (attribute(child as Element, 'slot') ?? '') : '';
    if (own === name && !(nodeType(child) === ELEMENT && SILENT.has(nameOf(child as Element)))) found.push(child);
  }
  return found;
}

function childrenOf(node: Node, name: string, host: Element | null): { children: Node[]; host: Element | null } {
  if (name === 'iframe' || name === 'frame') {
    const inner = frameBody(node as Element);
    return { children: inner ? [inner] : [], host: null };
  }
  if (name === 'slot' && host) {
    const children = slotted(node as Element, host);
    if (children.length > 0) return { children, host: null };
  }
  const shadow = nodeType(node) === ELEMENT ? shadowRootOf(node as Element) : null;
  const children: Node[] = [];
  for (let child = firstChild(shadow ?? node); child; child = nextSibling(child)) children.push(child);
  return { children, host: shadow ? (node as Element) : host };
}

interface Pending {
  node: Node;
  parent: number;
  host: Element | null;
}

function addSums(tree: PageTree): void {
  for (let i = tree.length - 1; i > 0; i--) {
    const { parent, text, linkText, name } = tree[i]!;
    const above = tree[parent]!;
    above.text += text;
    above.linkText += name === 'a' ? text : linkText;
    if (tree[i]!.end > above.end) above.end = tree[i]!.end;
  }
}

/** Lists what stands below `root` (the page's body if not given). The root itself is at index 0. */
export function readPageTree(doc: Document): PageTree {
  const tree: PageTree = [];
  const root = bodyOf(doc);
  if (!root) return tree;
  const pending: Pending[] = [{ node: root, parent: -1, host: null }];
  for (let next = pending.pop(); next && tree.length < MOST_NODES; next = pending.pop()) {
    const { node, parent } = next;
    const type = nodeType(node);
    if (type === TEXT) {
      const ink = inkOf(textOf(node));
      tree.push({ node, name: '#text', parent, end: tree.length + 1, text: ink, linkText: 0, label: '' });
      continue;
    }
    if (type !== ELEMENT && type !== DOCUMENT_FRAGMENT) continue;
    const name = type === ELEMENT ? nameOf(node as Element) : '#fragment';
    if (SILENT.has(name)) continue;
    const index = tree.length;
    const label = type === ELEMENT ? labelOf(node as Element) : '';
    tree.push({ node, name, parent, end: index + 1, text: 0, linkText: 0, label });
    const { children, host } = childrenOf(node, name, next.host);
    for (let i = children.length - 1; i >= 0; i--) pending.push({ node: children[i]!, parent: index, host });
  }
  addSums(tree);
  return tree;
}
