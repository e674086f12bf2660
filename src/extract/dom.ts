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
  getElementsByTagName: reader('getElementsByTagName'),
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

/** How a whole page is walked: what is asked of every node of it. */
export interface NodeAccess {
  type(node: Node): number;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  data(node: Node): string;
  /** In the case that the page has it. */
  name(element: Element): string;
  id(element: Element): string;
  classes(element: Element): string;
  role(element: Element): string | null;
  shadowRoot(element: Element): Node | null;
}

const ANY_DOM: NodeAccess = {
  type: nodeType,
  first: firstChild,
  next: nextSibling,
  data: textOf,
  name: (element) => read.localName(element) as string,
  id: (element) => attribute(element, 'id') ?? '',
  classes: (element) => attribute(element, 'class') ?? '',
  role: (element) => attribute(element, 'role'),
  shadowRoot: (element) => (read.shadowRoot(element) as Node | null | undefined) ?? null,
};

/** The browser's own functions: one for all nodes, so that nothing is looked up per node. Null outside of browsers. */
function accessInBrowser(): NodeAccess | null {
  try {
    const { Node, Element, CharacterData } = globalThis;
    const own = <T>(of: { prototype: object }, name: string) =>
      Object.getOwnPropertyDescriptor(of.prototype, name)!.get as () => T;
    const type = own<number>(Node, 'nodeType');
    const first = own<Node | null>(Node, 'firstChild');
    const next = own<Node | null>(Node, 'nextSibling');
    const data = own<string>(CharacterData, 'data');
    const name = own<string>(Element, 'localName');
    const id = own<string>(Element, 'id');
    const shadow = own<Node | null>(Element, 'shadowRoot');
    const get = Element.prototype.getAttribute;
    return {
      type: (node) => type.call(node),
      first: (node) => first.call(node),
      next: (node) => next.call(node),
      data: (node) => data.call(node),
      name: (element) => name.call(element),
      id: (element) => id.call(element),
      classes: (element) => get.call(element, 'class') ?? '',
      role: (element) => get.call(element, 'role'),
      shadowRoot: (element) => shadow.call(element),
    };
  } catch {
    // No browser: the DOM is a library's.
    return null;
  }
}

const IN_BROWSER = accessInBrowser();

/** The quickest way to read the page that the element stands in: a DOM library may hold it, in a browser too. */
export function accessTo(root: Element): NodeAccess {
  try {
    if (IN_BROWSER?.type(root) === ELEMENT && IN_BROWSER.name(root) === read.localName(root)) return IN_BROWSER;
  } catch {
    // No browser's own node, or a DOM library that only looks like a browser's.
  }
  return ANY_DOM;
}

/** Never asks a list for its length: a live one would count the whole page. */
function take(found: ArrayLike<Element>, most: number): Element[] {
  const elements: Element[] = [];
  for (let next = found[0]; next && elements.length < most; next = found[elements.length]) elements.push(next);
  return elements;
}

export function select(root: Node, selector: string): Element[] {
  const find = read.querySelectorAll(root) as (selector: string) => ArrayLike<Element>;
  return take(find.call(root, selector), Infinity);
}

/** The first elements of that name: cheaper than a selector, which a browser parses anew for each page. */
export function firstNamed(doc: Document, name: string, most: number): Element[] {
  const find = read.getElementsByTagName(doc) as (name: string) => ArrayLike<Element>;
  return take(find.call(doc, name), most);
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
  const name = nameOf(element);
  return name === 'div' || name.includes('-') ? declaredShadow(element) : null;
}

/** What a page declares as an element's shadow tree and no browser has made one yet. */
export function declaredShadow(element: Element): Node | null {
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) !== ELEMENT || nameOf(child as Element) !== 'template') continue;
    if (attribute(child as Element, 'shadowrootmode') === 'open') return read.content(child) as Node | null;
  }
  return null;
}

/** The document of a frame that this page may read, else null. */
export function frameDocument(frame: Element): Document | null {
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
