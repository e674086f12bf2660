/** A UTF-16 code unit goes in; what it is to a reader of words comes out. */

export const ASCII_WORD = new Uint8Array(128);
/** Over these no word, number or address goes on. */
export const ASCII_PARTS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const c = String.fromCharCode(code);
  if (/[a-zA-Z0-9]/.test(c)) ASCII_WORD[code] = 1;
  if (code <= 32 || /[();]/.test(c)) ASCII_PARTS[code] = 1;
}
const OTHER_LETTER = /[\p{L}\p{N}\p{M}]/u;

export function isWordCode(code: number): boolean {
  return code < 128 ? ASCII_WORD[code] === 1 : code > 0xa9 && OTHER_LETTER.test(String.fromCharCode(code));
}

/** Zero-width characters and soft hyphens: they stand inside words without being part of them. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xb4;
}
