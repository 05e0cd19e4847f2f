import type { Claims } from '../reading/mention.js';
import { yearOf } from '../values/calendar-date.js';
import { slug } from '../values/fold.js';
import type { IssuingBody } from '../vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { identifyingSymbol } from './complete-symbol.js';
import { congressTermIn, isCentralSeries } from './congress-term.js';
import { identifyingName } from './identifying-name.js';
import { hasImpossibleYear } from './symbol.js';
import { type SymbolPieces, symbolPieces } from './symbol-pieces.js';

/** Series begin anew every year, except those of the Party and of mass organisations that number like the Party. */
const isYearly = ({ system, year }: SymbolPieces, { branch }: IssuingBody): boolean =>
  year !== null || branch === 'STATE' || (branch === 'FRONT' && system === 'STATE');

function numberPeriod(
  pieces: SymbolPieces,
  claims: Claims,
  authority: IssuingBody,
  vocabulary: VocabularyIndex,
): string | null {
  if (isYearly(pieces, authority)) {
    const written = pieces.year ?? symbolPieces(claims.symbol ?? '').year;
    const year = written ?? yearOf(claims.date) ?? claims.year;
    return year === null ? null : String(year);
  }
  if (!isCentralSeries(authority) && claims.date !== null) return claims.date;
  const term =
    claims.term ?? (isCentralSeries(authority) ? congressTermIn(claims.date, claims.year, vocabulary) : null);
  return term === null ? null : `k${term}`;
}

/**
 * Returns the key by number of the claims, null when they do not suffice. Grammar:
 * `NUMBER[-YEAR]-LETTERS_AUTHORITY_PERIOD`, e.g. `30-2020-nd-cp_chinh-phu_2020`,
 * `34-ct-tw_ban-chap-hanh-trung-uong_k11`, `1-nq-tu_tinh-uy-binh-duong_2020-12-21`.
 */
export function numberKey(claims: Claims, vocabulary: VocabularyIndex): string | null {
  const symbol = identifyingSymbol(claims, vocabulary);
  const authority = vocabulary.bodyById.get(claims.authority ?? '') ?? null;
  if (symbol === null || hasImpossibleYear(symbol)) return null;
  const pieces = symbolPieces(symbol);
  if (pieces.number === '' || pieces.letters.length === 0) return null;
  const body = [pieces.number, ...(pieces.year === null ? [] : [String(pieces.year)]), ...pieces.letters].join('-');
  if (authority === null) return unknownBodyKey(body, pieces, claims, vocabulary);
  const period = numberPeriod(pieces, claims, authority, vocabulary);
  return period === null ? null : `${body}_${authority.id}_${period}`;
}

/** A person for a body: documents of the head of a department are numbered in its series. */
const OFFICE = /^(?:Phó )?(?:Giám đốc|Chủ tịch|Chánh|Trưởng|Cục trưởng|Chi cục trưởng) (?=\p{Lu})/u;
const PROVINCE = /(?<= )(?:tỉnh|thành phố) \p{Lu}.*$/u;

/**
 * The key of a State document with letters and date whose only issuer the vocabulary does not know, but the province to
 * which it belongs: `45-ttr-stp_so-tu-phap-tinh-binh-duong_2025`. The name without the province would be that of many.
 */
function unknownBodyKey(
  body: string,
  { system, letters }: SymbolPieces,
  { authority, issuers, date }: Claims,
  vocabulary: VocabularyIndex,
): string | null {
  const [issuer, ...others] = issuers;
  if (authority !== null || issuer === undefined || others.length > 0 || date === null) return null;
  const province = PROVINCE.exec(issuer)?.[0];
  if (system !== 'STATE' || letters.length < 2 || !province || !vocabulary.placeByName(province, null)) return null;
  return `${body}_${slug(issuer.replace(OFFICE, ''))}_${yearOf(date)}`;
}

/**
 * Returns the key by name, for the closed list of types that are cited by name alone, else null. Grammar:
 * `NAME_AUTHORITY_QUALIFIER`, the qualifier a year, of a congress `lan-ORDINAL`, of a plenum `lan-ORDINAL-khoa-TERM`,
 * e.g. `luat-dat-dai_quoc-hoi_2013`.
 */
export function nameKey(claims: Claims, vocabulary: VocabularyIndex): string | null {
  const authority = vocabulary.bodyById.get(claims.authority ?? '') ?? null;
  const name = identifyingName(claims);
  if (name === null || authority === null || !isNamedType(claims, authority, vocabulary)) return null;
  const qualifier = claims.ordinal === null ? yearQualifier(claims) : meetingQualifier(claims, authority, vocabulary);
  return qualifier === null ? null : `${name}_${authority.id}_${qualifier}`;
}

/** Congresses of a body are numbered without a break; plenums begin anew with every term, so their ordinal needs the term. */
function meetingQualifier(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): string | null {
  if (authority.organ.startsWith('dai-hoi')) return `lan-${claims.ordinal}`;
  const term =
    claims.term ?? (isCentralSeries(authority) ? congressTermIn(claims.date, claims.year, vocabulary) : null);
  return term === null ? null : `lan-${claims.ordinal}-khoa-${term}`;
}

function yearQualifier(claims: Claims): string | null {
  const written = claims.symbol === null ? null : symbolPieces(claims.symbol).year;
  const year = written ?? yearOf(claims.date) ?? claims.year;
  return year === null ? null : String(year);
}

/** Whether documents of this kind are cited by name alone: a closed list of types, and resolutions of a congress or plenum, which have an ordinal. */
function isNamedType(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): boolean {
  if (claims.type === 'RESOLUTION') return claims.ordinal !== null && authority.branch !== 'STATE';
  return claims.typeName !== null && vocabulary.typeByName(claims.typeName)?.citedByNameAlone === true;
}

/** Returns all keys of the claims, the key by number first. */
export const keysOf = (claims: Claims, vocabulary: VocabularyIndex): readonly string[] =>
  [numberKey(claims, vocabulary), nameKey(claims, vocabulary)].filter((key) => key !== null);
