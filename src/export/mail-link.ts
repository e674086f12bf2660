/** A letter goes in; the link comes out that opens it in the person's mail program (RFC 6068). Opening sends nothing. */
import type { Letter } from './request-letter.ts';

/** Windows takes no longer address from a browser (2,083 signs), and Chromium hands on none of more than 2,048. */
const LONGEST = 2_000;

export interface MailLink {
  href: string;
  /** False where the letter did not fit and has to be pasted into the mail. */
  isWhole: boolean;
}

export function mailLink({ to, subject, body }: Letter): MailLink {
  // Addresses of reports are plain (src/core/channels/mail.ts); encoded all the same, but for the sign that parts them.
  const start = `mailto:${encodeURIComponent(to ?? '').replace('%40', '@')}?subject=${encode(subject)}`;
  const whole = `${start}&body=${encode(body)}`;
  return whole.length <= LONGEST ? { href: whole, isWhole: true } : { href: start, isWhole: false };
}

/** Line ends are CRLF in mail. A lone surrogate, which has no encoding, becomes a replacement sign. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));
}
