import { classOf, DIGIT, IGNORED, isUpper, LETTER, lowerOf, NEWLINE, SPACE } from './characters.js';
import { HASH_STEP, lookUp } from './lexicon.js';

/** What stands before a token. */
export const NO_GAP = 0;
/** Spaces, no line break. */
export const SPACED = 1;
/** One line break. */
export const BROKEN = 2;
/** An empty line, or the beginning of the text. */
export const BLANK = 3;

/** `id` of a run of digits. */
export const NUMBER_ID = -1;

/**
 * Words, runs of digits and single marks of a text, in order, column by column.
 * `id`: number of a known word, 0 of any other, {@link NUMBER_ID} of digits, `-2 - code` of a mark.
 * `caps`: 0 lower case, 1 first letter capital, 2 all capitals (at least two letters).
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly gap: Uint8Array;
  readonly caps: Uint8Array;
}

/** Returns the `id` of a punctuation mark. */
export const markId = (mark: string): number => -2 - mark.charCodeAt(0);

/** Returns the code unit of a mark's `id`. */
export const codeOfMark = (id: number): number => -2 - id;

/** Returns a text's tokens. One pass; every code unit that is no space belongs to exactly one token. */
export function tokenise(text: string): Tokens {
  const room = countRuns(text);
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const ids = new Int32Array(room);
  const gaps = new Uint8Array(room);
  const caps = new Uint8Array(room);
  let count = 0;
  let gap = BLANK;
  let at = 0;
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || kind === IGNORED) {
      if (gap === NO_GAP && kind === SPACE) gap = SPACED;
      at++;
      continue;
    }
    if (kind === NEWLINE) {
      if (code !== 0x0d || text.charCodeAt(at + 1) !== 0x0a) gap = gap < BROKEN ? BROKEN : BLANK;
      at++;
      continue;
    }
    const from = at;
    let id: number;
    let capitals = 0;
    if (kind === LETTER) {
      let hash = 0;
      let letter = code;
      do {
        if (isUpper(letter)) capitals++;
        hash = (Math.imul(hash, HASH_STEP) + lowerOf(letter)) | 0;
        letter = text.charCodeAt(++at);
      } while (at < length && classOf(letter) === LETTER);
      id = lookUp(text, from, at, hash);
    } else if (kind === DIGIT) {
      do at++;
      while (at < length && classOf(text.charCodeAt(at)) === DIGIT);
      id = NUMBER_ID;
    } else {
      at++;
      id = -2 - code;
    }
    start[count] = from;
    end[count] = at;
    ids[count] = id;
    gaps[count] = gap;
    caps[count] = capitals === 0 ? 0 : capitals > 1 && capitals === at - from ? 2 : isUpper(code) ? 1 : 0;
    count++;
    gap = NO_GAP;
  }
  return { text, count, start, end, id: ids, gap: gaps, caps };
}

/** Returns the number of tokens, to allot the columns once. */
function countRuns(text: string): number {
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === 0 || ((kind === LETTER || kind === DIGIT) && kind !== before)) count++;
    before = kind;
  }
  return count + 1;
}
