import type { Claims } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { Relation } from '../relations/relation.js';

const NONE: readonly number[] = [];

/** Returns whether a candidate is a mention: one that points to another has to find it. */
export function isMention(candidate: MentionCandidate, relation: Relation, antecedents: readonly number[]): boolean {
  if (relation.role === 'SELF') return true;
  return (candidate.form !== 'BACK_REFERENCE' && candidate.form !== 'ELLIPTIC') || antecedents.length > 0;
}

const NEAR = 400;

/** Returns what a back-reference points to, the last mention of its type, and what an elliptic one gathers, those of its type and issuers; by place in the list. */
export function antecedentsOf(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
  index: number,
): readonly number[] {
  const candidate = candidates[index] as MentionCandidate;
  if ((relations[index] as Relation).role === 'SELF') return NONE;
  if (candidate.declaredFor >= 0) return [candidate.declaredFor];
  if (candidate.form === 'BACK_REFERENCE') return backwards(candidates, relations, index);
  if (candidate.form !== 'ELLIPTIC') return NONE;
  return gathered(candidates, relations, claims, index);
}

function backwards(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  index: number,
): readonly number[] {
  const type = candidates[index]?.type?.name;
  for (let other = index - 1; other >= Math.max(0, index - NEAR); other--) {
    const form = candidates[other]?.form;
    if (
      candidates[other]?.type?.name === type &&
      form !== 'BACK_REFERENCE' &&
      form !== 'ELLIPTIC' &&
      relations[other]?.role !== 'SELF'
    )
      return [other];
  }
  return NONE;
}

function gathered(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
  index: number,
): readonly number[] {
  const own = claims[index] as Claims;
  const found: number[] = [];
  for (let other = Math.max(0, index - NEAR); other < Math.min(candidates.length, index + NEAR); other++) {
    const claim = claims[other] as Claims;
    const form = candidates[other]?.form;
    if (other === index || form === 'ELLIPTIC' || form === 'BACK_REFERENCE' || relations[other]?.role !== 'CITING')
      continue;
    if (claim.typeName === own.typeName && claim.issuers.some((issuer) => own.issuers.includes(issuer)))
      found.push(other);
  }
  return found;
}
