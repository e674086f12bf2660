/** HTML goes in, a Document comes out, built as browsers build it. For the command line, where there is no browser. */
import domino from '@mixmark-io/domino';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, html as spec } from 'parse5';

/** Chromium stops nesting here and hangs deeper elements beside each other; hostile pages nest a hundred thousand. */
const DEEPEST = 512;

type Parsed = DefaultTreeAdapterMap['node'];

interface Pending {
  parsed: Parsed;
  parent: Node;
  depth: number;
}

function createNode(doc: Document, parsed: Parsed): Node | null {
  if (defaultTreeAdapter.isTextNode(parsed)) return doc.createTextNode(parsed.value);
  if (!defaultTreeAdapter.isElementNode(parsed)) return null;
  const element =
    parsed.namespaceURI === spec.NS.HTML
      ? doc.createElement(asElementName(parsed.tagName))
      : doc.createElementNS(parsed.namespaceURI, asElementName(parsed.tagName));
  for (const { name, value } of parsed.attrs) {
    // Names that markup may have and `setAttribute` refuses ('@click', '"') say nothing about text.
    if (/^[a-zA-Z_:][\w:.-]*$/.test(name)) element.setAttribute(name, value);
  }
  return element;
}

/** Markup may name an element 'a"b'; `createElement` refuses that. */
function asElementName(name: string): string {
  return /^[a-zA-Z][\w.-]*$/.test(name) ? name : 'unknown-element';
}

function childrenOf(parsed: Parsed): Parsed[] {
  return 'childNodes' in parsed ? parsed.childNodes : [];
}

/** Parses a page. Comments and the document type are left out; templates keep their content. `onText` hears each text's line. */
export function parseHtml(html: string, _url: string | null, onText?: (node: Node, line: number) => void): Document {
  const doc = domino.createDocument('', true);
  while (doc.firstChild) doc.removeChild(doc.firstChild);
  // Built apart and set in at the end: domino keeps an index of everything that stands in a document.
  const root = doc.createDocumentFragment();
  const pending: Pending[] = [];
  const push = (children: Parsed[], parent: Node, depth: number) => {
    for (let i = children.length - 1; i >= 0; i--) pending.push({ parsed: children[i]!, parent, depth });
  };
  push(childrenOf(parse(html, { sourceCodeLocationInfo: onText !== undefined })), root, 0);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { parsed, parent, depth } = next;
    const node = createNode(doc, parsed);
    if (!node) continue;
    parent.appendChild(node);
    if (onText && defaultTreeAdapter.isTextNode(parsed) && parsed.sourceCodeLocation)
      onText(node, parsed.sourceCodeLocation.startLine);
    const inner = depth < DEEPEST ? node : parent;
    push(childrenOf(parsed), inner, inner === node ? depth + 1 : depth);
    if ('content' in parsed) push(childrenOf(parsed.content), (node as HTMLTemplateElement).content, depth + 1);
  }
  doc.appendChild(root);
  return doc;
}
