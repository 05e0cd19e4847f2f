import { classOf, isUpper, LETTER } from './characters.js';
import { GLUED_AFTER_CAPITAL, GLUED_BEFORE_DIGITS } from './particles.js';

/** Longer than any syllable. */
const LONGEST_SYLLABLE = 8;
const isMarked = (code: number): boolean => code > 0x7f;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0;

/**
 * Returns true where a word begins at `at` inside the run of letters that began at `from`, since a space was lost:
 * "cứNghị", "tạiCông". Vietnamese has no capital behind a small letter; names of firms do (VietinBank), without marks.
 */
export function beginsInside(text: string, from: number, at: number): boolean {
  if (!isUpper(text.charCodeAt(at)) || isUpper(text.charCodeAt(at - 1)) || !isSmallLetter(text.charCodeAt(at + 1)))
    return false;
  let marked = false;
  for (let before = at - 1; before > from && before >= at - LONGEST_SYLLABLE; before--) {
    if (isUpper(text.charCodeAt(before))) return false;
    marked ||= isMarked(text.charCodeAt(before));
  }
  for (let next = at; !marked && next < at + LONGEST_SYLLABLE && classOf(text.charCodeAt(next)) === LETTER; next++)
    marked = isMarked(text.charCodeAt(next));
  return marked;
}

const isSmallLetter = (code: number): boolean => classOf(code) === LETTER && !isUpper(code);

/**
 * Returns the offset at which a word of grammar begins that lost the space before it ("vănsố 12", "TĐKTngày 05",
 * "BNVcủa"), in the unknown word `[from, to)` that has two capitals or stands before digits; `to` where none does. No
 * syllable but these ends so.
 */
export function gluedTail(text: string, from: number, to: number): number {
  const tail =
    GLUED_AFTER_CAPITAL.find((word) => text.endsWith(word, to) && isUpper(text.charCodeAt(to - word.length - 1))) ??
    GLUED_BEFORE_DIGITS.find((word) => text.endsWith(word, to) && areDigitsAt(text, to));
  return tail !== undefined && to - tail.length > from ? to - tail.length : to;
}

/** Returns true where digits stand at `at`, or behind one space there. */
export const areDigitsAt = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(isSpace(text.charCodeAt(at)) ? at + 1 : at));
