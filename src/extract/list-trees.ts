/** A page goes in; the trees of nodes that it shows come out: its own, its components' open shadow trees, frames that may be read. */
import { frameDocument, select, shadowRootOf } from './dom.ts';

/** A page that nests more trees than this is no page. */
const MOST_TREES = 500;

/** The tree that stands in an element beside its children, or null. */
function innerTree(element: Element): Node | null {
  // Read directly, for there are thousands: only forms can be made to lie here, and they hold no trees.
  const name: unknown = element.localName;
  if (name === 'iframe' || name === 'frame') return frameDocument(element);
  return typeof name === 'string' && name.includes('-') ? shadowRootOf(element) : null;
}

/** The page itself first. */
export function listTrees(doc: Document): Node[] {
  const trees: Node[] = [doc];
  for (let i = 0; i < trees.length && trees.length < MOST_TREES; i++) {
    for (const element of select(trees[i]!, '*')) {
      const inner = innerTree(element);
      if (inner) trees.push(inner);
    }
  }
  return trees;
}
