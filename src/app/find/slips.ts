/** Slips of the keyboard and of character recognition, and what may have been meant. */

import { shortened, transposed } from '../../domain/values/slip.js';

const DIGITS = [...'0123456789'];
/** The letters of folded Vietnamese words. */
const LETTERS = [...'abcdeghiklmnopqrstuvxy'];

/** Letters that are taken for digits where they stand next to one. */
const LOOK_ALIKES: readonly (readonly [letter: RegExp, digit: string])[] = [
  [/(?<=\d)[Oo]|[Oo](?=\d)/g, '0'],
  [/(?<=\d)[lI]|[lI](?=\d)/g, '1'],
];
/** Every round may give the next letter a digit for its neighbour: `2OO`. */
const ROUNDS = 4;

/** Returns the text with `l` and `I` beside a digit read as 1, `O` as 0: `l26/2O2O` gives `126/2020`. */
export function withDigitsForLetters(text: string): string {
  let repaired = text;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [letter, digit] of LOOK_ALIKES) repaired = repaired.replace(letter, digit);
  }
  return repaired;
}

/**
 * Returns how a text writes a value that {@link withDigitsForLetters} reads in it: `126` in `nđ l26` is written `l26`. Case
 * does not count. Null where the value does not stand in it.
 */
export function writtenIn(text: string, value: string): string | null {
  const at = withDigitsForLetters(text).toLowerCase().indexOf(value.toLowerCase());
  return at < 0 ? null : text.slice(at, at + value.length);
}

/** Returns the numbers that may have been meant by one with two digits that changed places, one missing or one too many. */
export function numbersMeantBy(number: string): readonly string[] {
  const [, digits = '', rest = ''] = /^(\d+)(.*)$/.exec(number) ?? [];
  const meant = [...transposed(digits), ...shortened(digits), ...lengthened(digits, DIGITS)];
  return distinct(meant.filter((one) => /^[1-9]/.test(one) && one !== digits)).map((one) => one + rest);
}

/** Returns the folded words that may have been meant by one with a single wrong letter. */
export function wordsMeantBy(word: string): readonly string[] {
  const replaced = [...word].flatMap((_, at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  );
  const meant = [...transposed(word), ...shortened(word), ...lengthened(word, LETTERS), ...replaced];
  return distinct(meant.filter((one) => one !== '' && one !== word));
}

const lengthened = (text: string, characters: readonly string[]): string[] =>
  Array.from({ length: text.length + 1 }, (_, at) =>
    characters.map((one) => text.slice(0, at) + one + text.slice(at)),
  ).flat();

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
