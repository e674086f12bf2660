/** A sentence that holds a list ('We disclose data to: couriers; banks; clubs.') goes in, its head and its pieces come out. Linear. */
export interface Cut {
  start: number;
  end: number;
  /** True where a bullet sign stands before it. */
  bulleted: boolean;
  /** True for a piece of a list inside a sentence. */
  headed?: boolean;
}

/** Pieces longer than this are statements, read better as the one sentence that they are. In characters. */
const LONGEST_PIECE = 90;
/** A head shorter than this introduces nothing, nor could it be quoted. In characters. */
const SHORTEST_HEAD = 12;
/** Fewer semicolons than this make two statements of a sentence rather than a list. */
const LEAST_SEMICOLONS = 2;
const LIST_START = /:\s|(?:^|\s)\((?:a|i|1)\)\s/;

/** 'We disclose data to: couriers; banks; clubs.', '(a) couriers; (b) banks; (c) clubs': where its head ends and each piece begins. */
function inlineItems(text: string, { start, end }: Cut): number[] {
  const sentence = text.slice(start, end);
  const head = LIST_START.exec(sentence);
  if (!head || (head.index > 0 && head.index < SHORTEST_HEAD)) return [];
  const starts = [head[0].startsWith('(') ? 0 : head.index + 1];
  for (let i = sentence.indexOf(';', head.index); i >= 0; i = sentence.indexOf(';', i + 1)) starts.push(i + 1);
  const short = starts.every((at, n) => (starts[n + 1] ?? sentence.length) - at <= LONGEST_PIECE);
  return short && starts.length > LEAST_SEMICOLONS ? starts.map((at) => start + at) : [];
}

/** The sentence, or the head and the pieces of the list that it is. */
export function cutList(text: string, cut: Cut): Cut[] {
  const bounds = [cut.start, ...inlineItems(text, cut), cut.end];
  return bounds.slice(1).flatMap((to, n) => {
    let from = bounds[n]!;
    while (from < to && /\s/.test(text[from]!)) from++;
    return from < to ? [{ start: from, end: to, bulleted: n > 0 || cut.bulleted, headed: n > 0 }] : [];
  });
}
