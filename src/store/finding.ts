/** What can be wrong with a store. */
export const FINDING_CODES = [
  'PAGES_DAMAGED',
  'NOT_UTF8',
  'NOT_JSON',
  'INDEX_MISSING',
  'UNREADABLE',
  'TEXT_CHANGED',
  'DANGLING',
] as const;
/** One of {@link FINDING_CODES}. */
export type FindingCode = (typeof FINDING_CODES)[number];

/** Something that is wrong with a store: its place there, and one line for the operator. */
export interface Finding {
  readonly code: FindingCode;
  readonly where: string;
  readonly message: string;
}

/** Most findings of one kind that are listed; a store with more is damaged throughout. */
export const MOST_FINDINGS = 100;
