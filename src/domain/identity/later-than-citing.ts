import type { CitationKind } from '../reading/citation.js';
import { addDuration } from '../values/calendar-date.js';
import { type CandidateReason, differing } from './candidate-reason.js';
import { isDateOfNumber } from './date-of-number.js';
import type { KnownDocument, LinkDecision } from './link-decision.js';

const ACTS: readonly (CitationKind | null)[] = ['BASED_ON', 'AMENDS', 'REPLACES', 'REPEALS'];

/**
 * Returns whether the document cited must be there when the citing one is issued: that one rests on it, or changes it. A
 * consolidated text repeats what others did.
 */
export const mustBeOlder = (kind: CitationKind | null, { type }: KnownDocument): boolean =>
  ACTS.includes(kind) && type !== 'CONSOLIDATED_TEXT';

/** A session of the Quốc hội lasts less than two months, with its pause; the next begins more than two months later. */
const SESSION = 'P60D';

/**
 * Returns what contradicts that a document acts on another: that it was issued later. Null where it was not, where one of
 * the days is not known for sure, and for two acts of the Quốc hội that may be of one session: its laws amend one another
 * before they are adopted.
 */
export function laterThanCiting(citing: KnownDocument, cited: KnownDocument): CandidateReason | null {
  const [own, other] = [sureDay(citing), sureDay(cited)];
  if (own === null || other === null || other <= own) return null;
  const ofAssembly = citing.authorityId === 'quoc-hoi' && cited.authorityId === 'quoc-hoi';
  if (ofAssembly && other <= (addDuration(own, SESSION) ?? own)) return null;
  return differing('LATER_THAN_CITING', own, other);
}

/** Returns the decision that an act on a later document is none: the document may be misprinted, or the act misread. */
export const refusedAsLater = <D>(document: D, reason: CandidateReason): LinkDecision<D> => ({
  kind: 'NONE',
  state: 'AMBIGUOUS',
  candidates: [{ document, match: 'CONTRADICTED', reasons: [reason] }],
});

const sureDay = ({ issuedOn, number }: KnownDocument): string | null =>
  issuedOn === null || issuedOn.assurance === 'INFERRED' || !isDateOfNumber(number?.value ?? null, issuedOn.value)
    ? null
    : issuedOn.value;
