/** The passages of a report go in; the page's own words that are they get marked, one is shown, and where we are comes out. */
import type { BackgroundMessages, MarksAnswer, Passage } from '../../protocol.ts';
import { bringIntoView } from './bring-into-view.ts';
import { findPlaces, isWhole, type Place } from './find-places.ts';
import { Painter } from './painter.ts';

const NOTHING: MarksAnswer = { status: 'none' };

export class PageMarks {
  private readonly painter = new Painter();
  private passages: Passage[] = [];
  private places: Place[] = [];
  private areAll = false;
  /** Index of the place that is shown. */
  private at = 0;

  constructor(private readonly page: Document) {}

  /** Marks one passage, or all and goes to one. 'gone' where the one that was asked for is not in the page any more. */
  mark({ passages, start, areAll }: BackgroundMessages['background:marks-wanted']): MarksAnswer {
    this.passages = passages;
    this.areAll ||= areAll;
    this.places = findPlaces(this.page, passages);
    const wanted = start === null ? 0 : this.places.findIndex(({ passage }) => passage.start === start);
    if (this.places[wanted] === undefined) return this.lose();
    this.at = wanted;
    return this.show();
  }

  /** The next passage or the one before; round at the ends. By 0: how things stand. */
  move(by: number): MarksAnswer {
    if (this.places.length === 0) return NOTHING;
    if (by === 0) return this.answer(true);
    // A page that wrote its words anew has taken our places with it.
    const { start } = this.places[this.at]!.passage;
    if (!this.places.every(isWhole)) {
      this.places = findPlaces(this.page, this.passages);
      const same = this.places.findIndex(({ passage }) => passage.start >= start);
      this.at = same < 0 ? 0 : same;
    }
    const { length } = this.places;
    if (length === 0) return this.lose();
    this.at = (this.at + by + length) % length;
    return this.show();
  }

  clear(): MarksAnswer {
    this.painter.clear();
    this.places = [];
    this.areAll = false;
    return NOTHING;
  }

  /** What was marked before stays, so that a person does not lose their place over words that are gone. */
  private lose(): MarksAnswer {
    if (this.places.length === 0) this.clear();
    return { status: 'gone' };
  }

  private show(): MarksAnswer {
    const place = this.places[this.at]!;
    this.painter.paint(this.areAll ? this.places : [place], place);
    return this.answer(bringIntoView(place.ranges));
  }

  private answer(isInView: boolean): MarksAnswer {
    const { passages, places, at, areAll } = this;
    const missing = passages.length - places.length;
    const { start } = places[at]!.passage;
    return { status: 'marked', at: at + 1, of: places.length, start, missing, areAll, isFolded: !isInView };
  }
}
