import { completeSymbol } from '../../../src/domain/identity/complete-symbol.js';
import { keysOf } from '../../../src/domain/identity/document-keys.js';
import { symbolPieces } from '../../../src/domain/identity/symbol-pieces.js';
import { type Claims, NO_CLAIMS } from '../../../src/domain/reading/mention.js';
import type { IssuingBody } from '../../../src/domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';
import type { GoldReference } from '../gold.js';

/** The document that a label identifies by itself: its claims, and their keys. */
export interface Target {
  readonly claims: Claims;
  readonly keys: readonly string[];
}

/**
 * Returns the document that a label identifies by itself, or null if its number, date and issuer do not suffice.
 * `symbol` is the canonical number, for labels that have only letters and digits.
 */
export function goldTarget(gold: GoldReference, symbol: string | null, vocabulary: VocabularyIndex): Target | null {
  const claims = gold.key === null ? namedClaims(gold, vocabulary) : numberedClaims(gold, symbol, vocabulary);
  const keys = claims === null ? [] : keysOf(claims, vocabulary);
  return claims === null || keys.length === 0 ? null : { claims, keys };
}

function numberedClaims(gold: GoldReference, symbol: string | null, vocabulary: VocabularyIndex): Claims | null {
  if (symbol === null) return null;
  const { date, year } = dateOf(gold);
  const issued = date ?? (year === null ? null : `${year}-06-30`);
  const body = bodyOf(gold.issuer, symbol, issued, vocabulary);
  if (body === null) return null;
  const claims = {
    ...NO_CLAIMS,
    ...typeOf(gold, vocabulary),
    symbol,
    authority: vocabulary.numberingAuthorityOf(body.id).id,
    issuers: [body.name],
    date,
    year,
  };
  return { ...claims, symbol: completeSymbol(claims, vocabulary) ?? symbol };
}

/** The body in whose series the number is: for a joint document that of the first letters, else the issuer or that of the letters. */
function bodyOf(
  issuer: string | null,
  symbol: string,
  on: string | null,
  vocabulary: VocabularyIndex,
): IssuingBody | null {
  const issuing = symbol.split(/[/-]/).slice(-Math.max(symbolPieces(symbol).letters.length - 1, 1));
  const byLetters = vocabulary.bodyBySymbolLetters((issuing[0] ?? '').replace(/\d+$/, ''), null, on);
  const byName = issuer === null ? null : vocabulary.findBody(issuer, null, on);
  return issuing.length > 1 ? (byLetters ?? byName) : (byName ?? byLetters);
}

const NAMED = /^((?:bộ\s+)?luật|pháp\s+lệnh)\s+(.+?),?\s+(?:ngày|năm|đã\s+được|được|do|ban\s+hành)\s/is;
/** A date after these words is not that of the law's passing. */
const OTHER_DATE = /(?:được\s+(?:sửa|bổ)|công\s+bố)\s/i;

/** The Hội đồng Nhà nước issued ordinances until the Ủy ban thường vụ Quốc hội succeeded it in 1992; a label does not tell which. */
const STATE_COUNCIL_UNTIL = 1992;

/** Laws, codes and ordinances by name with a date or year; other names need a reader. */
function namedClaims(gold: GoldReference, vocabulary: VocabularyIndex): Claims | null {
  const { date, year } = dateOf(gold);
  const [, typeName, rest] = NAMED.exec(`${gold.text} năm `) ?? [];
  if (typeName === undefined || rest === undefined || year === null || /\d/.test(rest)) return null;
  if (OTHER_DATE.test(gold.text)) return null;
  const ordinance = /^pháp/i.test(typeName);
  if (ordinance && year <= STATE_COUNCIL_UNTIL) return null;
  const authority = ordinance ? 'uy-ban-thuong-vu-quoc-hoi' : 'quoc-hoi';
  if (!vocabulary.bodyById.has(authority)) return null;
  const name = `${typeName} ${rest}`.replace(/\s+/g, ' ').trim();
  return { ...NO_CLAIMS, ...typeOf(gold, vocabulary), name, authority, date, year };
}

const WORDS = /^(?:[\p{L}]+\s+){0,3}[\p{L}]+/u;

/** The type of the label, or the longest type word at the beginning of its text. */
function typeOf({ type, text }: GoldReference, vocabulary: VocabularyIndex): Pick<Claims, 'type' | 'typeName'> {
  const words = (WORDS.exec(text)?.[0] ?? '').split(/\s+/);
  const written = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  const entry = [...(type === null ? [] : [type]), ...written].map(vocabulary.typeByName).find((each) => each !== null);
  return { type: entry?.type ?? null, typeName: entry?.name ?? null };
}

const DAY = /ngày\s+(\d{1,2})\s*(?:tháng|[/\-.])\s*(\d{1,2})\s*(?:năm|[/\-.])\s*(\d{4})/i;
const YEAR = /năm\s+(\d{4})\b/i;

/** Date and year of the label, or else those in its text, or else the year in its number. */
function dateOf({ date, text, symbol }: GoldReference): { readonly date: string | null; readonly year: number | null } {
  const [, day = '', month = '', ofDay = ''] = DAY.exec(text) ?? [];
  const read = ofDay === '' ? null : `${ofDay}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const full = date !== null && date.length === 10 ? date : date === null && isCalendarDay(read) ? read : null;
  const written = full ?? date ?? YEAR.exec(text)?.[1] ?? null;
  const year = written === null ? symbolPieces(symbol ?? '').year : Number(written.slice(0, 4));
  return { date: full, year };
}

const isCalendarDay = (iso: string | null): boolean =>
  iso !== null && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
