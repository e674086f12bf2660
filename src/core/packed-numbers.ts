/**
 * How the packed library writes numbers: as signs, one after the other with nothing between, and back.
 * The smallest take one sign, those that follow two, the last three: where frequent things have small numbers, most take one.
 */

/** All signs of ASCII that need no escape in any kind of JavaScript string. */
const SIGNS = ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const BASE = SIGNS.length;
/** The sign before numbers of two further signs. */
const FAR = BASE - 1;

/**
 * The first number that takes two signs, by what is numbered. `member`: words and sets, thousands and used alike, so that
 * nearly all fit into two signs. `code`: all else, hundreds and the first of them used most.
 */
export const FROM_TWO = { member: 32, code: 72 } as const;
export type Numbered = keyof typeof FROM_TWO;

const VALUES = new Uint8Array(128);
for (let i = 0; i < BASE; i++) VALUES[SIGNS.charCodeAt(i)] = i;

/** RangeError for a number that three signs can not hold: at least 9000 are held. */
export function packNumber(value: number, numbered: Numbered): string {
  const first = FROM_TWO[numbered];
  if (value < first) return SIGNS[value]!;
  const near = (FAR - first) * BASE;
  const rest = value - first;
  if (rest < near) return SIGNS[first + Math.floor(rest / BASE)]! + SIGNS[rest % BASE]!;
  const far = rest - near;
  if (far >= BASE ** 2) throw new RangeError(`The packed library has no signs for ${value}.`);
  return SIGNS[FAR]! + SIGNS[Math.floor(far / BASE)]! + SIGNS[far % BASE]!;
}

/** Reads what `packNumber` wrote, from left to right. Who reads knows what is numbered. */
export class NumberReader {
  private readonly signs: string;
  private at = 0;

  constructor(signs: string) {
    this.signs = signs;
  }

  get ended(): boolean {
    return this.at === this.signs.length;
  }

  read(numbered: Numbered): number {
    const first = FROM_TWO[numbered];
    const value = this.sign();
    if (value < first) return value;
    if (value < FAR) return first + (value - first) * BASE + this.sign();
    const near = (FAR - first) * BASE;
    return first + near + this.sign() * BASE + this.sign();
  }

  private sign(): number {
    return VALUES[this.signs.charCodeAt(this.at++)]!;
  }
}
