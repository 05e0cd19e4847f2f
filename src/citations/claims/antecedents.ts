import type { Claims } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { Relation } from '../relations/relation.js';

const NONE: readonly number[] = [];
/** How many candidates away an antecedent may be. */
const MOST_APART = 400;

/** Returns whether a candidate is a mention. One that points to others is none without an antecedent. */
export const isMention = (candidate: MentionCandidate, relation: Relation, antecedents: readonly number[]): boolean =>
  relation.role === 'SELF' || !refersToOthers(candidate) || antecedents.length > 0;

/**
 * Returns the indexes of the candidates to which the one at `index` points. A declared expression points to the
 * document that it was declared for, a back-reference to the last mention of its type, and an elliptic mention to all
 * mentions near it that share its type and an issuer.
 */
export function antecedentsOf(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
  index: number,
): readonly number[] {
  const candidate = candidates[index] as MentionCandidate;
  if ((relations[index] as Relation).role === 'SELF') return NONE;
  if (candidate.declaredFor >= 0) return [candidate.declaredFor];
  if (candidate.form === 'BACK_REFERENCE') return lastOfType(candidates, relations, index);
  if (candidate.form === 'ELLIPTIC') return allOfTypeAndIssuer(candidates, relations, claims, index);
  return NONE;
}

function lastOfType(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  index: number,
): readonly number[] {
  const typeName = candidates[index]?.type?.name;
  for (let other = index - 1; other >= Math.max(0, index - MOST_APART); other--) {
    const candidate = candidates[other] as MentionCandidate;
    if (candidate.type?.name === typeName && !refersToOthers(candidate) && relations[other]?.role !== 'SELF')
      return [other];
  }
  return NONE;
}

function allOfTypeAndIssuer(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
  index: number,
): readonly number[] {
  const own = claims[index] as Claims;
  const found: number[] = [];
  for (let other = Math.max(0, index - MOST_APART); other < Math.min(candidates.length, index + MOST_APART); other++) {
    if (refersToOthers(candidates[other] as MentionCandidate) || relations[other]?.role !== 'CITING') continue;
    const { typeName, issuers } = claims[other] as Claims;
    if (typeName === own.typeName && issuers.some((issuer) => own.issuers.includes(issuer))) found.push(other);
  }
  return found;
}

const refersToOthers = ({ form }: MentionCandidate): boolean => form === 'BACK_REFERENCE' || form === 'ELLIPTIC';
