/** Ranges of one passage go in; everything that scrolls is moved at once until they are seen. False where a closed part hides them. */
import { shownIn, viewOf } from '../../extract/dom.ts';

interface Box {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** Pixels less than which nothing can be read. */
const VISIBLE = 2;

/** Always at once: a smooth way through a long policy is motion that nobody asked for. */
export function bringIntoView(ranges: readonly Range[]): boolean {
  const first = ranges[0]!;
  const { startContainer: node, startOffset } = first;
  const box = () => boxOf(ranges);
  if (isEmpty(box()) || !isPainted(node)) return false;
  const isSeen = scrollAround(node, box);
  // Where the keyboard, and a screen reader's reading, go on from.
  viewOf(node)?.getSelection()?.collapse(node, startOffset);
  return isSeen && !isEmpty(box());
}

function boxOf(ranges: readonly Range[]): Box {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter((box) => !isEmpty(box));
  const top = Math.min(...boxes.map((box) => box.top));
  const left = Math.min(...boxes.map((box) => box.left));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const right = Math.max(...boxes.map((box) => box.right));
  return { top, left, width: right - left, height: bottom - top };
}

function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

function isEmpty({ width, height }: Box): boolean {
  return !(width >= VISIBLE && height >= VISIBLE);
}

function isPainted(node: Node): boolean {
  const element = shownIn(node);
  const options = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };
  return element === null || Element.prototype.checkVisibility.call(element, options);
}

/** From the inside out: parts that scroll, then the window; of a frame, the page around it too. */
function scrollAround(node: Node, box: () => Box): boolean {
  const view = viewOf(node);
  if (view === null) return false;
  const { documentElement, body } = view.document;
  for (let element = shownIn(node); element; element = shownIn(element)) {
    if (element === documentElement || element === body) continue;
    const { overflowX, overflowY } = view.getComputedStyle(element);
    if (/auto|scroll|overlay/.test(overflowY)) centre(element, box);
    else if (/hidden|clip/.test(overflowX + overflowY) && isCutOff(element, box())) return false;
  }
  const { top, left, width, height } = box();
  view.scrollBy({
    top: way(top, height, view.innerHeight),
    left: left >= 0 && left + width <= view.innerWidth ? 0 : way(left, width, view.innerWidth),
    behavior: 'instant',
  });
  const frame = view.frameElement;
  if (frame === null) return true;
  return scrollAround(frame, () => {
    const [inner, outer] = [box(), rectOf(frame)];
    return { ...inner, top: inner.top + outer.top, left: inner.left + outer.left };
  });
}

function centre(element: Element, box: () => Box): void {
  const { top, height } = box();
  const around = rectOf(element);
  const by = way(top - around.top, height, around.height);
  // The prototype's own: a form's may be hidden behind a field of that name.
  (Element.prototype.scrollBy as (options: ScrollToOptions) => void).call(element, { top: by, behavior: 'instant' });
}

/** How far to scroll so that a stretch stands in the middle; of one that is too long, its beginning near the top. */
function way(start: number, length: number, room: number): number {
  return length < room ? start - (room - length) / 2 : start - room / 10;
}

/** Accordions that have no height, and texts that end behind a 'read more'. */
function isCutOff(element: Element, box: Box): boolean {
  const around = rectOf(element);
  const seen = Math.min(around.bottom, box.top + box.height) - Math.max(around.top, box.top);
  return seen < Math.min(box.height, VISIBLE * 4);
}
