import { foldText } from '../values/fold.js';
import { memoize } from '../values/memoize.js';
import type { NumberingSystem } from '../vocabulary/vocabulary.js';
import { HYPHENATED_STATE_TYPES } from './symbol-letters.js';

/** A canonical number in the pieces that identity uses. */
export interface SymbolPieces {
  /** With its letter and dot, without leading zeros, folded: `1`, `30a`, `66.17`. */
  readonly number: string;
  /** Year segment of the symbol, null where it has none. */
  readonly year: number | null;
  /** Folded letters, digits of a term kept: `nq`, `cp`; `qh15`. Empty for a bare number. */
  readonly letters: readonly string[];
  /** The first letters as written (`NĐ`, `QH15`), those of the type where the symbol has any; empty for a bare number. */
  readonly firstLetters: string;
  readonly system: NumberingSystem;
}

const PARTY_SHAPE = /^[^/-]+-([^/-]+)\//;

function systemOf(symbol: string): NumberingSystem {
  const letters = PARTY_SHAPE.exec(symbol)?.[1]?.trim();
  return letters === undefined || HYPHENATED_STATE_TYPES.has(letters) ? 'STATE' : 'PARTY';
}

/**
 * Returns the pieces of a canonical number (`30/2020/NĐ-CP` → 30, 2020, [nd, cp]). One number is asked for some twenty times while
 * its document is identified.
 */
export const symbolPieces = memoize(readPieces);

function readPieces(symbol: string): SymbolPieces {
  const [first = '', ...rest] = symbol.split(/[/-]/).map((piece) => piece.trim());
  const number = first
    .toLowerCase()
    .replace(/[^0-9a-zđ.]/g, '')
    .replace('đ', 'd')
    .replace(/^0+(?=\d)/, '');
  const hasYear = /^\d{4}$/.test(rest[0] ?? '');
  const groups = (hasYear ? rest.slice(1) : rest).filter(Boolean);
  return {
    number,
    year: hasYear ? Number(rest[0]) : null,
    letters: groups.map((piece) => foldText(piece).replace(/ /g, '')).filter(Boolean),
    firstLetters: groups[0] ?? '',
    system: hasYear ? 'STATE' : systemOf(symbol),
  };
}
