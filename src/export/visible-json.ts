/** Any value goes in; indented JSON comes out in which every character can be seen, safe to open in any editor. */

// Direction marks and invisible characters could make an editor show other words than the file holds. Written as escapes
// they are visible, and parsing gives back the exact quote.
const RISKY =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\x7f-\x9f]/gu;

export function visibleJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(RISKY, escapeCharacter)}\n`;
}

function escapeCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
