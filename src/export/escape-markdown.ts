/** Any text goes in; Markdown that shows exactly these characters comes out: no link, image, HTML, table cell or list. */
import { cleanText } from './clean-text.ts';

// Backslash escapes cover CommonMark and GFM. A colon before '//' and the dot of 'www.' would make a bare link.
const SPECIAL = /[\\`*_[\]<>&#|~$!]|:(?=\/\/)|(?<=\bwww)\./gi;
const BLOCK_START = /^(?:[-+=]|\d+(?=[.)]))/;

export function escapeMarkdown(text: string): string {
  const line = cleanText(text).trim().replace(SPECIAL, '\\$&');
  // At the start of a line '-', '+', '=' and '1.' would begin a list, a rule or a heading.
  return line
    .replace(BLOCK_START, (start) => (/^\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
