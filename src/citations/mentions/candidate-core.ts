import { type ParsedSymbol, parseSymbol } from '../../domain/identity/symbol.js';
import type { MentionForm } from '../../domain/reading/mention.js';
import type { MentionReader } from '../../domain/reading/mention-reader.js';
import type { BodySpan } from '../readers/body-spans.js';
import type { CongressOrPlenum } from '../readers/congress-and-plenum.js';
import type { SymbolSpan } from '../readers/symbol-span.js';
import { startOf, type Tokens } from '../text/tokens.js';
import type { DeclaredName } from './declared-names.js';

/**
 * The core of a citation: the words that name the document, without the date, issuer and provisions around them.
 * Offsets are tokens, except `end`; absent fields were not read.
 */
export interface CandidateCore {
  /** Token after the core. */
  readonly to: number;
  /** Offset in the text at which the core ends, where that lies within its last token. */
  readonly end?: number;
  readonly form: MentionForm;
  readonly reader: MentionReader;
  readonly symbol?: ParsedSymbol | null;
  /** Digits of a number without letters. */
  readonly bareNumber?: string;
  /** Words of the identifying name. */
  readonly name?: { readonly from: number; readonly to: number };
  readonly congressOrPlenum?: CongressOrPlenum;
  /** ISO date. */
  readonly date?: string | null;
  readonly year?: number | null;
  /** Token after the date, where one stands after the core. */
  readonly tail?: number;
  readonly issuers?: readonly BodySpan[];
  /** Index of the candidate for which the text declared this expression. */
  readonly declaredFor?: number;
}

/**
 * Returns true where a core identifies a document by itself, so that no declared name is looked for: by number, year,
 * congress or plenum, or by pointing back ("Nghị định này").
 */
export const isIdentified = (core: CandidateCore | null): boolean =>
  core !== null &&
  (core.form === 'BACK_REFERENCE' || Boolean(core.symbol || core.bareNumber || core.year || core.congressOrPlenum));

/** Returns the core of an expression that the text declared; `core` is what was read there otherwise, whose name is kept. */
export const declaredCore = (
  { to, declaredFor, pointsBack }: DeclaredName,
  reader: MentionReader,
  core: CandidateCore | null = null,
): CandidateCore => ({
  to,
  reader,
  form: pointsBack ? 'BACK_REFERENCE' : 'NAME',
  declaredFor,
  ...(core?.name ? { name: core.name } : {}),
  tail: to,
  issuers: [],
});

/** Returns the number and symbol written in a span, null where it is none of a document. `typeName` is the type word before it. */
export const parseSymbolSpan = (
  tokens: Tokens,
  { from, end }: SymbolSpan,
  typeName: string | null,
): ParsedSymbol | null => parseSymbol(tokens.text.slice(startOf(tokens, from), end), typeName);
