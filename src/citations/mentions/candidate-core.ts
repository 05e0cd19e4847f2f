import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import type { MentionForm } from '../../domain/reading/mention.js';
import type { BodySpan } from '../readers/body-spans.js';
import type { Sitting } from '../readers/congress-and-plenum.js';
import type { CandidateReader } from './candidate.js';
import type { DeclaredName } from './declared-names.js';

/** What was recognised where a document is named, before its date, issuer and provisions are read around it; offsets are tokens. */
export interface CandidateCore {
  readonly to: number;
  readonly end?: number;
  readonly form: MentionForm;
  readonly reader: CandidateReader;
  readonly symbol?: ParsedSymbol | null;
  readonly bareNumber?: string;
  readonly name?: { readonly from: number; readonly to: number };
  readonly sitting?: Sitting;
  readonly date?: string | null;
  readonly year?: number | null;
  readonly tail?: number;
  readonly issuers?: readonly BodySpan[];
  readonly declaredFor?: number;
}

/** Returns the core of a number with its year and without letters, which is a short form; null of none. */
export const yearNumberCore = (core: Omit<CandidateCore, 'form' | 'reader'> | null): CandidateCore | null =>
  core && { ...core, form: 'SHORT', reader: 'NUMBER_AND_YEAR' };

/** Returns whether a core says more than a declared name: it has a number, date or sitting of its own, or is "Nghị định này". */
export const isIdentified = (core: CandidateCore | null): boolean =>
  core !== null &&
  (core.form === 'BACK_REFERENCE' || Boolean(core.symbol || core.bareNumber || core.year || core.sitting));

/** Returns the core of an expression that the text declared, with the name where it holds one. */
export const declaredCore = (
  { to, declaredFor, pointsBack }: DeclaredName,
  reader: CandidateReader,
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
