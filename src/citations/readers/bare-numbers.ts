import { COUNTED, typesWith, type WrittenType } from '../patterns/type-words.js';
import { HYPHEN, SLASH } from '../text/marks.js';
import { DAY } from '../text/particles.js';
import { NO_GAP, NUMBER_ID, type Tokens } from '../text/tokenise.js';
import { readYear } from './dates.js';
import type { SymbolSpan } from './symbol-span.js';

/** Types that are cited by a bare number without "số". */
const BARE_TYPES = typesWith('BARE');
const MOST_DIGITS = 5;

/**
 * Returns the digits of a number without letters that names a document ("Nghị định 85", "Chỉ thị số 35 ngày
 * 30/5/2019"), null where it is a count of things. `behind` is the token behind the type word, before "số".
 */
export function readBareNumber(tokens: Tokens, behind: number, span: SymbolSpan, type: WrittenType): string | null {
  const next = tokens.id[span.to] ?? 0;
  const digits = (tokens.end[span.from] as number) - (tokens.start[span.from] as number);
  if (span.from === behind && !mayStandBare(tokens, span, type, digits)) return null;
  if (next === SLASH || (next === HYPHEN && tokens.gap[span.to] === NO_GAP) || digits > MOST_DIGITS) return null;
  return tokens.text.slice(tokens.start[span.from], tokens.end[span.to - 1]);
}

/** Without "số" only two or three digits behind a type word with a capital, and no word behind them that they count. */
function mayStandBare(tokens: Tokens, span: SymbolSpan, type: WrittenType, digits: number): boolean {
  if (type.needsNumber || !BARE_TYPES.has(type.name) || digits < 2 || digits > 3) return false;
  if ((tokens.caps[span.from - 2] ?? 0) === 0) return false;
  return !(COUNTED.has(tokens.id[span.to] ?? 0) && tokens.gap[span.to] !== NO_GAP);
}

/** Returns digits and year of a number whose letters are left out ("Nghị định số 75/2009 ngày 9/10/2009"), null where none stands at `at`. */
export function readYearNumber(
  tokens: Tokens,
  at: number,
): { readonly to: number; readonly bareNumber: string; readonly year: number } | null {
  if (tokens.id[at + 1] !== SLASH || tokens.id[at + 2] !== NUMBER_ID || tokens.id[at + 3] !== DAY) return null;
  const year = readYear(tokens, at + 2);
  return year?.year
    ? { to: at + 3, bareNumber: tokens.text.slice(tokens.start[at], tokens.end[at]), year: year.year }
    : null;
}
