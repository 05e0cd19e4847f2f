import type { Claims } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { documentKeyReader } from './document-key.js';
import { StatedFacts } from './stated-facts.js';

/**
 * Returns the claims, completed with what the text says of the same document elsewhere: dates, years and issuers hold
 * throughout a text. `names` holds the name of each candidate that is
 * a numbered law ("Luật Giá số 11/2012/QH13"), null for all others: elsewhere the name alone means that law. Where two
 * mentions state different dates, no date is filled in.
 */
export function fillClaimsFromText(
  claims: readonly Claims[],
  candidates: readonly MentionCandidate[],
  names: readonly (string | null)[],
): readonly Claims[] {
  const keyOf = documentKeyReader();
  const keys = claims.map(keyOf);
  const facts = new StatedFacts();
  const numbered = new Map<string | null, number>();
  claims.forEach((claim, index) => {
    facts.add(keys[index] ?? null, claim, writesIssuers(candidates[index], claim));
    const name = names[index] ?? null;
    if (name === null) return;
    const nameKey = keyOf({ ...claim, symbol: null, name });
    facts.add(nameKey, claim, true);
    numbered.set(nameKey, index);
  });
  claims.forEach((claim, index) => {
    const law = claim.symbol === null ? numbered.get(keys[index] ?? null) : undefined;
    if (law === undefined || candidates[law]?.symbol?.year !== claim.year) return;
    facts.add(keys[law] ?? null, claim, false);
  });
  const filled: Claims[] = [];
  claims.forEach((claim, index) => {
    const declaredFor = filled[candidates[index]?.declaredFor ?? -1];
    filled.push(
      declaredFor
        ? declaredClaims(declaredFor)
        : facts.fill(claim, keys[index] ?? null, writesIssuers(candidates[index], claim)),
    );
  });
  return filled;
}

/** Whether the text writes the issuers at the mention, or names a congress or a law, whose name tells them. */
const writesIssuers = (candidate: MentionCandidate | undefined, { symbol, issuers }: Claims): boolean =>
  issuers.length > 0 && (symbol === null || (candidate?.issuers.length ?? 0) > 0);

const ELSEWHERE: Claims['origins'] = {
  date: 'SAME_TEXT',
  year: 'SAME_TEXT',
  issuers: 'SAME_TEXT',
  authority: 'SAME_TEXT',
  term: 'SAME_TEXT',
  name: 'SAME_TEXT',
  type: 'SAME_TEXT',
};

/** An expression that the text declared claims what was said of the document for which it stands. */
const declaredClaims = (claims: Claims): Claims => ({ ...claims, title: null, origins: ELSEWHERE });
