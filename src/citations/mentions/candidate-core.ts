import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import type { MentionForm } from '../../domain/reading/mention.js';
import type { BodySpan } from '../readers/body-spans.js';
import type { Sitting } from '../readers/congress-and-plenum.js';
import type { CandidateReader } from './candidate.js';
import type { Declared } from './declared-names.js';

/** What was recognised where a document is named, before its date, issuer and provisions are read around it; offsets are tokens. */
export interface Core {
  readonly to: number;
  readonly end?: number;
  readonly form: MentionForm;
  readonly reader: CandidateReader;
  readonly symbol?: ParsedSymbol | null;
  readonly bare?: string;
  readonly name?: { readonly from: number; readonly to: number };
  readonly sitting?: Sitting;
  readonly date?: string | null;
  readonly year?: number | null;
  readonly tail?: number;
  readonly issuers?: readonly BodySpan[];
  readonly meant?: number;
}

/** Returns the core of a number with its year and without letters, which is a short form; null of none. */
export const yearNumberCore = (core: Omit<Core, 'form' | 'reader'> | null): Core | null =>
  core && { ...core, form: 'SHORT', reader: 'NUMBER_AND_YEAR' };

/** Returns whether a core says more than a declared name: it has a number, date or sitting of its own, or is "Nghị định này". */
export const isIdentified = (core: Core | null): boolean =>
  core !== null && (core.form === 'BACK_REFERENCE' || Boolean(core.symbol || core.bare || core.year || core.sitting));

/** Returns the core of an expression that the text declared, with the name where it holds one. */
export const coreOf = (
  { to, meant, pointsBack }: Declared,
  reader: CandidateReader,
  core: Core | null = null,
): Core => ({
  to,
  reader,
  form: pointsBack ? 'BACK_REFERENCE' : 'NAME',
  meant,
  ...(core?.name ? { name: core.name } : {}),
  tail: to,
  issuers: [],
});
