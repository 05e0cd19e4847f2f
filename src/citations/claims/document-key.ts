import type { Claims } from '../../domain/reading/mention.js';
import { foldText } from '../../domain/values/fold.js';

/** Returns true for a number with letters or a year; a bare number has neither. */
export const isFullNumber = (symbol: string): boolean => /[/-]/u.test(symbol);

/**
 * Returns a function from claims to the key that mentions of the same document share within a text: its number, else its
 * name; null where neither is known. Each name is folded once.
 */
export function documentKeyReader(): (claims: Claims) => string | null {
  const foldedNames = new Map<string, string>();
  const fold = (name: string): string => {
    const folded = foldedNames.get(name) ?? foldText(name);
    foldedNames.set(name, folded);
    return folded;
  };
  return ({ symbol, typeName, name, ordinal }) => {
    if (symbol !== null) return isFullNumber(symbol) ? symbol : `${typeName} ${symbol}`;
    return name === null ? null : `${fold(name)} ${ordinal ?? ''}`;
  };
}
