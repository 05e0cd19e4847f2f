import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import { yearOf } from '../../domain/values/calendar-date.js';
import type { MentionCandidate } from './candidate.js';

/** Returns the candidates, those of a bare number ("Nghị định 85") with the full one that the text gives for it, where it gives one alone. */
export function completeBareNumbers(found: readonly MentionCandidate[]): readonly MentionCandidate[] {
  if (found.every(({ bareNumber }) => bareNumber === null)) return found;
  const numbers = fullNumbers(found);
  return found.map((candidate) => {
    const { bareNumber, type, year, date } = candidate;
    if (bareNumber === null) return candidate;
    const stated = year ?? yearOf(date);
    const key = `${type?.name} ${padded(bareNumber)}`;
    const symbol = numbers.get(`${key} ${stated}`) ?? numbers.get(key);
    const isOther = stated !== null && symbol?.year != null && stated !== symbol.year;
    return symbol && !isOther ? { ...candidate, symbol } : candidate;
  });
}

/** The full numbers by type and digits, and by these and the year; null where two of them share these. */
function fullNumbers(found: readonly MentionCandidate[]): ReadonlyMap<string, ParsedSymbol | null> {
  const numbers = new Map<string, ParsedSymbol | null>();
  for (const { symbol, type } of found) {
    if (!symbol || type === null) continue;
    const key = `${type.name} ${symbol.number}${symbol.letter}`;
    for (const each of symbol.year === null ? [key] : [key, `${key} ${symbol.year}`]) {
      const other = numbers.get(each);
      numbers.set(each, other === undefined || other?.canonical === symbol.canonical ? symbol : null);
    }
  }
  return numbers;
}

/** Returns the digits of a number as canonical symbols write them: at least two, no further zeros before them. */
export const padded = (digits: string): string => digits.replace(/^0+(?=\d)/u, '').padStart(2, '0');
