/** A page tree goes in; the panels that ask for consent come out, known by their buttons and words where no name of theirs tells. */
import type { PageNode, PageTree } from './page-tree.ts';

/** What buttons of consent panels say, in the languages most shops use. */
const CONSENT_BUTTON =
  /\b(?:accept|allow|agree|reject|decline|deny|refuse|got it|(?:necessary|essential) only|only (?:necessary|essential))|akzeptier|ablehnen|zustimm|refuser|acepta|rechaza|aceita|rejeita|accett|rifiut|weiger|akkoord|akceptuj|zgadzam|přijm|souhlas|godkänn|afvis|同意|許可|拒否|соглас/i;
const CONSENT_WORDS =
  /cookie|consent|track(?:ing|ers)|einwilligung|consentement|consentimiento|consenso|ciasteczk|クッキー|файлы/i;
const LONGEST_BUTTON = 40;
const LONGEST_PANEL = 3_500;
/** Signs beside the buttons: less is no explanation of anything. */
const SHORTEST_PANEL = 60;
const MOST_STEPS = 6;

function isButton({ name, label, text }: PageNode): boolean {
  if (text === 0 || text > LONGEST_BUTTON) return false;
  return name === 'button' || label.isButton || (name === 'a' && /btn|button/.test(label.text));
}

/** Words below a node, about as many signs as asked for; none of elements of the name that is left out. */
export function wordsBelow(tree: PageTree, index: number, most: number, leftOut = ''): string {
  let words = '';
  for (let i = index; i < tree[index]!.end && words.length < most; i++) {
    const { name, data, end } = tree[i]!;
    if (name === leftOut) i = end - 1;
    else if (name === '#text') words += `${data} `;
  }
  return words;
}

/** The narrowest part around a button that explains itself, or -1 where that is no panel but the page. */
function panelAround(tree: PageTree, button: number): number {
  let index = tree[button]!.parent;
  for (let step = 0; step < MOST_STEPS && index > 0; step++, index = tree[index]!.parent) {
    const { text, name } = tree[index]!;
    if (text > LONGEST_PANEL || text > tree[0]!.text * 0.4 || name === 'main' || name === 'article') return -1;
    if (text < SHORTEST_PANEL + tree[button]!.text) continue;
    if (CONSENT_WORDS.test(wordsBelow(tree, index, LONGEST_PANEL))) return index;
  }
  return -1;
}

export function findConsentPanels(tree: PageTree): number[] {
  const panels: number[] = [];
  let end = 0;
  for (let i = 1; i < tree.length; i++) {
    if (i < end || !isButton(tree[i]!) || !CONSENT_BUTTON.test(wordsBelow(tree, i, LONGEST_BUTTON * 3))) continue;
    const panel = panelAround(tree, i);
    if (panel < 0) continue;
    panels.push(panel);
    end = tree[panel]!.end;
  }
  return panels;
}
