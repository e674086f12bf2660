/** The script that a click brings into the page: answers the background's questions, and watches the page from then on. */
import type { PolicyLink } from '../core/document.ts';
import type { SiteAccess } from '../discover/fetch-from-site.ts';
import type { PageReading, Wanted } from '../protocol.ts';
import { answerPdf } from './answer-pdf.ts';
import { readThisPage } from './read-page.ts';
import { findSiteLinks, gatherOwnPolicy, readChosenLink, readLinkedPolicy } from './read-site.ts';
import { askForDocument, isConnected, onPdfWanted, onReadingWanted, send } from './runtime.ts';
import { waitFor } from './wait-for.ts';
import { look, noteThatPersonAsked, watchPage } from './watch-page.ts';
import { claimWorld } from './world.ts';

/** Where a person waits, a page that has been quiet this long is taken as it is; in milliseconds. */
const PATIENCE = { quiet: 1000, limit: 6000 };
/** What a reading is of, for whoever waits for it. */
type What = { answers: Wanted } | { ofLink: string };
/** All documents of a policy together may take this long. */
const READING_LIMIT = 10_000;

async function answer(url: string, allowed: string[]): Promise<PageReading> {
  const found = await waitFor(document, () => look(url) ?? findSiteLinks(document, url), PATIENCE);
  return readOn(found, url, accessTo(url, allowed));
}

function accessTo(from: string, allowed: string[]): SiteAccess {
  return { from, allowed, fetchAllowed: askForDocument, signal: AbortSignal.timeout(READING_LIMIT) };
}

/** A fault over a page that nobody foresaw must end in words, not in a popup that waits. */
async function tell(read: (url: string) => PageReading | Promise<PageReading>, what: What): Promise<void> {
  const url = location.href;
  let reading: PageReading;
  try {
    reading = await read(url);
  } catch (error) {
    reading = { kind: 'failed', code: 'internal', detail: String(error), link: null };
  }
  await send({ type: 'content:page-read', url, reading, ...what });
}

async function readOn(found: PageReading | PolicyLink[] | null, url: string, access: SiteAccess): Promise<PageReading> {
  if (document.contentType === 'application/pdf') return { kind: 'failed', code: 'pdf', detail: url, link: null };
  if (found === null) return { kind: 'nothing' };
  if (Array.isArray(found)) return readLinkedPolicy(found, access);
  return found.kind === 'policy' ? gatherOwnPolicy(found.document, document, url, access) : found;
}

if (claimWorld('answering', isConnected)) {
  onPdfWanted(answerPdf);
  onReadingWanted(({ what: answers, allowed, link }) => {
    // What is behind a link says nothing of the page: that one goes on telling of itself.
    if (link) return void tell((url) => readChosenLink(link, accessTo(url, allowed)), { ofLink: link.href });
    noteThatPersonAsked();
    void tell((url) => (answers === 'policy-of-site' ? answer(url, allowed) : readThisPage(document, url)), {
      answers,
    });
  });
}
if (claimWorld('watching', isConnected)) watchPage();
