/** An open popup with a report goes in; what stands in it comes out, as a person finds it there: by its own words and places. */
import type { PopupView } from '../../scripts/popup-view.ts';

export interface WholeReport {
  card: { title: string; severity: string; marked: string[]; quote: string };
  /** What limits the quotes: 'says “may”', 'only: California residents'. */
  limits: string[];
  laws: number;
  /** Of each pair whether its two sides stand beside each other. */
  pairs: boolean[];
  topics: string[];
  /** Points as they are written, the sum last. */
  ledger: number[];
  facts: string;
  documents: string;
}

/** Run in the popup, it is text. Folded parts count: they are read as a person reads them who unfolds them. */
const READ = `(() => {
  const words = (one) => one?.innerText.trim() ?? '';
  const all = (selector, around = document) => [...around.querySelectorAll(selector)];
  for (const fold of all('.fold:not(.request), .words')) fold.open = true;
  const card = document.querySelector('.hurts .card');
  const quote = card.querySelector('blockquote');
  const number = (cell) => Number(words(cell).replace('−', '-').replace('+', ''));
  return {
    card: {
      title: words(card.querySelector('h3')),
      severity: words(card.querySelector('.severity')),
      marked: all('mark', quote).map(words),
      quote: words(quote),
    },
    limits: [...new Set(all('.limits li').map((one) => one.textContent))],
    laws: all('.background').filter((line) => words(line).startsWith('See ')).length,
    pairs: all('.pair').map((pair) => {
      const [one, other] = all('.side', pair).map((side) => side.getBoundingClientRect());
      return one.right <= other.left + 1 && one.top === other.top;
    }),
    topics: all('.topics li').map(words),
    ledger: all('.ledger .number').slice(1).map(number),
    facts: words(document.querySelector('.facts')),
    documents: words(document.querySelector('.documents')),
  };
})()`;

export function readWhole(popup: PopupView): Promise<WholeReport> {
  return popup.evaluate<WholeReport>(READ);
}
