import type { Attested } from '../reading/attested.js';
import type { Claims } from '../reading/mention.js';
import { foldText } from '../values/fold.js';
import type { DocumentSeries, IssuingBody, NumberingSystem } from '../vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { hasImpossibleYear } from './symbol.js';
import { HYPHENATED_STATE_TYPES } from './symbol-letters.js';

/** A canonical number in the pieces that identity uses. */
export interface SymbolPieces {
  /** With its letter and dot, without leading zeros, folded: `1`, `30a`, `66.17`. */
  readonly number: string;
  /** Year segment of the symbol, null where it has none. */
  readonly year: number | null;
  /** Folded letters, digits of a term kept: `nq`, `cp`; `qh15`. Empty for a bare number. */
  readonly letters: readonly string[];
  /** The first letters as written (`NĐ`, `QH15`), those of the type where the symbol has any; empty for a bare number. */
  readonly firstLetters: string;
  readonly system: NumberingSystem;
}

const PARTY_SHAPE = /^[^/-]+-([^/-]+)\//;

function systemOf(symbol: string): NumberingSystem {
  const letters = PARTY_SHAPE.exec(symbol)?.[1]?.trim();
  return letters === undefined || HYPHENATED_STATE_TYPES.has(letters) ? 'STATE' : 'PARTY';
}

/** Returns the pieces of a canonical number (`30/2020/NĐ-CP` → 30, 2020, [nd, cp]). */
export function symbolPieces(symbol: string): SymbolPieces {
  const [first = '', ...rest] = symbol.split(/[/-]/).map((piece) => piece.trim());
  const number = first
    .toLowerCase()
    .replace(/[^0-9a-zđ.]/g, '')
    .replace('đ', 'd')
    .replace(/^0+(?=\d)/, '');
  const hasYear = /^\d{4}$/.test(rest[0] ?? '');
  const groups = (hasYear ? rest.slice(1) : rest).filter(Boolean);
  return {
    number,
    year: hasYear ? Number(rest[0]) : null,
    letters: groups.map((piece) => foldText(piece).replace(/ /g, '')).filter(Boolean),
    firstLetters: groups[0] ?? '',
    system: hasYear ? 'STATE' : systemOf(symbol),
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

/** Whether a body numbers in the one central series `/TW`, which begins anew with every national congress. */
const isCentralSeries = (authority: IssuingBody): boolean => authority.symbolLetters.includes('TW');

/** Returns whether the number stands in the series `/TW` of the Ban Chấp hành Trung ương. */
export function isInCentralSeries(authorityId: string | null, vocabulary: VocabularyIndex): boolean {
  const authority = bodyOf(authorityId, vocabulary);
  return authority !== null && isCentralSeries(authority);
}

/** The Party's series, and those of mass organisations that are written like them, do not begin anew every year. */
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
  const term = claims.term ?? (isCentralSeries(authority) ? termOf(claims.date, claims.year, vocabulary) : null);
  return term === null ? null : `k${term}`;
}

/** The days on which the document may have been issued: its date, its year, or the term of the central Party organs. */
function daysOfClaims(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): Days | null {
  const year = claims.year ?? symbolPieces(claims.symbol ?? '').year;
  const days = daysOf(claims.date, year);
  if (days !== null || claims.term === null || !isCentralSeries(authority)) return days;
  const term = vocabulary.vocabulary.congressTerms.find(({ ordinal }) => ordinal === claims.term);
  return term === undefined ? null : { from: term.from, to: term.to ?? '9999-12-31' };
}

/** The single series of the type, one and the same on all days on which the document may have been issued. */
function seriesOf(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): DocumentSeries | null {
  const days = daysOfClaims(claims, authority, vocabulary);
  if (days === null || claims.typeName === null) return null;
  const series = vocabulary.seriesOf(claims.typeName, authority.id, days.from);
  return series !== null && vocabulary.seriesOf(claims.typeName, authority.id, days.to) === series ? series : null;
}

/** Nghị định 30/2020/NĐ-CP asks for a leading zero. */
const BELOW_TEN = /^\d(?!\d)/;

/**
 * Returns the canonical number that a bare number stands for, where type and authority have a single series then
 * ("Nghị định 85" of 2009 by the Chính phủ → `85/2009/NĐ-CP`), a full number as it is, else null.
 */
export function completeSymbol(claims: Claims, vocabulary: VocabularyIndex): string | null {
  const pieces = claims.symbol === null ? null : symbolPieces(claims.symbol);
  if (pieces === null || pieces.letters.length > 0) return claims.symbol;
  const authority = bodyOf(claims.authority, vocabulary);
  const issuer = authority?.symbolLetters[0];
  const series = authority === null ? null : seriesOf(claims, authority, vocabulary);
  if (series === null || issuer === undefined) return null;
  const number = (claims.symbol ?? '').split('/')[0]?.replace(BELOW_TEN, '0$&');
  if (series.system === 'PARTY') return `${number}-${series.letters}/${issuer}`;
  const year = series.withYear ? `/${pieces.year ?? yearOf(claims.date) ?? claims.year}` : '';
  return `${number}${year}/${series.letters === '' ? '' : `${series.letters}-`}${issuer}`;
}

const bodyOf = (id: string | null, vocabulary: VocabularyIndex): IssuingBody | null =>
  id === null ? null : (vocabulary.bodyById.get(id) ?? null);

/**
 * Returns the key by number that the claims make, null where they do not suffice. Grammar:
 * `NUMBER[-YEAR]-LETTERS_AUTHORITY_PERIOD`, e.g. `30-2020-nd-cp_chinh-phu_2020`,
 * `34-ct-tw_ban-chap-hanh-trung-uong_k11`, `1-nq-tu_tinh-uy-binh-duong_2020-12-21`.
 */
export function numberKey(claims: Claims, vocabulary: VocabularyIndex): string | null {
  const symbol = completeSymbol(claims, vocabulary);
  const authority = bodyOf(claims.authority, vocabulary);
  if (symbol === null || authority === null || hasImpossibleYear(symbol)) return null;
  const pieces = symbolPieces(symbol);
  if (pieces.number === '' || pieces.letters.length === 0) return null;
  const body = [pieces.number, ...(pieces.year === null ? [] : [String(pieces.year)]), ...pieces.letters].join('-');
  const period = numberPeriod(pieces, claims, authority, vocabulary);
  return period === null ? null : `${body}_${authority.id}_${period}`;
}

/**
 * Returns the key by name, for the closed list of types that are cited by name alone, else null. Grammar:
 * `NAME_AUTHORITY_QUALIFIER`, the qualifier a year, of a congress `lan-ORDINAL`, of a plenum `lan-ORDINAL-khoa-TERM`,
 * e.g. `luat-dat-dai_quoc-hoi_2013`.
 */
export function nameKey(claims: Claims, vocabulary: VocabularyIndex): string | null {
  const authority = bodyOf(claims.authority, vocabulary);
  if (claims.name === null || authority === null || !isNamedType(claims, authority, vocabulary)) return null;
  const qualifier = claims.ordinal === null ? yearQualifier(claims) : meetingQualifier(claims, authority, vocabulary);
  return qualifier === null ? null : `${slug(claims.name)}_${authority.id}_${qualifier}`;
}

/** Congresses of a body are counted through; plenums begin anew with every term, so that their ordinal alone tells nothing. */
function meetingQualifier(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): string | null {
  if (authority.organ.startsWith('dai-hoi')) return `lan-${claims.ordinal}`;
  const term = claims.term ?? (isCentralSeries(authority) ? termOf(claims.date, claims.year, vocabulary) : null);
  return term === null ? null : `lan-${claims.ordinal}-khoa-${term}`;
}

function yearQualifier(claims: Claims): string | null {
  const written = claims.symbol === null ? null : symbolPieces(claims.symbol).year;
  const year = written ?? yearOf(claims.date) ?? claims.year;
  return year === null ? null : String(year);
}

/** Whether documents of this kind are cited by name alone: a closed list of types, and resolutions of a congress or plenum (they bear an ordinal). */
function isNamedType(claims: Claims, authority: IssuingBody, vocabulary: VocabularyIndex): boolean {
  if (claims.type === 'RESOLUTION') return claims.ordinal !== null && authority.branch !== 'STATE';
  return claims.typeName !== null && vocabulary.typeByName(claims.typeName)?.citedByNameAlone === true;
}

/** Returns all keys that the claims make, by number first. */
export const keysOf = (claims: Claims, vocabulary: VocabularyIndex): readonly string[] =>
  [numberKey(claims, vocabulary), nameKey(claims, vocabulary)].filter((key) => key !== null);

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
 * Returns the blocks of claims: those of the number (`n:1|nq`), of every series of its type for a bare number, and of
 * the name (`t:luat-dat-dai`). Sorted, distinct.
 */
export function blocksOfClaims(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const blocks = new Set<string>();
  if (claims.symbol !== null) {
    const block = numberBlock(claims.symbol);
    for (const each of block === null ? bareBlocks(claims, vocabulary) : [block]) blocks.add(each);
  }
  if (claims.name !== null) blocks.add(`t:${slug(claims.name)}`);
  return [...blocks].sort();
}

const ofAuthority = (block: string, authority: string): string =>
  block.startsWith('n:') ? `${block}|${authority}` : block;

/** Returns the blocks under which a document with these claims is found: those of the claims, and of the number with its authority (`n:1|nq|chinh-phu`). */
export function documentBlocks(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const { authority } = claims;
  const blocks = blocksOfClaims(claims, vocabulary);
  return authority === null ? blocks : sorted([...blocks, ...blocks.map((block) => ofAuthority(block, authority))]);
}

/** Returns the blocks under which documents are looked for that the claims may mean: where the authority is claimed, only its own numbers. */
export function searchBlocks(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const { authority } = claims;
  const blocks = blocksOfClaims(claims, vocabulary);
  return authority === null ? blocks : sorted(blocks.map((block) => ofAuthority(block, authority)));
}

const sorted = (blocks: readonly string[]): readonly string[] => [...new Set(blocks)].sort();

/** Returns true for a key by number, false for one by name or source. */
export const isNumberKey = (key: string): boolean => /^\d/.test(key);
/** Returns true for a key by number whose symbol has the year written in it. */
export const hasYearInNumber = (key: string): boolean => /^\d[^-]*-\d{4}-/.test(key);
/**
 * Returns the key of the number with the year of its full date written in it (`30a/NQ-CP` of 2008-12-27 →
 * `30a-2008-nq-cp_chinh-phu_2008`); null for a number that has it, a Party or bare one, and without date or authority.
 */
export function keyWithYearInNumber({
  symbol,
  authority,
  date,
}: Pick<Claims, 'symbol' | 'authority' | 'date'>): string | null {
  if (symbol === null || authority === null || date === null) return null;
  const { number, year, letters, system } = symbolPieces(symbol);
  if (year !== null || letters.length === 0 || system === 'PARTY') return null;
  return `${[number, yearOf(date), ...letters].join('-')}_${authority}_${yearOf(date)}`;
}
/** Returns true for a key made from a source (`src-…`), which only texts and records have. */
export const isSourceKey = (key: string): boolean => key.startsWith('src-');
/** Returns true for a document whose keys have their period from an inferred date, as its number has no year written. */
export function isPeriodInferred({
  number,
  issuedOn,
}: Readonly<Record<'number' | 'issuedOn', Attested<string> | null>>): boolean {
  const written = number === null ? null : symbolPieces(number.value).year;
  return written === null && issuedOn?.assurance === 'INFERRED';
}
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
