import type { WrittenType } from '../patterns/type-words.js';
import type { Segment } from '../structure/segments.js';
import type { NumbersInFull } from './numbers-in-full.js';

/** A type word of a text, in tokens. */
export interface TypeWordSpan {
  readonly from: number;
  readonly to: number;
  readonly type: WrittenType;
}

/** What is known where a core is read. */
export interface CoreContext {
  /** The citing document's type, lower case, null where unknown. */
  readonly typeName: string | null;
  readonly segment: Segment;
  /** True once a recital has begun: the citing document's title comes before it. */
  readonly recitalSeen: boolean;
  /** Token after the candidate before, with its date and issuers; -1 without one. */
  readonly previousTail: number;
  /** Token after the last name that may hold other documents' names, 0 before the first. A type word before it stands in that name. */
  readonly outerNameTo: number;
  /** The numbers of which a bare one may be the short form. */
  readonly numbersInFull: NumbersInFull;
}
