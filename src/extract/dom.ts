/** Reads nodes of a page that may be hostile: `<input name="childNodes">` inside a form shadows the form's own properties. */

type Getter = (node: Node) => unknown;

/** How nodes of this prototype are asked for the property. */
function getterOf(prototype: object, name: string): Getter {
  for (let holder: object | null = prototype; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found.get ? (node) => found.get!.call(node) : () => found.value as unknown;
  }
  // Browsers define every name read here on a prototype; the command line's DOM keeps some on the node itself.
  return (node) => Reflect.get(node, name);
}

/** Reads a property as the node's prototype defines it, whatever the page has named after it. The way is looked up once per prototype. */
function reader(name: string): Getter {
  const getters = new WeakMap<object, Getter>();
  return (node) => {
    const prototype = Object.getPrototypeOf(node) as object;
    let getter = getters.get(prototype);
    if (!getter) {
      getter = getterOf(prototype, name);
      getters.set(prototype, getter);
    }
    return getter(node);
  };
}

const read = {
  nodeType: reader('nodeType'),
  firstChild: reader('firstChild'),
  nextSibling: reader('nextSibling'),
  parentNode: reader('parentNode'),
  data: reader('data'),
  textContent: reader('textContent'),
  localName: reader('localName'),
  getAttribute: reader('getAttribute'),
  querySelectorAll: reader('querySelectorAll'),
  body: reader('body'),
  documentElement: reader('documentElement'),
  title: reader('title'),
  shadowRoot: reader('shadowRoot'),
  content: reader('content'),
  contentDocument: reader('contentDocument'),
  ownerDocument: reader('ownerDocument'),
  defaultView: reader('defaultView'),
  isConnected: reader('isConnected'),
  assignedSlot: reader('assignedSlot'),
  host: reader('host'),
};

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT_FRAGMENT = 11;

export function nodeType(node: Node): number {
  return read.nodeType(node) as number;
}

export function firstChild(node: Node): Node | null {
  return (read.firstChild(node) as Node | null | undefined) ?? null;
}

export function nextSibling(node: Node): Node | null {
  return read.nextSibling(node) as Node | null;
}

export function parentOf(node: Node): Node | null {
  return read.parentNode(node) as Node | null;
}

export function textOf(node: Node): string {
  return (read.data(node) as string | undefined) ?? '';
}

/** All text under a node, scripts and styles included: cheap, for first looks only. */
export function allText(node: Node): string {
  return (read.textContent(node) as string | null) ?? '';
}

export function nameOf(element: Element): string {
  return (read.localName(element) as string).toLowerCase();
}

export function attribute(element: Element, name: string): string | null {
  return (read.getAttribute(element) as (name: string) => string | null).call(element, name);
}

export function select(root: Node, selector: string): Element[] {
  const find = read.querySelectorAll(root) as (selector: string) => ArrayLike<Element>;
  return Array.from(find.call(root, selector));
}

export function bodyOf(doc: Document): Element | null {
  return (read.body(doc) as Element | null) ?? (read.documentElement(doc) as Element | null);
}

export function titleOf(doc: Document): string {
  return (read.title(doc) as string | undefined) ?? '';
}

/** The open shadow root of an element, declared ones of pages that no browser has rendered included. */
export function shadowRootOf(element: Element): Node | null {
  const open = read.shadowRoot(element) as Node | null | undefined;
  if (open) return open;
  if (!nameOf(element).includes('-') && nameOf(element) !== 'div') return null;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) !== ELEMENT || nameOf(child as Element) !== 'template') continue;
    if (attribute(child as Element, 'shadowrootmode') === 'open') return read.content(child) as Node | null;
  }
  return null;
}

/** The document of a frame that this page may read, else null. */
function frameDocument(frame: Element): Document | null {
  try {
    return (read.contentDocument(frame) as Document | null | undefined) ?? null;
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
  const doc = read.ownerDocument(node) as Document | null;
  return doc && (read.defaultView(doc) as (Window & typeof globalThis) | null);
}

export function isConnected(node: Node): boolean {
  return read.isConnected(node) as boolean;
}

/** What the node stands in as it is shown: through slots and shadow roots; null at the top of a document. */
export function shownIn(node: Node): Element | null {
  const slot = read.assignedSlot(node) as Element | null | undefined;
  const above = slot ?? parentOf(node) ?? null;
  if (above === null || nodeType(above) === ELEMENT) return above as Element | null;
  return (read.host(above) as Element | null | undefined) ?? null;
}
