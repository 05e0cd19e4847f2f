import { memoize } from '../values/memoize.js';
import type { NumberingSystem } from '../vocabulary/vocabulary.js';
import {
  HYPHENATED_STATE_TYPES,
  isPartyIssuer,
  isStateIssuer,
  isTypeLetters,
  knownLetters,
  TYPE_LETTERS,
} from './symbol-letters.js';

/**
 * The parts of a number and symbol (số và ký hiệu). `canonical` is the official spelling:
 * State `N/TYPE-ISSUER` or `N/YYYY/TYPE-ISSUER`, Party `N-TYPE/ISSUER`.
 */
export interface ParsedSymbol {
  readonly canonical: string;
  readonly system: NumberingSystem;
  /** Digits, with the leading zero that Nghị định 30/2020/NĐ-CP requires below ten (`01`) and any dot (`66.17`). */
  readonly number: string;
  /** Lower-case letter after the number: `a` of `30a/2008/NQ-CP`, else empty. */
  readonly letter: string;
  /** Year that is part of the symbol, four digits, else null. */
  readonly year: number | null;
  /** `NĐ`, `CT`, `TTLT`; empty where the symbol has none (`15/2003/QH11`, `4462/UBND-KTTH`). */
  readonly typeLetters: string;
  /** Issuers' letters without the term (`QH`, not `QH15`). Several for joint documents, none for `01-CT`. */
  readonly issuerLetters: readonly string[];
  /** Term of the Quốc hội written after the issuer's letters (`QH15` → 15), else null. */
  readonly term: number | null;
  /** Letters of the drafting unit of an official letter (`KTTH` of `4462/UBND-KTTH`), else empty. */
  readonly unit: string;
}

/** One group of letters, with the separator before it (empty when there is none) and the digits right after it. */
interface LetterGroup {
  readonly separator: string;
  readonly letters: string;
  readonly digits: string;
}

interface WrittenSymbol {
  readonly number: string;
  readonly letter: string;
  readonly year: number | null;
  /** Digits written where the year belongs, kept even when they are not a year (`61/3006/TT-BTC`). */
  readonly yearDigits: string | null;
  readonly groups: readonly LetterGroup[];
}

const LONGEST = 120;
const NUMBER = /^(\d{1,6}(?:\.\d{1,3}(?=\s*\/))?)(?:\s*\.?\s*([a-zA-ZĐđ])(?=\s*[/\-.]|\s*$))?/u;
const YEAR =
  /^\s*[/\-.]\s*((?:19|20)\d{2}|\d{2,5}(?=\s*\/\s*[A-Za-zĐđ]))(?=$|[\s/\-.A-Za-zĐđ])(?:\s*\/\s*\1(?=\s*\/))?/u;
const GROUP = /\s*([/\-.,]?)\s*((?:[A-Za-zĐđƯư]+(?:\s?&\s?[A-Za-zĐđƯư]+)*)|(?<=[\s-])\d{1,2}(?=$|[\s/\-.]))(\d{0,3})/uy;

/** Returns the text in NFC with one kind of hyphen, one kind of space and one kind of Đ. */
const plainCharacters = (text: string): string => (CLEAN.test(text) ? text : repairCharacters(text));

/** Matches text that needs no repair: one kind of hyphen and Đ, no spaces, single separators. */
const CLEAN = /^(?:[0-9A-Za-zĐđ&]|[/-](?![/-]))+$/u;

const repairCharacters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‐-―−﹣－_]/gu, '-')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/[Ðð]/gu, 'Đ')
    .replace(/T\.\s?[ƯưWw]/gu, 'TW')
    .replace(/\s+/gu, ' ')
    .replace(/([/-]) ?\1/gu, '$1')
    .trim();

const paddedNumber = (digits: string): string => digits.replace(/^0+(?=\d)/u, '').replace(/^\d(?=$|\.)/u, '0$&');

/**
 * Reads the digits where the year belongs. Two digits mean a year of 1945–2044, because the State's symbols begin in 1945.
 * The Quốc hội never wrote years with two digits. Those digits, and any others that are not a year, are kept unchanged.
 */
function readYear(digits: string, rest: string): Pick<WrittenSymbol, 'year' | 'yearDigits'> {
  if (digits.length === 2 && !/^\s*\/\s*QH/iu.test(rest)) {
    const year = Number(digits) >= 45 ? 1900 + Number(digits) : 2000 + Number(digits);
    return { year, yearDigits: String(year) };
  }
  return { year: /^(?:19|20)\d{2}$/u.test(digits) ? Number(digits) : null, yearDigits: digits };
}

const YEAR_AFTER_TYPE = /^(\d{1,6}[a-zđ]?) ?[/\-.]? ?(\p{L}{1,8}) ?[/\-.] ?((?:19|20)\d{2}) ?[/\-.] ?(?=\p{L})/u;

/** Moves a year that follows the type's letters in front of them: `2578/QĐ/1998/BKHCN`, `888NQ/2010/UBTVQH12`. */
function yearFirst(text: string): string {
  const [found, number, letters = '', year] = YEAR_AFTER_TYPE.exec(text) ?? [];
  const type = knownLetters(letters);
  return found && type && isTypeLetters(type) ? `${number}/${year}/${type}-${text.slice(found.length)}` : text;
}

function readGroups(rest: string): readonly LetterGroup[] | null {
  const groups: LetterGroup[] = [];
  GROUP.lastIndex = 0;
  while (GROUP.lastIndex < rest.length) {
    const match = GROUP.exec(rest);
    if (!match) return null;
    const [, separator = '', letters = '', digits = ''] = match;
    const before = groups.at(-1);
    if (/^\d/u.test(letters) && before) groups[groups.length - 1] = { ...before, digits: letters };
    else groups.push({ separator, letters: letters.replace(/[\s&]/gu, ''), digits });
  }
  return groups;
}

function readWritten(text: string): WrittenSymbol | null {
  const number = NUMBER.exec(text);
  if (!number) return null;
  let rest = text.slice(number[0].length);
  const year = YEAR.exec(rest);
  if (year) rest = rest.slice(year[0].length);
  const groups = readGroups(rest.trim());
  if (!groups) return null;
  return {
    number: paddedNumber(number[1] ?? ''),
    letter: (number[2] ?? '').toLowerCase(),
    ...(year ? readYear(year[1] ?? '', rest) : { year: null, yearDigits: null }),
    groups,
  };
}

/** Returns canonical letters. Unknown letters stay as written, or become capitals if all are lower case. */
function canonicalLetters(written: string): string {
  const known = knownLetters(written);
  if (known) return known;
  return written === written.toLowerCase() ? written.toUpperCase() : written;
}

/** Splits a type and an issuer that are run together, when both are known: `TTBTC` → `TT`, `BTC`. */
const partRunTogether = memoize((letters): readonly string[] => {
  if (knownLetters(letters)) return [canonicalLetters(letters)];
  for (const type of TYPE_LETTERS) {
    if (type.length === 1 || knownLetters(letters.slice(0, type.length)) !== type) continue;
    const tail = knownLetters(letters.slice(type.length));
    if (tail && (isStateIssuer(tail) || isPartyIssuer(tail))) return [type, tail];
  }
  return [canonicalLetters(letters)];
});

const withKnownLetters = (groups: readonly LetterGroup[]): readonly LetterGroup[] =>
  groups.flatMap((group) => {
    const parts = partRunTogether(group.letters);
    return parts.map((letters, at) => ({
      separator: at === 0 ? group.separator : '',
      letters,
      digits: at === parts.length - 1 ? group.digits : '',
    }));
  });

/** `10/2022/NĐ`: the Government alone issues decrees (nghị định), so letters that were left out are its own. */
function withIssuerOfDecrees(groups: readonly LetterGroup[], { year }: WrittenSymbol): readonly LetterGroup[] {
  const [type] = groups;
  if (year === null || groups.length !== 1 || type?.letters !== 'NĐ' || type.digits !== '') return groups;
  return [type, { separator: '-', letters: 'CP', digits: '' }];
}

interface SymbolParts {
  readonly typeLetters: string;
  readonly issuers: readonly LetterGroup[];
  readonly unit: string;
}

function splitParts(groups: readonly LetterGroup[], typeName: string | null): SymbolParts {
  const [first, ...others] = groups;
  if (!first) return { typeLetters: '', issuers: [], unit: '' };
  if (isTypeLetters(first.letters)) return { typeLetters: first.letters, issuers: others, unit: '' };
  const joint = typeName === 'thông tư liên tịch' && others.length > 0 && others.every((o) => isStateIssuer(o.letters));
  if (joint) return { typeLetters: 'TTLT', issuers: groups, unit: '' };
  return { typeLetters: '', issuers: [first], unit: others.map((o) => o.letters + o.digits).join('-') };
}

/** Returns PARTY for a Party issuer, or for an unknown issuer in a number written `N-TYPE/ISSUER`; otherwise STATE. */
function systemOf(written: WrittenSymbol, groups: readonly LetterGroup[], parts: SymbolParts): NumberingSystem {
  const issuer = parts.issuers[0]?.letters;
  if (written.yearDigits !== null || parts.typeLetters === '' || HYPHENATED_STATE_TYPES.has(parts.typeLetters))
    return 'STATE';
  if (issuer && isStateIssuer(issuer)) return 'STATE';
  if (issuer && isPartyIssuer(issuer)) return 'PARTY';
  const hyphenFirst = groups[0]?.separator === '-' || groups[0]?.separator === '';
  return hyphenFirst && (issuer === undefined || groups[1]?.separator === '/') ? 'PARTY' : 'STATE';
}

function writeCanonical(written: WrittenSymbol, parts: SymbolParts, system: NumberingSystem): string {
  const number = written.number + written.letter;
  const issuers = parts.issuers.map((issuer) => issuer.letters + issuer.digits);
  const issuer = [...issuers, ...(parts.unit ? [parts.unit] : [])].join('-');
  const hyphenated = HYPHENATED_STATE_TYPES.has(parts.typeLetters) && written.yearDigits === null;
  if (system === 'PARTY' || hyphenated) return `${number}-${parts.typeLetters}${issuer ? `/${issuer}` : ''}`;
  const year = written.yearDigits === null ? '' : `/${written.yearDigits}`;
  return `${number}${year}/${[parts.typeLetters, issuer].filter(Boolean).join('-')}`;
}

/**
 * Returns the parts of a written number and symbol, with known misspellings repaired; null for any other text.
 *
 * `typeName` is the Vietnamese name of the document type, if it is written before the number. For a joint circular it
 * turns `21/2010/BTNMT-BQP` into `21/2010/TTLT-BTNMT-BQP`. Wrong or missing separators, spaces, capitals
 * and lost marks are repaired where the letters on both sides are known. No digits are added, except the leading zero and
 * the century. A text longer than 120 characters is not a symbol.
 */
export function parseSymbol(text: string, typeName: string | null = null): ParsedSymbol | null {
  if (text.length > LONGEST) return null;
  const plainText = plainCharacters(text);
  const inOrder = readWritten(plainText);
  const written = inOrder && inOrder.yearDigits !== null ? inOrder : readWritten(yearFirst(plainText));
  if (!written || written.groups.length === 0) return null;
  const groups = withIssuerOfDecrees(withKnownLetters(written.groups), written);
  const parts = splitParts(groups, typeName);
  const system = systemOf(written, groups, parts);
  const term = parts.issuers.find((issuer) => /QH$|HĐNN$/u.test(issuer.letters) && issuer.digits !== '');
  return {
    canonical: writeCanonical(written, parts, system),
    system,
    number: written.number,
    letter: written.letter,
    year: written.year,
    typeLetters: parts.typeLetters,
    issuerLetters: parts.issuers.map((issuer) => issuer.letters),
    term: term ? Number(term.digits) : null,
    unit: parts.unit,
  };
}

/** Returns the canonical form of a written number and symbol (`01-NQ/CP` → `01/NQ-CP`); null for any other text. */
export function canonicalSymbol(text: string, typeName: string | null = null): string | null {
  return parseSymbol(text, typeName)?.canonical ?? null;
}

/** Returns true when the digits where the year belongs are not a year (`61/3006/TT-BTC`). Such a misprint identifies nothing. */
export const hasImpossibleYear = (symbol: string): boolean => /^[\d.]+[a-zđ]?\/(?!(?:19|20)\d{2}\/)\d+\//u.test(symbol);
