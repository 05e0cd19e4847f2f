import type { Claims } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CLOSE_BRACKET, OPEN_BRACKET } from '../text/marks.js';
import { NUMBER_WORD } from '../text/particles.js';
import { idAt, type Tokens } from '../text/tokens.js';

/**
 * Returns the claims, those of a law's number with the name that a law right beside it has: "Luật Nhà ở năm 2023 (Luật số
 * 27/2023/QH15)", "Luật số 27/2023/QH15 (Luật Nhà ở)", "Luật Nhà ở năm 2023 số 27/2023/QH15" name one law twice.
 */
export function withNamesBeside(
  tokens: Tokens,
  candidates: readonly MentionCandidate[],
  claims: readonly Claims[],
): readonly Claims[] {
  return claims.map((claim, index) => {
    const numbered = candidates[index];
    if (!numbered?.symbol || claim.name !== null) return claim;
    const beside = [index - 1, index + 1].find((other) => {
      const named = candidates[other];
      return named && isNameOf(claims[other] as Claims, claim, numbered) && stateOne(tokens, numbered, named);
    });
    return beside === undefined ? claim : { ...claim, name: claims[beside]?.name ?? null };
  });
}

/** Whether the named law may bear the number: of its type, without a number of its own, and of no other year. */
function isNameOf(named: Claims, { type }: Claims, { symbol }: MentionCandidate): boolean {
  const isNamed = named.name !== null && named.symbol === null && named.ordinal === null && named.type === type;
  return isNamed && (named.year === null || symbol?.year === null || named.year === symbol?.year);
}

/** Whether one stands in brackets behind the other, or "số" and the number behind the name with its year. */
function stateOne(tokens: Tokens, numbered: MentionCandidate, named: MentionCandidate): boolean {
  const [first, second] = named.from < numbered.from ? [named, numbered] : [numbered, named];
  const at = first.tail;
  if (idAt(tokens, at) === OPEN_BRACKET) {
    const from = idAt(tokens, at + 1) === NUMBER_WORD ? at + 2 : at + 1;
    return from === second.from && idAt(tokens, second.tail) === CLOSE_BRACKET;
  }
  const isYearStated = named.year !== null || named.date !== null;
  return second === numbered && isYearStated && idAt(tokens, at) === NUMBER_WORD && second.from === at + 1;
}
