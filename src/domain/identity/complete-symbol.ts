import type { Claims } from '../reading/mention.js';
import { type Days, daysOf, yearOf } from '../values/calendar-date.js';
import { foldText } from '../values/fold.js';
import { isMisread } from '../values/slip.js';
import type { DocumentSeries, IssuingBody } from '../vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { isCentralSeries } from './congress-term.js';
import { symbolPieces } from './symbol-pieces.js';

/** The days on which the document may have been issued: its date, its year, or the term of the central Party organs. */
function daysOfClaims(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): Days | null {
  const year = claims.year ?? symbolPieces(claims.symbol ?? '').year;
  const days = daysOf(claims.date, year);
  if (days !== null || claims.term === null || !isCentralSeries(authority)) return days;
  const term = vocabulary.vocabulary.congressTerms.find(({ ordinal }) => ordinal === claims.term);
  return term === undefined ? null : { from: term.from, to: term.to ?? '9999-12-31' };
}

/** The series of the type, null unless one series holds on all days on which the document may have been issued. */
function seriesOf(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): DocumentSeries | null {
  const days = daysOfClaims(claims, authority, vocabulary);
  if (days === null || claims.typeName === null) return null;
  const series = vocabulary.seriesOf(claims.typeName, authority.id, days.from);
  return series !== null && vocabulary.seriesOf(claims.typeName, authority.id, days.to) === series ? series : null;
}

/** Nghị định 30/2020/NĐ-CP requires a leading zero. */
const BELOW_TEN = /^\d(?!\d)/;

/**
 * Returns the full number of a bare one when the authority had a single series for the type then: "Nghị định 85" of 2009
 * by the Chính phủ gives `85/2009/NĐ-CP`. Returns a full number as it is, and null for a bare one that cannot be completed.
 */
export function completeSymbol(claims: Claims, vocabulary: VocabularyIndex): string | null {
  const isFull = claims.symbol === null || symbolPieces(claims.symbol).letters.length > 0;
  return isFull ? claims.symbol : symbolOfSeries(claims, [], vocabulary);
}

/**
 * Returns the number by which a document is known: the full one of a bare number, and that of the authority's single
 * series for letters which misprint it, where the number has its year and the day is stated: `85/2009/NĐ` and
 * `85/2009/NĐ-CPP` give `85/2009/NĐ-CP`. Null as {@link completeSymbol}.
 */
export function identifyingSymbol(claims: Claims, vocabulary: VocabularyIndex): string | null {
  const pieces = claims.symbol === null ? null : symbolPieces(claims.symbol);
  if (pieces === null || pieces.letters.length === 0) return completeSymbol(claims, vocabulary);
  const mayBeMisprint = pieces.year !== null && claims.date !== null;
  return (mayBeMisprint ? symbolOfSeries(claims, pieces.letters, vocabulary) : null) ?? claims.symbol;
}

/**
 * The number in the only series that the authority had for the type then; null where it had none or several, and for
 * letters that are no misprint of it.
 */
function symbolOfSeries(claims: Claims, written: readonly string[], vocabulary: VocabularyIndex): string | null {
  const authority = vocabulary.bodyById.get(claims.authority ?? '') ?? null;
  const issuer = authority?.symbolLetters[0];
  const series = authority === null ? null : seriesOf(claims, authority, vocabulary);
  if (series === null || issuer === undefined) return null;
  if (written.length > 0 && !isMisprintOf(written, [series.letters, issuer])) return null;
  const number = (claims.symbol ?? '').split('/')[0]?.replace(BELOW_TEN, '0$&');
  if (series.system === 'PARTY') return `${number}-${series.letters}/${issuer}`;
  const year = symbolPieces(claims.symbol ?? '').year ?? yearOf(claims.date) ?? claims.year;
  return `${number}${series.withYear ? `/${year}` : ''}/${series.letters === '' ? '' : `${series.letters}-`}${issuer}`;
}

/** Whether letters are those of a series without its issuer, or with one letter wrong, missing, too many or out of place. */
function isMisprintOf(written: readonly string[], series: readonly string[]): boolean {
  const meant = series.filter(Boolean).map((letters) => foldText(letters).replace(/ /g, ''));
  if (meant.length < 2 || written[0] !== meant[0]) return false;
  return written.length === 1 || isMisread(written.join('-'), meant.join('-'));
}
