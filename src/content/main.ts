/** The content script: reads the page it stands in when it is a policy, or when the background asks, and tells the background. */
import type { PageReading } from '../protocol.ts';
import { findPrivacyLinks, readLinkedPolicy, readOwnPolicy, readThisPage } from './read-page.ts';
import { isConnected, onReadingWanted, send, sendFarewell } from './runtime.ts';
import { waitFor } from './wait-for.ts';
import { watchAddress } from './watch-address.ts';

/** A policy that is not there yet is waited for this long where nobody asked, in milliseconds. */
const UNASKED_LIMIT = 10_000;
/** Where a person waits, a page that has been quiet this long is taken as it is. */
const ASKED = { quiet: 1000, limit: 6000 };
/** A symbol cannot be forged by the page: names of its elements show up as properties even in our world. */
const RUNNING = Symbol.for('privacy-grader.running');

/** Text of the policy that stands at the present address; null where there is none. */
let shownText: string | null = null;

function start(): void {
  onReadingWanted((what) => void (what === 'this-page' ? tell(readThisPage(document, location.href)) : answer()));
  watchAddress((url) => {
    sendFarewell({ type: 'content:page-left', url });
    void readAfterMove();
  });
  addEventListener('pagehide', () => sendFarewell({ type: 'content:page-left', url: location.href }));
  addEventListener('pageshow', (event) => {
    if (event.persisted) void readUnasked();
  });
  void readUnasked();
}

/** On pages that are no policy this ends in silence: nobody asked. */
async function readUnasked(): Promise<void> {
  const url = location.href;
  const reading = await waitFor(document, () => look(url), { limit: UNASKED_LIMIT });
  if (reading) await tell(reading, url);
}

/** The address changes before the page does: the old text must not be told as the new address's policy. */
async function readAfterMove(): Promise<void> {
  const url = location.href;
  const oldText = shownText;
  shownText = null;
  const patience = { quiet: ASKED.quiet, limit: UNASKED_LIMIT };
  const reading = await waitFor(document, () => unlessText(look(url), oldText), patience);
  // Once all is quiet, text that still stands there belongs to the new address too.
  const settled = reading ?? look(url);
  if (settled) await tell(settled, url);
}

function unlessText(reading: PageReading | null, text: string | null): PageReading | null {
  return reading?.kind === 'policy' && reading.document.text === text ? null : reading;
}

async function answer(): Promise<void> {
  const url = location.href;
  const found = await waitFor(document, () => look(url) ?? findPrivacyLinks(document, url), ASKED);
  if (found === null) await tell({ kind: 'nothing' }, url);
  else if (Array.isArray(found)) await tell(await readLinkedPolicy(found, url), url);
  else await tell(found, url);
}

/** Null once the page has gone on to another address: a later reading looks there. */
function look(url: string): PageReading | null {
  return location.href === url ? readOwnPolicy(document, url) : null;
}

/** `url` is where the reading was done; the background drops it if the page is elsewhere by now. */
async function tell(reading: PageReading, url = location.href): Promise<void> {
  if (reading.kind === 'policy' && location.href === url) shownText = reading.document.text;
  await send({ type: 'content:page-read', url, reading });
}

// A click injects the script again where it runs already: then that one serves.
const world = globalThis as { [RUNNING]?: () => boolean };
if (!world[RUNNING]?.()) {
  world[RUNNING] = isConnected;
  start();
}
