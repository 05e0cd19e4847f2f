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
  const byLetters = issuersByLetters(claims, candidates);
  const filled: Claims[] = [];
  claims.forEach((claim, index) => {
    const declaredFor = filled[candidates[index]?.declaredFor ?? -1];
    filled.push(
      declaredFor
        ? declaredClaims(declaredFor)
        : withIssuers(
            facts.fill(claim, keys[index] ?? null, writesIssuers(candidates[index], claim)),
            byLetters.get(lettersOf(candidates[index])) ?? [],
          ),
    );
  });
  return filled;
}

/** Letters that several organs share, so that one document's issuer says nothing of another's. */
const SHARED: ReadonlySet<string> = new Set(['TW', 'TU', 'HU', 'QU', 'UBND', 'HĐND']);

const lettersOf = (candidate: MentionCandidate | undefined): string => candidate?.symbol?.issuerLetters.join() ?? '';

/** "Tổng Giám đốc": whose office it is, the text does not say there. */
const isOffice = (issuer: string): boolean => issuer.split(' ').length < FULL_NAME;
const FULL_NAME = 4;

/** The issuers that the text writes beside numbers with the same letters; none where two such numbers have different ones. */
function issuersByLetters(
  claims: readonly Claims[],
  candidates: readonly MentionCandidate[],
): ReadonlyMap<string, readonly string[]> {
  const written = new Map<string, readonly string[]>();
  claims.forEach((claim, index) => {
    const letters = lettersOf(candidates[index]);
    if (letters === '' || SHARED.has(letters) || !writesIssuers(candidates[index], claim)) return;
    if (claim.issuers.some(isOffice)) return;
    const known = written.get(letters);
    written.set(letters, !known || known.join() === claim.issuers.join() ? claim.issuers : []);
  });
  return written;
}

/** "Tờ trình số 35-TTr/BCSĐ của Ban cán sự đảng … kèm theo Báo cáo số 92-BC/BCSĐ": letters of a series stand for one body in a text. */
const withIssuers = (claim: Claims, issuers: readonly string[]): Claims =>
  claim.issuers.length > 0 || issuers.length === 0
    ? claim
    : { ...claim, issuers, origins: { ...claim.origins, issuers: 'SAME_TEXT' } };

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
