import { parseSymbol } from '../../../domain/identity/symbol.js';
import { foldText } from '../../../domain/values/fold.js';

/** The number of a row as written, without the word before it, or what stands in its place and is none. */
export interface RowNumber {
  readonly number: string | null;
  readonly unreadable: string | null;
}

const NONE = new Set(['', 'khong so', 'khongso', 'khong co so', 'khong co', 'so']);
const BARE = /^\d+[a-zđ]?$/iu;

/** Returns the number that a field holds, if any. */
export function readNumber(field: string | null): RowNumber {
  if (field === null || NONE.has(foldText(field))) return { number: null, unreadable: null };
  const number = field.replace(/^số(?=[\s:\d])\s*:?\s*/iu, '');
  const isReadable = BARE.test(number) || parseSymbol(number) !== null;
  return isReadable ? { number, unreadable: null } : { number: null, unreadable: field };
}
