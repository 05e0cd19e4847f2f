import { excessMarkAt, MOST_MARKS } from '../../domain/values/marks.js';
import { classOf, IGNORED } from './characters.js';
import { repairDigits } from './misread-digits.js';
import { blankPageBreaks } from './page-breaks.js';
import { type ReplacedText, replaceRuns, withoutReplacement } from './replaced-text.js';

/** A text in the form the recogniser reads, with the way back to the offsets of the text that was given. */
export type NormalisedText = Pick<ReplacedText, 'text' | 'toOriginal'>;

/** A letter with its marks; marks beyond {@link MOST_MARKS} are left as they are. */
const LETTER_WITH_MARKS = `\\P{M}\\p{M}{1,${MOST_MARKS}}`;
const MARKED = new RegExp(LETTER_WITH_MARKS, 'gu');
const MARKED_OR_IGNORED = new RegExp(
  `${LETTER_WITH_MARKS}|(?:\\u00ad|\\u200b|\\u200c|\\u200d|\\u2060|\\ufeff){1,64}`,
  'gu',
);
const IGNORED_FIRST = /^(?:\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff)/u;

/** Full-width letters, digits and marks, and slashes of mathematics: one code unit each, as what they stand for. */
const VARIANTS = /[\uff01-\uff5e\u2044\u2215]/gu;
const FULL_WIDTH = 0xfee0;

const plainVariants = (text: string): string =>
  text.replace(VARIANTS, (written) => {
    const code = written.charCodeAt(0);
    return code > 0xff00 ? String.fromCharCode(code - FULL_WIDTH) : '/';
  });

/**
 * Returns the text composed (NFC), without soft hyphens and zero-width characters and page furniture, with full-width
 * characters as plain ones, and with misread digits of numbers put right. Odd dashes, spaces, line breaks
 * and U+00D0 stay: the tokeniser knows what they mean. A text that is normal already is returned unchanged, after one
 * scan. Linear.
 */
export function normalise(given: string): NormalisedText {
  const { text, toOriginal } = needsNormalising(given)
    ? replaceRuns(given, MARKED_OR_IGNORED, (run) => (IGNORED_FIRST.test(run) ? '' : composedRun(run)))
    : withoutReplacement(given);
  return { text: repairDigits(blankPageBreaks(plainVariants(text))), toOriginal };
}

/** Returns the text with its letters and marks composed (NFC), all other characters kept. Linear. */
export function composed(given: string): NormalisedText {
  return isComposed(given) ? withoutReplacement(given) : replaceRuns(given, MARKED, composedRun);
}

const isComposed = (text: string): boolean => excessMarkAt(text) < 0 && text.normalize('NFC') === text;

const composedRun = (run: string): string => run.normalize('NFC');

/** Whether the text holds marks that compose with the letter before them, or characters that are no part of any word. */
function needsNormalising(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 ? code <= 0x36f || (code >= 0x2000 && classOf(code) === IGNORED) : code === 0xad) return true;
  }
  return false;
}
