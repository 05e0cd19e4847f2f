import {
  ASSURANCES,
  type Assurance,
  CITATION_KINDS,
  type CitationKind,
  INFERENCE_REASONS,
} from '../../domain/reading/citation.js';
import type { CitationRow } from '../rows.js';

/** What a citation says of the two documents, apart from its date. */
type Saying = Pick<CitationRow, 'kind' | 'assurance' | 'extent' | 'reason'>;

/** In the place of a code: the citation is gone. */
export const GONE = -1;

const WHOLE = 1 << 6;
const REASON_SHIFT = 7;

/** The part of a code that tells kind and assurance. */
export const TYPE_MASK = 63;

/** Returns kind and assurance as a number, at most {@link TYPE_MASK}. */
export const typeCode = (kind: CitationKind, assurance: Assurance): number =>
  (CITATION_KINDS.indexOf(kind) << 2) | ASSURANCES.indexOf(assurance);

/** Returns what a citation says as a number. */
export function edgeCode({ kind, assurance, extent, reason }: Saying): number {
  const why = reason === null ? 0 : INFERENCE_REASONS.indexOf(reason) + 1;
  return typeCode(kind, assurance) | (extent === 'WHOLE' ? WHOLE : 0) | (why << REASON_SHIFT);
}

/** Returns what {@link edgeCode} put into a number. */
export function sayingOf(code: number): Saying {
  return {
    kind: CITATION_KINDS[(code & TYPE_MASK) >> 2] ?? 'REFERS',
    assurance: ASSURANCES[code & 3] ?? 'INFERRED',
    extent: code & WHOLE ? 'WHOLE' : 'PART',
    reason: INFERENCE_REASONS[(code >> REASON_SHIFT) - 1] ?? null,
  };
}

/** Returns an ISO day as a number that sorts as it does, 0 for ''. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** Returns the ISO day of a number other than 0. */
export function dayText(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
