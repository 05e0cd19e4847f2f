import { isDateOfNumber } from '../../../domain/identity/date-of-number.js';
import { type ParsedSymbol, parseSymbol } from '../../../domain/identity/symbol.js';
import type { DocumentTypeEntry, IssuingBody } from '../../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../../domain/vocabulary/vocabulary-index.js';
import { authorityOf, soleIssuer } from '../../../intake/head/head-issuers.js';
import type { NamedBody, ReadingContext } from '../../../intake/text/known-bodies.js';
import { readIssuers } from './row-issuers.js';

/** Who issued a row's document, and the body in whose series its number stands. */
export interface RowBodies {
  readonly issuers: readonly NamedBody[];
  readonly authority: IssuingBody | null;
}

/**
 * Returns the bodies of a row from its fields. Where it names no issuer, that is the only one of the type, or the one that
 * the letters of the number tell; where it names only a province, the letters tell which of its bodies is meant.
 */
export function readBodies(
  number: string | null,
  type: DocumentTypeEntry | null,
  issuers: string | null,
  date: string | null,
  vocabulary: VocabularyIndex,
): RowBodies {
  const symbol = number === null ? null : parseSymbol(number, type?.name ?? null);
  const context = { vocabulary, place: null, day: dayOf(symbol, date) };
  const named = issuers === null ? soleIssuerOf(type, context) : readIssuers(issuers, context);
  const province = onlyProvince(named, context);
  const place = named[0]?.body?.place ?? province;
  const authority = authorityOf(symbol?.issuerLetters ?? [], named, { ...context, place });
  if (authority === null || (named.length > 0 && province === null)) return { issuers: named, authority };
  return { issuers: [{ written: authority.name, body: authority }], authority };
}

/** The day of issue, or the end of the number's year where that is another. */
function dayOf(symbol: ParsedSymbol | null, date: string | null): string | null {
  const year = symbol?.year ?? null;
  if (year === null || (date !== null && isDateOfNumber(symbol?.canonical ?? null, date))) return date;
  return `${year}-12-31`;
}

function soleIssuerOf(type: DocumentTypeEntry | null, context: ReadingContext): readonly NamedBody[] {
  const sole = type === null ? null : soleIssuer(type.name, context);
  return sole === null ? [] : [sole];
}

/** The province that stands alone in place of an issuer, null for none. */
function onlyProvince([first, ...others]: readonly NamedBody[], { vocabulary, day }: ReadingContext): string | null {
  if (first === undefined || first.body !== null || others.length > 0) return null;
  return vocabulary.placeByName(first.written, day)?.name ?? null;
}
