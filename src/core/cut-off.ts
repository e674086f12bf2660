/** A policy's text goes in; the words that show that part of it is missing come out, or null. Linear. */

/** Only what stands at the end of the text is looked at: 'read more' in the middle of a policy is a link. */
const END_LENGTH = 160;
const CUT_AT_END =
  /(?:(?:read|show|view|see|load|learn)[ -]more|continue reading|read (?:the )?(?:full|rest|entire)[\w ]{0,30}|\[(?:…|\.\.\.)\]|…|\.\.\.)[\s»›>→.\]]*$/i;
/** A wall is a short page: its sentence would be one of many in a whole policy. */
const LONGEST_WALL = 2_500;
const WALL =
  /(?:log|sign)[ -]?in (?:to (?:continue|read|view|see)|is required)|(?:subscribe|register) to (?:continue|read|view)|members only|enable javascript (?:to|and|in)|verify (?:that )?you are (?:a )?human/i;

export function findCutOff(text: string): string | null {
  const end = text.slice(-END_LENGTH).trimEnd();
  const cut = CUT_AT_END.exec(end);
  if (cut) return cut[0].trim();
  if (text.length > LONGEST_WALL) return null;
  return WALL.exec(text)?.[0] ?? null;
}
