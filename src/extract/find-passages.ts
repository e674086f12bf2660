/** Passages that were once read go in; where exactly these words stand in a text comes out, or null. Nothing near is ever taken for them. */

export interface WantedPassage {
  quote: string;
  /** Offset into the text that it was read from, which may have been longer at the front. */
  start: number;
}

/** Words that stand in a text more often than this are no passage but a refrain. */
const MOST_PLACES = 100;

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(quote, at + 1))
    places.push(at);
  return places;
}

/**
 * Offsets in the order of the passages. Words that stand there once are found. Where they stand there several times, their
 * old offset tells which is meant, or the distance by which others, that stand there once, have moved; else it stays open.
 */
export function findPassages(text: string, passages: readonly WantedPassage[]): (number | null)[] {
  const found = passages.map(({ quote }) => placesOf(text, quote));
  const shifts = new Set([0]);
  for (const [index, places] of found.entries())
    if (places.length === 1) shifts.add(places[0]! - passages[index]!.start);
  return found.map((places, index) => {
    if (places.length < 2) return places[0] ?? null;
    const { start } = passages[index]!;
    if (places.includes(start)) return start;
    const moved = places.filter((place) => shifts.has(place - start));
    return moved.length === 1 ? moved[0]! : null;
  });
}
