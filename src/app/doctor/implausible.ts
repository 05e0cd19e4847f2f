import { MOST_FINDINGS } from '../../store/finding.js';

/** What of a graph is hard to believe: rows that are sound, and that a person should look at. */
export const IMPLAUSIBLE_CODES = [
  /** A text or catalogue is sure that a document cites one that was issued later. */
  'LATER_CITED',
  /** A document bears two numbers. */
  'TWO_NUMBERS',
  /** A title is longer than that of any law. */
  'LONG_TITLE',
  /** The vocabulary does not know the issuer. */
  'UNKNOWN_ISSUER',
  /** Who is assigned a duty has a verb in the name. */
  'VERB_IN_ASSIGNEE',
  /** A day of issue is not of the year in the number. */
  'DATE_CONTRADICTED',
  /** Several texts name a law with one and the same other day: they are misprints, or it is another law. */
  'DATE_AGREED',
] as const;
/** One of {@link IMPLAUSIBLE_CODES}. */
export type ImplausibleCode = (typeof IMPLAUSIBLE_CODES)[number];

/** Something that is hard to believe, with what shows it. */
export interface Implausible {
  readonly code: ImplausibleCode;
  /** Key of the document, or the name of the issuer. */
  readonly where: string;
  readonly message: string;
  /** Words of the texts, or names of catalogues, that say so. */
  readonly evidence: readonly string[];
}

/** What was found, at most {@link MOST_FINDINGS} of each code, and how many there are of each. */
export class ImplausibleFindings {
  readonly listed: Implausible[] = [];
  readonly counts: Partial<Record<ImplausibleCode, number>> = {};

  /** Adds a finding; beyond the most that are listed of its code, it is only counted. */
  add(finding: Implausible): void {
    const count = (this.counts[finding.code] ?? 0) + 1;
    this.counts[finding.code] = count;
    if (count <= MOST_FINDINGS) this.listed.push(finding);
  }
}
