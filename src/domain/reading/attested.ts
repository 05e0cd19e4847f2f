import type { Assurance } from './citation.js';

/**
 * All places in which the value of a document's attribute can be found: handed in with the text; the letterhead; the
 * heading of a text without one; the title lines or subject line; the lead of a news item; the name of an attachment,
 * whose number is completed with the letters of type and issuer; the sentence on its adoption; a clause on effect; the documents that cite it; a
 * catalogue.
 */
export const ORIGIN_PLACES = [
  'GIVEN',
  'LETTERHEAD',
  'HEADING',
  'TITLE_LINE',
  'NEWS_LEAD',
  'ATTACHMENT_NAME',
  'ADOPTION',
  'EFFECT_CLAUSE',
  'CITED_AS',
  'CATALOGUE',
] as const;
/** One of {@link ORIGIN_PLACES}. */
export type OriginPlace = (typeof ORIGIN_PLACES)[number];

/** How a day was counted: from which day, and for how long (ISO 8601, `P45D`); a null duration means that day itself. */
export interface CountedDay {
  readonly from: string;
  readonly duration: string | null;
}

/** A clause on effect that tells a day. */
export interface EffectOrigin {
  readonly place: 'EFFECT_CLAUSE';
  /** The words of the clause on one line, cut to 300 UTF-16 units. */
  readonly quote: string;
  /** Path of the provision that it stands in, null where the text has no structure. */
  readonly section: string | null;
  /** Null where the clause states the day. */
  readonly counted: CountedDay | null;
}

/** Where a value was found. */
export type Origin =
  | EffectOrigin
  | {
      readonly place: Exclude<OriginPlace, 'EFFECT_CLAUSE'>;
      /** The words that hold the value, or the name of the catalogue; null where the value itself is all there is. */
      readonly quote: string | null;
    };

/** A value with who vouches for it and where it was found. */
export interface Attested<T> {
  readonly value: T;
  readonly assurance: Assurance;
  readonly origin: Origin;
}
