import { COUNTED_NOUNS, typesWith, type WrittenType } from '../patterns/type-words.js';
import { HYPHEN, SLASH } from '../text/marks.js';
import { DAY } from '../text/particles.js';
import {
  idAt,
  isNumberAt,
  lengthAt,
  startsCapital,
  type Tokens,
  textBetween,
  touchesPrevious,
  writtenAt,
} from '../text/tokens.js';
import { readYear } from './dates.js';
import type { SymbolSpan } from './symbol-span.js';

/** Types that are cited by a bare number without "số". */
const BARE_TYPES = typesWith('BARE');
const MOST_DIGITS = 5;

/**
 * Returns the digits of a number without letters that names a document ("Nghị định 85", "Chỉ thị số 35 ngày
 * 30/5/2019"), null where it is a count of things. `after` is the token after the type word, before "số".
 */
export function readBareNumber(tokens: Tokens, after: number, span: SymbolSpan, type: WrittenType): string | null {
  const next = idAt(tokens, span.to);
  const digits = lengthAt(tokens, span.from);
  if (span.from === after && !mayStandBare(tokens, span, type, digits)) return null;
  if (next === SLASH || (next === HYPHEN && touchesPrevious(tokens, span.to)) || digits > MOST_DIGITS) return null;
  return textBetween(tokens, span.from, span.to);
}

/** Without "số" only two or three digits after a type word with a capital, and no word after them that they count. */
function mayStandBare(tokens: Tokens, span: SymbolSpan, type: WrittenType, digits: number): boolean {
  if (type.needsNumber || !BARE_TYPES.has(type.name) || digits < 2 || digits > 3) return false;
  if (!startsCapital(tokens, span.from - 2)) return false;
  return !(COUNTED_NOUNS.has(idAt(tokens, span.to)) && !touchesPrevious(tokens, span.to));
}

/** Returns digits and year of a number whose letters are left out ("Nghị định số 75/2009 ngày 9/10/2009"), null where none stands at `at`. */
export function readYearNumber(
  tokens: Tokens,
  at: number,
): { readonly to: number; readonly bareNumber: string; readonly year: number } | null {
  if (idAt(tokens, at + 1) !== SLASH || !isNumberAt(tokens, at + 2) || idAt(tokens, at + 3) !== DAY) return null;
  const year = readYear(tokens, at + 2);
  return year?.year ? { to: at + 3, bareNumber: writtenAt(tokens, at), year: year.year } : null;
}
