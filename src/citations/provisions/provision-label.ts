import type { PinpointPart } from '../../domain/reading/mention.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { DOT, SLASH } from '../text/marks.js';
import { ONE, ORDINAL, TEN, YEAR } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import {
  idAt,
  isInitialCapital,
  isNumberAt,
  isWordAt,
  lengthAt,
  NUMBER_ID,
  startsParagraph,
  type Tokens,
  textBetween,
  touchesPrevious,
  writtenAt,
} from '../text/tokens.js';
import type { ProvisionLabel } from './join-provision-units.js';

const ORDINAL_NUMBERS: ReadonlySet<number> = new Set([
  ...['nhất', 'hai', 'ba', 'tư', 'bốn', 'sáu', 'bảy', 'tám', 'chín'].map(wordId),
  ONE,
  YEAR,
  TEN,
]);
/** How paragraphs, and the part before the first, are named by their place. */
const PLACES = ['mở đầu', 'đầu tiên', 'đầu', 'cuối cùng', 'cuối'].map(phraseIds);
/** A Roman numeral, with the letter of an inserted unit. */
const ROMAN = /^[IVXLC]+[a-z]?$/u;
const POINT_LETTER = /^(?:[a-zđ]|a[a-h]|([b-zđ])\1)$/u;
/** Length of the longest Roman numeral read ("XXXVIII"). */
const LONGEST_ROMAN = 7;
/** A longer run of digits is no provision's number. */
const MOST_DIGITS = 3;

/** Returns true for the letter of a point, in lower case. "aa", "ab" and "bb" are letters after the last one; a vowel with a mark is a word ("ở"). */
export const isPointLetter = (word: string): boolean => word.length <= 2 && POINT_LETTER.test(word);

/** Returns a provision's own number at token `at`, or null: `5`, `5a`, `1.2`, `a`, `đ`, `a1`, `IV`, `thứ hai`, `cuối`. */
export function labelAt(tokens: Tokens, at: number, part: PinpointPart): ProvisionLabel | null {
  if (at >= tokens.count || startsParagraph(tokens, at)) return null;
  const id = idAt(tokens, at);
  if (id === NUMBER_ID) return numberLabel(tokens, at, part);
  if (id < 0) return null;
  if (part === 'part' || part === 'paragraph') {
    const to = passOrdinal(tokens, at);
    if (to > at)
      return {
        text: textBetween(tokens, at, to).replace(/\s+/gu, ' ').toLowerCase(),
        from: at,
        to,
      };
  }
  return lengthAt(tokens, at) <= LONGEST_ROMAN ? letterLabel(tokens, at, part) : null;
}

/** "thứ hai", "thứ mười hai", "cuối". */
function passOrdinal(tokens: Tokens, at: number): number {
  const isNumber = (next: number): boolean => ORDINAL_NUMBERS.has(idAt(tokens, next));
  if (idAt(tokens, at) === ORDINAL && isNumber(at + 1))
    return idAt(tokens, at + 1) === TEN && isNumber(at + 2) ? at + 3 : at + 2;
  return at + (PLACES.find((words) => followsAt(tokens, at, words))?.length ?? 0);
}

function letterLabel(tokens: Tokens, at: number, part: PinpointPart): ProvisionLabel | null {
  const word = writtenAt(tokens, at);
  const label = (text: string, to = at + 1): ProvisionLabel => ({ text, from: at, to });
  if ((part === 'point' || part === 'paragraph') && isPointLetter(word)) {
    const digits = isNumberAt(tokens, at + 1) && touchesPrevious(tokens, at + 1);
    return digits ? label(word + writtenAt(tokens, at + 1), at + 2) : labelTo(tokens, at, passDotted(tokens, at + 1));
  }
  if (part === 'point' && isPointLetter(word.toLowerCase())) return label(word.toLowerCase());
  if (part === 'section' && ROMAN.test(word)) return labelTo(tokens, at, passDotted(tokens, at + 1));
  if (part !== 'clause' && part !== 'article' && ROMAN.test(word)) return label(word);
  const lettered = part === 'appendix' || part === 'part' || part === 'section';
  return lettered && word.length === 1 && isInitialCapital(tokens, at) ? label(word) : null;
}

const labelTo = (tokens: Tokens, at: number, to: number): ProvisionLabel => ({
  text: textBetween(tokens, at, to),
  from: at,
  to,
});

/** Token after ".2.1" that begins at `at`, `at` without one. */
function passDotted(tokens: Tokens, at: number): number {
  let to = at;
  while (
    to + 1 < tokens.count &&
    idAt(tokens, to) === DOT &&
    isNumberAt(tokens, to + 1) &&
    touchesPrevious(tokens, to) &&
    touchesPrevious(tokens, to + 1)
  )
    to += 2;
  return to;
}

function numberLabel(tokens: Tokens, at: number, part: PinpointPart): ProvisionLabel | null {
  if (lengthAt(tokens, at) > MOST_DIGITS) return null;
  let to = passDotted(tokens, at + 1);
  const letter = to < tokens.count && isWordAt(tokens, to) && touchesPrevious(tokens, to) && lengthAt(tokens, to) === 1;
  if (letter) to++;
  const code = idAt(tokens, to) === SLASH || isNumberAt(tokens, to);
  if (code && touchesPrevious(tokens, to)) return null;
  const text = textBetween(tokens, at, to).toLowerCase();
  return { text: part === 'appendix' ? text : text.replace(/^0+(?=\d)/u, ''), from: at, to };
}
