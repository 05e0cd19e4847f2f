import { parseSymbol } from '../../domain/identity/symbol.js';
import type { CitationKind } from '../../domain/reading/citation.js';
import type { CitingContext, Claims } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { Relation } from '../relations/relation.js';

/** Acts that a body does to its own earlier document. */
const ON_OWN: ReadonlySet<CitationKind | null> = new Set<CitationKind | null>([
  'REPLACES',
  'REPEALS',
  'AMENDS',
  'SUSPENDS',
  'CORRECTS',
]);

/**
 * Returns the claims with the citing document's issuer where it changes or ends a document of its own type and series beside
 * which the text writes no issuer: "Chỉ thị này thay thế Chỉ thị số 03/CT-UBND" in a directive of the chairperson names one of the
 * chairperson. `issuer` is that issuer's full name, null where it is unknown.
 */
export function withOwnIssuer(
  claims: readonly Claims[],
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  { number, type }: Pick<CitingContext, 'number' | 'type'>,
  issuer: string | null,
): readonly Claims[] {
  const own = number === null || issuer === null ? null : parseSymbol(number, type);
  if (own === null || issuer === null) return claims;
  return claims.map((claim, index) => {
    const { symbol, issuers } = candidates[index] as MentionCandidate;
    const relation = relations[index];
    const isOwn = symbol?.typeLetters === own.typeLetters && symbol?.issuerLetters.join() === own.issuerLetters.join();
    if (!isOwn || issuers.length > 0 || relation?.role !== 'CITING' || !ON_OWN.has(relation.kind)) return claim;
    return { ...claim, issuers: [issuer], origins: { ...claim.origins, issuers: 'CITING_DOCUMENT' } };
  });
}
