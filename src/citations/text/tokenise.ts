import { classOf, DIGIT, IGNORED, isUpper, LETTER, lowerOf, NEWLINE, SPACE } from './characters.js';
import { areDigitsAt, beginsInside, gluedTail } from './glued-words.js';
import { HASH_STEP, lookUp } from './lexicon.js';
import { idOfMark } from './marks.js';
import {
  ALL_CAPITALS,
  BLANK,
  BROKEN,
  INITIAL_CAPITAL,
  NO_CAPITAL,
  NO_GAP,
  NUMBER_ID,
  SPACED,
  type Tokens,
} from './tokens.js';

/**
 * Returns a text's tokens. One pass; every code unit that is no space belongs to exactly one token. Words that lost the space
 * between them are two tokens. The columns have room
 * for a token at every code unit: pages of memory that are never written cost nothing, and to count first costs a pass.
 */
export function tokenise(text: string): Tokens {
  const room = text.length;
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
      let upper = isUpper(letter);
      do {
        if (upper) capitals++;
        hash = (Math.imul(hash, HASH_STEP) + lowerOf(letter)) | 0;
        // A read out of bounds is slow.
        if (++at >= length) break;
        letter = text.charCodeAt(at);
        if (classOf(letter) !== LETTER) break;
        upper = isUpper(letter);
      } while (!upper || !beginsInside(text, from, at));
      id = lookUp(text, from, at, hash);
      if (id === 0) {
        const tail = capitals > 1 || areDigitsAt(text, at) ? gluedTail(text, from, at) : at;
        if (tail < at) {
          at = tail;
          id = lookUp(text, from, at, hashOf(text, from, at));
        }
      }
    } else if (kind === DIGIT) {
      do at++;
      while (at < length && classOf(text.charCodeAt(at)) === DIGIT);
      id = NUMBER_ID;
    } else {
      at++;
      id = idOfMark(code);
    }
    start[count] = from;
    end[count] = at;
    ids[count] = id;
    gaps[count] = gap;
    caps[count] = capitals > 0 ? capitalsOf(code, capitals, at - from) : NO_CAPITAL;
    count++;
    gap = NO_GAP;
  }
  // A text in small letters throughout shows no names by capitals, as one in capitals does not.
  if (!caps.includes(INITIAL_CAPITAL) && !caps.includes(ALL_CAPITALS)) caps.fill(ALL_CAPITALS);
  return { text, count, start, end, id: ids, gap: gaps, caps };
}

const hashOf = (text: string, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, HASH_STEP) + lowerOf(text.charCodeAt(at))) | 0;
  return hash;
};

/** What `caps` says of a word of some capitals: its first code unit, how many are capitals, and its length. */
const capitalsOf = (first: number, capitals: number, length: number): number => {
  if (capitals > 1 && capitals === length) return ALL_CAPITALS;
  return isUpper(first) ? INITIAL_CAPITAL : NO_CAPITAL;
};
