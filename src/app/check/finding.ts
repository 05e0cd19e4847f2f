import type { Origin } from '../../domain/reading/attested.js';
import type { Assurance } from '../../domain/reading/citation.js';
import type { DocumentRow } from '../../store/rows.js';

/**
 * How much a finding weighs: something is wrong; somebody has to look; the store does not know enough to tell; good to know.
 */
export const CHECK_LEVELS = ['FAULT', 'REVIEW', 'OPEN', 'NOTE'] as const;
/** One of {@link CHECK_LEVELS}. */
export type CheckLevel = (typeof CHECK_LEVELS)[number];

/** What the findings on a citation come to: the gravest of their levels, CORRECT where none but notes are there. */
export const CHECK_VERDICTS = ['FAULT', 'REVIEW', 'OPEN', 'CORRECT'] as const;
/** One of {@link CHECK_VERDICTS}. */
export type CheckVerdict = (typeof CHECK_VERDICTS)[number];

/** What the check of a draft can find about one of its citations. */
export const CHECK_CODES = [
  'NOT_FOUND',
  'AMBIGUOUS',
  'NUMBER',
  'YEAR_OF_NUMBER',
  'DATE',
  'YEAR',
  'ISSUER',
  'TYPE',
  'TITLE',
  'ISSUED_LATER',
  'NOT_YET_IN_FORCE',
  'EXPIRED',
  'SUSPENDED',
  'PARTLY_IN_FORCE',
  'MAYBE_ENDED',
  'FORCE_UNKNOWN',
  'NO_END_KNOWN',
  'AMENDED',
  'PROVISION_MISSING',
  'PROVISION_REPEALED',
  'PROVISION_SUSPENDED',
  'PROVISION_AMENDED',
  'ORDER_LATE',
  'ORDER_EARLY',
] as const;
/** One of {@link CHECK_CODES}. */
export type CheckCode = (typeof CHECK_CODES)[number];

/** What shows that a document acts on another: its words, or the record that tells of it. */
export type FindingSource =
  | {
      readonly kind: 'words';
      /** Path of the provision in which they stand, null where that is not known. */
      readonly section: string | null;
      readonly quote: string;
    }
  | { readonly kind: 'record'; readonly name: string; readonly url: string | null };

/** One finding on a citation. What is not known or does not belong to its code is null. */
export interface Finding {
  readonly code: CheckCode;
  readonly level: CheckLevel;
  /** The value in the draft. Dates are ISO, types codes of `DocumentType`. */
  readonly stated: string | null;
  /** The right value, written likewise. */
  readonly known: string | null;
  /** Who vouches for the right value, and where it was read. */
  readonly attested: { readonly assurance: Assurance; readonly origin: Origin } | null;
  /** The first day (ISO) on which it holds. */
  readonly since: string | null;
  /** Path of the provision of the cited document that it is about. */
  readonly provision: string | null;
  /** The document that made it so: the one that ended, amended or suspended; for the order the one that it should change places with. */
  readonly by: DocumentRow | null;
  /** What shows that it did. */
  readonly source: FindingSource | null;
}

const EMPTY: Omit<Finding, 'code' | 'level'> = {
  stated: null,
  known: null,
  attested: null,
  since: null,
  provision: null,
  by: null,
  source: null,
};

/** Returns a finding with what is known of it. */
export const finding = (code: CheckCode, level: CheckLevel, more: Partial<Finding> = {}): Finding => ({
  ...EMPTY,
  ...more,
  code,
  level,
});

/** Returns what findings come to. */
export function verdictOf(findings: readonly Finding[]): CheckVerdict {
  const grave = CHECK_VERDICTS.find((verdict) => findings.some(({ level }) => level === verdict));
  return grave ?? 'CORRECT';
}
