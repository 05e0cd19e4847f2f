/**
 * All claims that a document can be compared on: its number; whether the letters of its number can stand for a given
 * type; its name, issuer, date, year and type; the term (khóa) and the ordinal (lần thứ) that its series counts by; and
 * whether it was issued later than a document that rests on it or changes it.
 */
export const COMPARED_CLAIMS = [
  'NUMBER',
  'LETTERS',
  'NAME',
  'ISSUER',
  'DATE',
  'YEAR',
  'TYPE',
  'TERM',
  'ORDINAL',
  'LATER_THAN_CITING',
] as const;
/** One of {@link COMPARED_CLAIMS}. */
export type ComparedClaim = (typeof COMPARED_CLAIMS)[number];

/**
 * How a document compares on one claim. Values are machine-readable: dates are ISO, types are codes of `DocumentType`,
 * years, terms and ordinals are digits; numbers, names and issuers are written as people write them. For LETTERS,
 * `asked` is the name of a type, and `found` is the number. For LATER_THAN_CITING, `asked` is the day of the citing document.
 */
export interface CandidateReason {
  readonly claim: ComparedClaim;
  /** True where the document agrees, false where it differs, null where its own value is not known. */
  readonly agrees: boolean | null;
  /**
   * The value of the query, or the one that a citation states. A number or year with letters that look like digits is as
   * it was typed.
   */
  readonly asked: string;
  /**
   * What is known of the document, null where nothing is. A name that agrees is given as the query or citation writes
   * it.
   */
  readonly found: string | null;
}

/** Returns the reason for a claim on which the document agrees. */
export const agreeing = (claim: ComparedClaim, asked: string, found: string): CandidateReason => ({
  claim,
  agrees: true,
  asked,
  found,
});

/** Returns the reason for a claim on which the document differs. */
export const differing = (claim: ComparedClaim, asked: string, found: string): CandidateReason => ({
  claim,
  agrees: false,
  asked,
  found,
});

/** Returns the reason for a claim on which nothing is known of the document. */
export const unknown = (claim: ComparedClaim, asked: string): CandidateReason => ({
  claim,
  agrees: null,
  asked,
  found: null,
});
