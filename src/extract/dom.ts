/** Reads nodes of a page that may be hostile: `<input name="childNodes">` inside a form shadows the form's own properties. */

/** A property as the node's prototype defines it, whatever the page has named after it. */
function read(node: Node, name: string): unknown {
  const prototype = Object.getPrototypeOf(node) as object;
  // Browsers define every name read here on a prototype; the command line's DOM keeps some on the node itself.
  return name in prototype ? Reflect.get(prototype, name, node) : Reflect.get(node, name);
}

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT_FRAGMENT = 11;

export function nodeType(node: Node): number {
  return read(node, 'nodeType') as number;
}

export function firstChild(node: Node): Node | null {
  return (read(node, 'firstChild') as Node | null | undefined) ?? null;
}

export function nextSibling(node: Node): Node | null {
  return read(node, 'nextSibling') as Node | null;
}

export function parentOf(node: Node): Node | null {
  return read(node, 'parentNode') as Node | null;
}

export function textOf(node: Node): string {
  return (read(node, 'data') as string | undefined) ?? '';
}

/** All text under a node, scripts and styles included: cheap, for first looks only. */
export function allText(node: Node): string {
  return (read(node, 'textContent') as string | null) ?? '';
}

export function nameOf(element: Element): string {
  return (read(element, 'localName') as string).toLowerCase();
}

export function attribute(element: Element, name: string): string | null {
  return (read(element, 'getAttribute') as (name: string) => string | null).call(element, name);
}

export function select(root: Node, selector: string): Element[] {
  const find = read(root, 'querySelectorAll') as (selector: string) => ArrayLike<Element>;
  return Array.from(find.call(root, selector));
}

export function bodyOf(doc: Document): Element | null {
  return (read(doc, 'body') as Element | null) ?? (read(doc, 'documentElement') as Element | null);
}

export function titleOf(doc: Document): string {
  return (read(doc, 'title') as string | undefined) ?? '';
}

/** The open shadow root of an element, declared ones of pages that no browser has rendered included. */
export function shadowRootOf(element: Element): Node | null {
  const open = read(element, 'shadowRoot') as Node | null | undefined;
  if (open) return open;
  if (!nameOf(element).includes('-') && nameOf(element) !== 'div') return null;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) !== ELEMENT || nameOf(child as Element) !== 'template') continue;
    if (attribute(child as Element, 'shadowrootmode') === 'open') return read(child, 'content') as Node | null;
  }
  return null;
}

/** The document of a frame that this page may read, else null. */
function frameDocument(frame: Element): Document | null {
  try {
    return (read(frame, 'contentDocument') as Document | null | undefined) ?? null;
  } catch {
    // Another origin's frame.
    return null;
  }
}

export function frameBody(frame: Element): Element | null {
  const inner = frameDocument(frame);
  return inner && bodyOf(inner);
}

/** A page that nests more trees than this is no page. */
const MOST_TREES = 500;

/** The page itself and the trees that it shows beside its own: open shadow roots of components and frames that may be read. */
export function listTrees(doc: Document): Node[] {
  const trees: Node[] = [doc];
  for (let i = 0; i < trees.length && trees.length < MOST_TREES; i++) {
    for (const element of select(trees[i]!, '*')) {
      // Read directly, for there are thousands: only forms can be made to lie here, and they hold no trees.
      const name: unknown = element.localName;
      if (typeof name !== 'string') continue;
      const inner = /^i?frame$/.test(name) ? frameDocument(element) : name.includes('-') ? shadowRootOf(element) : null;
      if (inner) trees.push(inner);
    }
  }
  return trees;
}

/** The window that shows the node: the page's, or that of a frame of its own origin. Null where nothing shows it any more. */
export function viewOf(node: Node): (Window & typeof globalThis) | null {
  const doc = read(node, 'ownerDocument') as Document | null;
  return doc && (read(doc, 'defaultView') as (Window & typeof globalThis) | null);
}

export function isConnected(node: Node): boolean {
  return read(node, 'isConnected') as boolean;
}

/** What the node stands in as it is shown: through slots and shadow roots; null at the top of a document. */
export function shownIn(node: Node): Element | null {
  const slot = read(node, 'assignedSlot') as Element | null | undefined;
  const above = slot ?? parentOf(node) ?? null;
  if (above === null || nodeType(above) === ELEMENT) return above as Element | null;
  return (read(above, 'host') as Element | null | undefined) ?? null;
}
