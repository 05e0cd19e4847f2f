import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import type { MentionForm } from '../../domain/reading/mention.js';
import type { TypeWord } from '../patterns/type-words.js';
import type { WrittenPinpoint } from '../provisions/join-provision-units.js';
import type { BodySpan } from '../readers/body-spans.js';
import type { Sitting } from '../readers/congress-and-plenum.js';

/** A place of a text that may name a document, in tokens, before relation and claims are known. */
export interface MentionCandidate {
  /** First token of the core, the type word's where it has one of its own. */
  readonly from: number;
  /** Token behind the core. */
  readonly to: number;
  /** Offset in the text at which the core ends (inside the last token where letters run into the next word). */
  readonly end: number;
  /** First token with the provisions before it. */
  readonly lead: number;
  /** Token behind date and issuer. */
  readonly tail: number;
  readonly segment: number;
  readonly form: MentionForm;
  readonly type: TypeWord | null;
  readonly symbol: ParsedSymbol | null;
  /** Digits of a number without letters ("Nghị định 85"), else null. */
  readonly bare: string | null;
  /** Words of the name, in tokens; null where it is named by number. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** Ordinals of a congress or plenum resolution. */
  readonly sitting: Sitting | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly issuers: readonly BodySpan[];
  readonly pinpoints: readonly WrittenPinpoint[];
  /** Index of the candidate whose name holds this one, -1. */
  readonly inside: number;
  /** In the number line of the document's own head. */
  readonly letterhead: boolean;
  /** Term of a congress that the text states behind it ("khóa XI"), else null. */
  readonly term: number | null;
  /** Index of the candidate for which the text declared this expression ("sau đây gọi là"), -1. */
  readonly meant: number;
}
