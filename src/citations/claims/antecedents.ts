import type { Claims } from '../../domain/reading/mention.js';
import { READING_LIMITS } from '../../domain/reading/reading-limits.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { Relation } from '../relations/relation.js';

const NONE: readonly number[] = [];
/** How many candidates away an antecedent may be. */
const MOST_APART = 400;

/** Returns whether a candidate is a mention. One that points to others is none without an antecedent. */
export const isMention = (candidate: MentionCandidate, relation: Relation, antecedents: readonly number[]): boolean =>
  relation.role === 'SELF' || !refersToOthers(candidate) || antecedents.length > 0;

/**
 * Returns for each candidate the indexes of those to which it points, at most as many as {@link READING_LIMITS} allows: an
 * elliptic mention may stand for every other mention, and does not stand for more of them the longer the text is.
 */
export function findAntecedents(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
): readonly (readonly number[])[] {
  let left: number = READING_LIMITS.antecedentsInAll;
  return candidates.map(({ form }, index) => {
    const most = Math.max(1, Math.min(READING_LIMITS.antecedents, left));
    const found = antecedentsOf(candidates, relations, claims, index, most);
    if (form === 'ELLIPTIC') left -= found.length;
    return found;
  });
}

/**
 * Returns the indexes of the candidates to which the one at `index` points. A declared expression points to the
 * document that it was declared for, a back-reference to the last mention of its type that cites, and an elliptic mention to
 * the mentions near it that share its type and an issuer, at most `most`: the nearest.
 */
function antecedentsOf(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
  index: number,
  most: number,
): readonly number[] {
  const candidate = candidates[index] as MentionCandidate;
  if ((relations[index] as Relation).role === 'SELF') return NONE;
  if (candidate.declaredFor >= 0) return [candidate.declaredFor];
  if (candidate.form === 'BACK_REFERENCE') return lastOfType(candidates, relations, index);
  if (candidate.form === 'ELLIPTIC') return nearestOfTypeAndIssuer(candidates, relations, claims, index, most);
  return NONE;
}

function lastOfType(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  index: number,
): readonly number[] {
  const typeName = candidates[index]?.type?.name;
  const isInserted = relations[index]?.role === 'INSERTED';
  for (let other = index - 1; other >= Math.max(0, index - MOST_APART); other--) {
    const candidate = candidates[other] as MentionCandidate;
    if (
      candidate.type?.name === typeName &&
      !refersToOthers(candidate) &&
      isAntecedent(relations[other]?.role, isInserted)
    )
      return [other];
  }
  return NONE;
}

/** Only what the text itself cites is pointed back to; text to be inserted elsewhere has antecedents of its own. */
const isAntecedent = (role: Relation['role'] | undefined, forInserted: boolean): boolean =>
  role === 'CITING' || (forInserted && role === 'INSERTED');

function nearestOfTypeAndIssuer(
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
  index: number,
  most: number,
): readonly number[] {
  const own = claims[index] as Claims;
  const isMeant = (other: number): boolean => {
    const candidate = candidates[other];
    if (!candidate || refersToOthers(candidate) || relations[other]?.role !== 'CITING') return false;
    const { typeName, issuers } = claims[other] as Claims;
    return typeName === own.typeName && issuers.some((issuer) => own.issuers.includes(issuer));
  };
  const found: number[] = [];
  for (let apart = 1; apart <= MOST_APART && found.length < most; apart++) {
    if (isMeant(index - apart)) found.push(index - apart);
    if (found.length < most && apart < MOST_APART && isMeant(index + apart)) found.push(index + apart);
  }
  return found.sort((a, b) => a - b);
}

const refersToOthers = ({ form }: MentionCandidate): boolean => form === 'BACK_REFERENCE' || form === 'ELLIPTIC';
