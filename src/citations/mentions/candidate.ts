import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import type { MentionForm, RangeEnd } from '../../domain/reading/mention.js';
import type { MentionReader } from '../../domain/reading/mention-reader.js';
import type { TypeWord } from '../patterns/type-words.js';
import type { WrittenPinpoint } from '../provisions/join-provision-units.js';
import type { BodySpan } from '../readers/body-spans.js';
import type { CongressOrPlenum } from '../readers/congress-and-plenum.js';
import type { DayOfYear } from '../readers/dates.js';

/** A place of a text that may name a document, before relation and claims are known. Offsets are tokens, except `end`. */
export interface MentionCandidate {
  /** First token of the core, which is the type word where it has one. */
  readonly from: number;
  /** Token after the core. */
  readonly to: number;
  /** Offset in the text at which the core ends: within the last token where its letters run into the next word. */
  readonly end: number;
  /** First token with the provisions before the core. */
  readonly lead: number;
  /** Token after the date and issuer that follow the core. */
  readonly tail: number;
  /** Index of the segment. */
  readonly segment: number;
  readonly form: MentionForm;
  readonly reader: MentionReader;
  readonly type: TypeWord | null;
  readonly symbol: ParsedSymbol | null;
  /** Digits of a number without letters ("Nghị định 85"), else null. */
  readonly bareNumber: string | null;
  /** Words of the name, null where a number alone identifies the document. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** The congress or plenum whose resolution it is, else null. */
  readonly congressOrPlenum: CongressOrPlenum | null;
  /** ISO date. */
  readonly date: string | null;
  readonly year: number | null;
  /** The day where its year is not written beside it and not found yet, else null. */
  readonly day: DayOfYear | null;
  readonly issuers: readonly BodySpan[];
  readonly pinpoints: readonly WrittenPinpoint[];
  /** Index of the candidate whose name holds this one, -1 without one. */
  readonly inside: number;
  /** Which end of a range of numbers it is, else null. */
  readonly rangeEnd: RangeEnd | null;
  /** True for the document's own number in its head. */
  readonly letterhead: boolean;
  /** Term of a congress that the text states after it ("khóa XI"), else null. */
  readonly term: number | null;
  /** Index of the candidate for which the text declared this expression ("sau đây gọi là"), -1 without one. */
  readonly declaredFor: number;
}
