import { foldText } from './fold.js';
import type { Claims } from './mention.js';
import type { DocumentSeries, IssuingBody } from './vocabulary.js';
import type { VocabularyIndex } from './vocabulary-index.js';

/** A canonical number in the pieces that identity uses. */
export interface SymbolPieces {
  /** With its letter and dot, without leading zeros, folded: `1`, `30a`, `66.17`. */
  readonly number: string;
  /** Year segment of the symbol, null where it has none. */
  readonly year: number | null;
  /** Folded letters, digits of a term kept: `nq`, `cp`; `qh15`. Empty for a bare number. */
  readonly letters: readonly string[];
  readonly system: 'STATE' | 'PARTY';
}

const PARTY_SHAPE = /^[^/-]+-[^/-]+\//;

/** Returns the pieces of a canonical number (`30/2020/NĐ-CP` → 30, 2020, [nd, cp]). */
export function symbolPieces(symbol: string): SymbolPieces {
  const [first = '', ...rest] = symbol.split(/[/-]/).map((piece) => piece.trim());
  const number = first
    .toLowerCase()
    .replace(/[^0-9a-zđ.]/g, '')
    .replace('đ', 'd')
    .replace(/^0+(?=\d)/, '');
  const hasYear = /^\d{4}$/.test(rest[0] ?? '');
  return {
    number,
    year: hasYear ? Number(rest[0]) : null,
    letters: (hasYear ? rest.slice(1) : rest).map((piece) => foldText(piece).replace(/ /g, '')).filter(Boolean),
    system: PARTY_SHAPE.test(symbol) && !hasYear ? 'PARTY' : 'STATE',
  };
}

const slug = (text: string): string => foldText(text).replace(/ /g, '-');
const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

interface Days {
  readonly from: string;
  readonly to: string;
}

/** The day, or first and last day of the year where only that is known. */
function daysOf(date: string | null, year: number | null): Days | null {
  if (date !== null) return { from: date, to: date };
  return year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Returns the ordinal of the national congress term that holds the date, or the whole year where no date is known; else null. */
export function termOf(date: string | null, year: number | null, vocabulary: VocabularyIndex): number | null {
  const days = daysOf(date, year);
  const term = days === null ? null : vocabulary.congressTermOf(days.from);
  return term && days && (term.to === null || days.to < term.to) ? term.ordinal : null;
}

function numberPeriods(
  pieces: SymbolPieces,
  claims: Claims,
  authority: IssuingBody,
  vocabulary: VocabularyIndex,
): readonly string[] {
  if (pieces.system === 'STATE' && authority.branch !== 'PARTY') {
    const year = pieces.year ?? yearOf(claims.date) ?? claims.year;
    return year === null ? [] : [String(year)];
  }
  if (authority.level === 'CENTRAL') {
    const term = claims.term ?? termOf(claims.date, claims.year, vocabulary);
    return term === null ? [] : [`k${term}`];
  }
  if (claims.date !== null) return [claims.date];
  return claims.term === null ? [] : [`k${claims.term}`];
}

function seriesOf(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): DocumentSeries | null {
  const days = daysOf(claims.date, claims.year);
  if (days === null || claims.typeName === null) return null;
  const series = vocabulary.seriesOf(claims.typeName, authority.id, days.from);
  return series !== null && (series.to === null || days.to < series.to) ? series : null;
}

/**
 * Returns the canonical number that a bare number stands for, where type and authority have a single series then
 * ("Nghị định 85" of 2009 by the Chính phủ → `85/2009/NĐ-CP`), a full number as it is, else null.
 */
export function completeSymbol(claims: Claims, vocabulary: VocabularyIndex): string | null {
  if (claims.symbol === null || /[/-]/.test(claims.symbol)) return claims.symbol;
  const authority = bodyOf(claims.authority, vocabulary);
  const issuer = authority?.symbolLetters[0];
  const series = authority === null ? null : seriesOf(claims, authority, vocabulary);
  if (series === null || issuer === undefined) return null;
  if (series.system === 'PARTY') return `${claims.symbol}-${series.letters}/${issuer}`;
  const year = series.withYear ? `/${yearOf(claims.date) ?? claims.year}` : '';
  return `${claims.symbol}${year}/${series.letters === '' ? '' : `${series.letters}-`}${issuer}`;
}

const bodyOf = (id: string | null, vocabulary: VocabularyIndex): IssuingBody | null =>
  id === null ? null : (vocabulary.bodyById.get(id) ?? null);

/**
 * Returns the keys by number that the claims make (none, one, or two where both date and term of a local Party series
 * are stated). Grammar: `NUMBER[-YEAR]-LETTERS_AUTHORITY_PERIOD`, e.g. `30-2020-nd-cp_chinh-phu_2020`,
 * `34-ct-tw_ban-chap-hanh-trung-uong_k11`, `1-nq-tu_tinh-uy-binh-duong_2020-12-21`.
 */
export function numberKeys(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const symbol = completeSymbol(claims, vocabulary);
  const authority = bodyOf(claims.authority, vocabulary);
  if (symbol === null || authority === null) return [];
  const pieces = symbolPieces(symbol);
  if (pieces.number === '' || pieces.letters.length === 0) return [];
  const body = [pieces.number, ...(pieces.year === null ? [] : [String(pieces.year)]), ...pieces.letters].join('-');
  return numberPeriods(pieces, claims, authority, vocabulary).map((period) => `${body}_${authority.id}_${period}`);
}

/**
 * Returns the key by name, for the closed list of types that are cited by name alone, else null. Grammar:
 * `NAME_AUTHORITY_QUALIFIER`, the qualifier a year, `lan-ORDINAL`, or `lan-ORDINAL-khoa-TERM`, e.g. `luat-dat-dai_quoc-hoi_2013`.
 */
export function nameKey(claims: Claims, vocabulary: VocabularyIndex): string | null {
  if (claims.name === null || claims.authority === null || !isNamedType(claims, vocabulary)) return null;
  const qualifier = nameQualifier(claims);
  return qualifier === null ? null : `${slug(claims.name)}_${claims.authority}_${qualifier}`;
}

function nameQualifier(claims: Claims): string | null {
  if (claims.ordinal !== null)
    return claims.term === null ? `lan-${claims.ordinal}` : `lan-${claims.ordinal}-khoa-${claims.term}`;
  const written = claims.symbol === null ? null : symbolPieces(claims.symbol).year;
  const year = yearOf(claims.date) ?? claims.year ?? written;
  return year === null ? null : String(year);
}

/** Whether documents of this kind are cited by name alone: a closed list of types, and resolutions of a congress or plenum (they bear an ordinal). */
function isNamedType(claims: Claims, vocabulary: VocabularyIndex): boolean {
  if (claims.type === 'RESOLUTION') return claims.ordinal !== null;
  return claims.typeName !== null && vocabulary.typeByName(claims.typeName)?.citedByNameAlone === true;
}

/** Returns all keys that the claims make, by number first. */
export function keysOf(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const name = nameKey(claims, vocabulary);
  return name === null ? numberKeys(claims, vocabulary) : [...numberKeys(claims, vocabulary), name];
}

/** Returns the block of a number: `n:NUMBER|LETTERS`, year segment and digits of the term aside; null for a bare number. */
export function numberBlock(symbol: string): string | null {
  const { number, letters } = symbolPieces(symbol);
  const [first] = letters;
  return number === '' || first === undefined ? null : `n:${number}|${first.replace(/\d+$/, '')}`;
}

function bareBlocks(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const { number } = symbolPieces(claims.symbol ?? '');
  const entry = claims.typeName === null ? null : vocabulary.typeByName(claims.typeName);
  const letters = [...(entry?.letters ?? []).map((each) => each.letters), ...assemblyLetters(claims.type)];
  return number === '' ? [] : letters.map((each) => `n:${number}|${foldText(each).replace(/ /g, '')}`);
}

/** Laws and resolutions of the Quốc hội and its standing committee bear the body's letters in the type's place. */
function assemblyLetters(type: Claims['type']): readonly string[] {
  if (type === 'LAW' || type === 'CODE' || type === 'CONSTITUTION') return ['qh'];
  if (type === 'ORDINANCE') return ['ubtvqh'];
  return type === 'RESOLUTION' ? ['qh', 'ubtvqh'] : [];
}

/**
 * Returns the blocks under which documents are looked for that the claims may mean: those of the number (`n:1|nq`), of
 * every series of its type for a bare number, and of the name (`t:luat-dat-dai`). Sorted, distinct.
 */
export function blocksOf(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const blocks = new Set<string>();
  if (claims.symbol !== null) {
    const block = numberBlock(claims.symbol);
    for (const each of block === null ? bareBlocks(claims, vocabulary) : [block]) blocks.add(each);
  }
  if (claims.name !== null) blocks.add(`t:${slug(claims.name)}`);
  return [...blocks].sort();
}

/** Returns true for a key by number, false for one by name or source. */
export const isNumberKey = (key: string): boolean => /^\d/.test(key);
/** Returns true for a key by number whose symbol has the year written in it. */
export const isYearWritten = (key: string): boolean => /^\d[^-]*-\d{4}-/.test(key);
/** Returns true for a key made from a source (`src-…`), which only texts and records have. */
export const isSourceKey = (key: string): boolean => key.startsWith('src-');
/** Returns true for a key by name. */
export const isNameKey = (key: string): boolean => !isNumberKey(key) && !isSourceKey(key);
/** Returns the last part of a key: its period or qualifier. */
export const periodOf = (key: string): string => key.slice(key.lastIndexOf('_') + 1);
/** Returns the calendar year that a key by number or name tells, else null. */
export function yearOfKey(key: string): number | null {
  const found = /^(\d{4})(?:-\d\d-\d\d)?$/.exec(periodOf(key));
  return found && !isSourceKey(key) ? Number(found[1]) : null;
}
/** Returns the keys in canonical order: by number, by name, by source, each by code point. */
export const sortKeys = (keys: Iterable<string>): readonly string[] =>
  [...new Set(keys)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
const rank = (key: string): number => (isNumberKey(key) ? 0 : isNameKey(key) ? 1 : 2);
