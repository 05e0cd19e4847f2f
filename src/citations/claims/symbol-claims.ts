import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import type { ClaimOrigin, Claims } from '../../domain/reading/mention.js';
import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import departments from '../patterns/department-letters.json' with { type: 'json' };
import { anyText, readPatterns } from '../patterns/read-patterns.js';
import { BELOW_PROVINCE, type ReadIssuer } from '../readers/issuers.js';
import { type ClaimContext, numberingAuthorityOf } from './claim-context.js';

const DEPARTMENTS: ReadonlyMap<string, string> = new Map(
  readPatterns('department-letters.json', departments, { name: anyText }).flatMap(({ written, name }) =>
    written.map((letters): [string, string] => [letters.toUpperCase(), name]),
  ),
);

/** Letters of organs for which others sign too: they do not tell the issuer (`/TW` is also that of Bộ Chính trị). */
const SHARED_LETTERS: ReadonlySet<string> = new Set(['TW', 'TU', 'HU', 'QU', 'ThU', 'ĐU']);

/**
 * Returns the claims of a document with number and symbol: `base` with the authority of its series, and with the issuers
 * that the letters tell where the text states none. `issuers` are those that the text states.
 */
export function symbolClaims(
  base: Claims,
  symbol: ParsedSymbol,
  issuers: readonly ReadIssuer[],
  context: ClaimContext,
): Claims {
  const stated = issuers[0] ?? null;
  const bodies = bodiesOfLetters(base, symbol, stated, context);
  return stated !== null && isOfCentre(symbol, bodies) && isLocal(stated)
    ? claimsOfSeries(withoutIssuers(base), symbol, null, bodies, context)
    : claimsOfSeries(base, symbol, stated, bodies, context);
}

function claimsOfSeries(
  base: Claims,
  symbol: ParsedSymbol,
  stated: ReadIssuer | null,
  bodies: readonly (IssuingBody | null)[],
  context: ClaimContext,
): Claims {
  const isBelowProvince = stated !== null && stated.body === null && BELOW_PROVINCE.test(stated.name);
  const authority = isBelowProvince ? null : (bodies[0] ?? numberingAuthorityOf(stated?.body ?? null, context));
  const byPlace = authority !== null && authority.place !== null && !stated?.body;
  const origin: ClaimOrigin = byPlace ? 'CITING_DOCUMENT' : 'SYMBOL';
  const lettersTell = !isBelowProvince && !SHARED_LETTERS.has(lettersOf(symbol)[0] ?? '');
  const told = base.issuers.length === 0 && lettersTell ? issuersOfLetters(symbol, bodies, context) : [];
  return {
    ...base,
    authority: authority?.id ?? null,
    issuers: told.length > 0 ? told : base.issuers,
    origins: {
      ...base.origins,
      ...(authority ? { authority: origin } : {}),
      ...(told.length > 0 ? { issuers: origin } : {}),
    },
  };
}

/** Whether the letters of a State number are those of a central body alone. */
const isOfCentre = ({ system }: ParsedSymbol, bodies: readonly (IssuingBody | null)[]): boolean =>
  system === 'STATE' && bodies.length > 0 && bodies.every((body) => body !== null && body.place === null);

/** Whether a body belongs to a province: it issues no document of a central body, whose name only stands beside it. */
const isLocal = ({ name, body }: ReadIssuer): boolean =>
  body === null ? LOCAL_ORGAN.test(name) && BELOW_PROVINCE.test(name) : body.place !== null && body.branch === 'STATE';

/** "Bảo hiểm xã hội" is of no commune. */
const LOCAL_ORGAN = /^(?:Chủ tịch |Thường trực )?(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)(?=\s)/u;

function withoutIssuers(base: Claims): Claims {
  const { issuers: _, ...origins } = base.origins;
  return { ...base, issuers: [], origins };
}

/** The bodies of the symbol's letters, in order, on the document's date; null for letters that none bears. */
function bodiesOfLetters(
  base: Claims,
  symbol: ParsedSymbol,
  stated: ReadIssuer | null,
  { vocabulary, ...context }: ClaimContext,
): readonly (IssuingBody | null)[] {
  const on = base.date ?? (symbol.year !== null ? `${symbol.year}-12-31` : context.on);
  const place = stated?.body?.place ?? context.place;
  return lettersOf(symbol).map((letters) => vocabulary.bodyBySymbolLetters(letters, place, on));
}

/** "QH13": the first letters together with the term after them. */
const lettersOf = ({ issuerLetters, term }: ParsedSymbol): readonly string[] =>
  issuerLetters.map((letters, at) => (at === 0 && term !== null ? letters + term : letters));

/** The bodies' names; a province's department, which is no body of the vocabulary, by its letters. */
function issuersOfLetters(
  { issuerLetters: [first = ''] }: ParsedSymbol,
  bodies: readonly (IssuingBody | null)[],
  { readIssuer, on }: ClaimContext,
): readonly string[] {
  const department = bodies.length === 1 && !bodies[0] ? DEPARTMENTS.get(first.toUpperCase()) : undefined;
  return department === undefined ? namesOfAll(bodies) : [readIssuer(department, on).name];
}

/** Names of the bodies, none where one of them is unknown. */
function namesOfAll(bodies: readonly (IssuingBody | null)[]): readonly string[] {
  const names = bodies.map((body) => body?.name);
  return names.every((name): name is string => name !== undefined) ? names : [];
}
