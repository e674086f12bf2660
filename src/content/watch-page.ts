/** The page that the script stands in: what it says is told where it is a policy, again when it changes, and its leaving too. */
import type { ListTrees } from '../extract/is-policy-page.ts';
import type { PageReading } from '../protocol.ts';
import { readOwnPolicy } from './read-page.ts';
import { onAddressWanted, send, sendFarewell } from './runtime.ts';
import { waitFor } from './wait-for.ts';
import { watchAddress } from './watch-address.ts';
import { onWindow } from './window-events.ts';

/** A policy that is not there yet is waited for this long where nobody asked, in milliseconds. */
const UNASKED_LIMIT = 10_000;
/** Milliseconds without a change after which a page that moved on is taken as it is. */
const QUIET = 1000;
/** One that is there is watched for changes this long; each look waits twice as long as the one before. */
const WATCHED = 5 * 60_000;
/** A policy that changes more often than this while it is watched is no text but a show. */
const MOST_CHANGES = 4;
/** Once a person asked, what was gathered then is not replaced by this page alone. Symbols cannot be forged by the page. */
const ASKED = Symbol.for('privacy-grader.asked');
const world = globalThis as { [ASKED]?: boolean };

/** Text of the policy that stands at the present address; null where there is none. */
let shownText: string | null = null;

export function watchPage(): void {
  onAddressWanted();
  watchAddress((url) => {
    world[ASKED] = false;
    sendFarewell({ type: 'content:page-left', url });
    void readAfterMove();
  });
  onWindow('pagehide', () => sendFarewell({ type: 'content:page-left', url: location.href }));
  onWindow('pageshow', (event) => {
    if (event.persisted) void readUnasked();
  });
  whenShown(() => void readUnasked());
}

/** A page that the browser loads ahead is in no tab yet: what it says is heard by nobody, and its visitor may never come. */
function whenShown(read: () => void): void {
  // The page's elements may be named like any property of its document.
  const isAhead: unknown = Reflect.get(Document.prototype, 'prerendering', document);
  if (isAhead !== true) read();
  else EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', read, { once: true });
}

export function noteThatPersonAsked(): void {
  world[ASKED] = true;
}

/** On pages that are no policy this ends in silence: nobody asked. */
async function readUnasked(): Promise<void> {
  const url = location.href;
  const reading = await waitFor(document, (list) => look(url, list), { limit: UNASKED_LIMIT });
  if (reading) await tellAndFollow(reading, url);
}

/** The address changes before the page does: the old text must not be told as the new address's policy. */
async function readAfterMove(): Promise<void> {
  const url = location.href;
  const oldText = shownText;
  shownText = null;
  const reading = await waitFor(document, () => unlessText(look(url), oldText), { quiet: QUIET, limit: UNASKED_LIMIT });
  // Once all is quiet, text that still stands there belongs to the new address too.
  const settled = reading ?? look(url);
  if (settled) await tellAndFollow(settled, url);
}

/** Sections that open or arrive late make another text of the same page; they may do so while the first is being graded. */
async function tellAndFollow(first: PageReading, url: string): Promise<void> {
  const isOver = () => world[ASKED] === true || location.href !== url;
  const changed = () => (isOver() ? null : unlessText(look(url), shownText));
  let reading: PageReading | null = first;
  for (let changes = 0; reading && changes <= MOST_CHANGES; changes++) {
    const told = tell(reading, url);
    const next = changes < MOST_CHANGES ? waitFor(document, changed, { limit: WATCHED, onlyChanges: true }) : null;
    await told;
    reading = await next;
    if (isOver()) return;
  }
}

function unlessText(reading: PageReading | null, text: string | null): PageReading | null {
  return reading?.kind === 'policy' && reading.document.text === text ? null : reading;
}

/** Null once the page has gone on to another address: a later reading looks there. */
export function look(url: string, list?: ListTrees): PageReading | null {
  return location.href === url ? readOwnPolicy(document, url, list) : null;
}

/** `url` is where the reading was done; the background drops it if the page is elsewhere by now. */
async function tell(reading: PageReading, url: string): Promise<void> {
  if (reading.kind === 'policy' && location.href === url) shownText = reading.document.text;
  await send({ type: 'content:page-read', url, reading });
}
