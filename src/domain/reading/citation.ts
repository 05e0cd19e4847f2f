/** All citation kinds, in display order. The direction is always citing → cited. */
export const CITATION_KINDS = [
  'BASED_ON',
  'IMPLEMENTS',
  'GUIDES',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'SUSPENDS',
  'CORRECTS',
  'CONSOLIDATES',
  'INTERPRETS',
  'PUBLISHES',
  'REFERS',
] as const;

/** How one document relates to another (căn cứ, triển khai, sửa đổi, …). */
export type CitationKind = (typeof CITATION_KINDS)[number];

/** The kinds that change the cited document or its force. For a provision, they tell what happened to it. */
export const AMENDING_KINDS = [
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'SUSPENDS',
  'CORRECTS',
] as const satisfies readonly CitationKind[];

/** Returns whether a kind changes the cited document or its force: one of {@link AMENDING_KINDS}. */
export const isAmending = (kind: CitationKind): boolean => AMENDING_KINDS.some((one) => one === kind);

/** Whether the whole document is meant, or only some of its provisions. */
export type Extent = 'WHOLE' | 'PART';

/** All assurances, best first. The position in this list is the rank. */
export const ASSURANCES = ['REVIEWED', 'STATED', 'RECORDED', 'INFERRED'] as const;

/** Who vouches for a link or a value: a person, the text itself, a catalogue, or a named inference. */
export type Assurance = (typeof ASSURANCES)[number];

/** All reasons why a link is only INFERRED. */
export const INFERENCE_REASONS = [
  'DATE_MISPRINTED',
  'SAME_TEXT',
  'YEAR_OMITTED',
  'NEWEST_OF_NAME',
  'SAME_PERIOD',
  'TITLE_OF_ANOTHER',
  'KEY_INFERRED',
] as const;

/** Why a link is only INFERRED. */
export type InferenceReason = (typeof INFERENCE_REASONS)[number];

/** Returns the better of two assurances. */
export const bestAssurance = (a: Assurance, b: Assurance): Assurance =>
  ASSURANCES.indexOf(a) <= ASSURANCES.indexOf(b) ? a : b;
