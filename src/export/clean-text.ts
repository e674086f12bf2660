/** Text that a stranger's page wrote goes in; one line without control, direction or invisible characters comes out. */

// The joiners and presentation selectors stay: Persian words and emoji need them, and they hide nothing.
const INVISIBLE = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const BREAKS = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** Keeps white space at the ends, so that pieces of one quote can be cleaned one by one and still fit together. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(BREAKS, ' ').replace(LONE_SURROGATE, '\ufffd');
}
