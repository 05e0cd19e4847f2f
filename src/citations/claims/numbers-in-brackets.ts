import type { Claims } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CLOSE_BRACKET, OPEN_BRACKET } from '../text/marks.js';
import { idAt, type Tokens } from '../text/tokens.js';

/**
 * Returns the claims, with what a plenum's resolution or a law and its number in the bracket behind it share: "Nghị quyết Trung ương
 * 6 khóa XII (Nghị quyết số 19-NQ/TW ngày 25/10/2017)" is one document, of that day and of the plenum.
 */
export function withNumbersInBrackets(
  tokens: Tokens,
  candidates: readonly MentionCandidate[],
  claims: readonly Claims[],
): readonly Claims[] {
  const isPair = (index: number): boolean => isItsNumber(tokens, candidates[index], candidates[index + 1]);
  return claims.map((claim, index) => {
    if (isPair(index)) return datedBy(claim, claims[index + 1] as Claims);
    return isPair(index - 1) && claim.issuers.length === 0 ? issuedBy(claim, claims[index - 1] as Claims) : claim;
  });
}

function isItsNumber(
  tokens: Tokens,
  named: MentionCandidate | undefined,
  numbered: MentionCandidate | undefined,
): boolean {
  const isNamed = named?.congressOrPlenum?.kind === 'PLENUM' || (named?.reader === 'LAW_NAME' && !named.symbol);
  if (!named || !isNamed || !numbered?.symbol) return false;
  const inBracket = idAt(tokens, named.tail) === OPEN_BRACKET && numbered.from === named.tail + 1;
  const closes = [numbered.tail - 1, numbered.tail].some((at) => idAt(tokens, at) === CLOSE_BRACKET);
  return inBracket && closes && numbered.type?.name === named.type?.name;
}

const datedBy = (named: Claims, { date, year }: Claims): Claims =>
  named.year !== null || date === null
    ? named
    : { ...named, date, year, origins: { ...named.origins, date: 'SAME_TEXT', year: 'SAME_TEXT' } };

const issuedBy = (numbered: Claims, { issuers, authority }: Claims): Claims => ({
  ...numbered,
  issuers,
  authority: numbered.authority ?? authority,
  origins: { ...numbered.origins, issuers: 'SAME_TEXT' },
});
