import type { Claims } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { isFullNumber } from './document-key.js';

/** The claims with a text's full numbers, by type and digits; null where two numbers share them. */
export type FullNumbers = ReadonlyMap<string, Claims | null>;

/** Returns the full numbers of a text. */
export function fullNumbers(claims: readonly Claims[], candidates: readonly MentionCandidate[]): FullNumbers {
  const numbers = new Map<string, Claims | null>();
  claims.forEach((claim, index) => {
    const symbol = candidates[index]?.symbol;
    if (!symbol || claim.typeName === null) return;
    const key = `${claim.typeName} ${symbol.number}${symbol.letter}`;
    const other = numbers.get(key);
    numbers.set(key, other === undefined || other?.symbol === claim.symbol ? claim : null);
  });
  return numbers;
}

/** Returns the claims with the full number that a bare one means ("Nghị định 85"), as they are where it means none. */
export function completeBareNumber(claim: Claims, numbers: FullNumbers): Claims {
  const { symbol, year } = claim;
  if (symbol === null || isFullNumber(symbol)) return claim;
  const full = numbers.get(`${claim.typeName} ${symbol.replace(/^0+(?=\d)/u, '').padStart(2, '0')}`);
  if (!full || (year !== null && full.year !== null && year !== full.year)) return claim;
  const takesAuthority = claim.authority === null && full.authority !== null;
  return {
    ...claim,
    symbol: full.symbol,
    issuers: claim.issuers.length > 0 ? claim.issuers : full.issuers,
    authority: claim.authority ?? full.authority,
    origins: takesAuthority ? { ...claim.origins, authority: 'SAME_TEXT' } : claim.origins,
  };
}
