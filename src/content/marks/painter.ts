/** Places go in; the browser paints them by the CSS Custom Highlight API: elements, texts and attributes of the page stay as they are. */
import type { Stance } from '../../core/clause.ts';
import { viewOf } from '../../extract/dom.ts';
import type { Place } from './find-places.ts';

type View = Window & typeof globalThis;
type Kind = Stance | 'here';

/** The names in marks.css. The later ones lie on top. */
const KINDS: readonly Kind[] = ['neutral', 'good', 'bad', 'severe', 'here'];
const nameOf = (kind: Kind) => `privacy-grader-${kind}`;

export class Painter {
  /** Windows in which something is marked: the page's own, and those of frames that it may read. */
  private readonly views = new Set<View>();

  paint(places: readonly Place[], here: Place): void {
    this.clear();
    for (const kind of KINDS) {
      const ranges = places
        .filter(({ passage }) => kind === 'here' || passage.stance === kind)
        .filter((place) => kind !== 'here' || place === here)
        .flatMap((place) => place.ranges);
      for (const [view, own] of byView(ranges)) {
        const highlight = new view.Highlight(...own);
        highlight.priority = KINDS.indexOf(kind);
        view.CSS.highlights.set(nameOf(kind), highlight);
        this.views.add(view);
      }
    }
  }

  clear(): void {
    for (const view of this.views) for (const kind of KINDS) view.CSS.highlights.delete(nameOf(kind));
    this.views.clear();
  }
}

function byView(ranges: readonly Range[]): Map<View, Range[]> {
  const groups = new Map<View, Range[]>();
  for (const range of ranges) {
    const view = viewOf(range.startContainer);
    if (view) groups.set(view, [...(groups.get(view) ?? []), range]);
  }
  return groups;
}
