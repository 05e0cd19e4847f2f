import type { Claims } from '../../domain/reading/mention.js';
import { foldText } from '../../domain/values/fold.js';
import type { MentionCandidate } from '../mentions/candidate.js';

/** What a text says of one document, over all its mentions. */
interface Known {
  /** Null where none is stated, or two disagree. */
  date: string | null;
  year: number | null;
  issuers: readonly string[];
  authority: string | null;
  clash: boolean;
}

/**
 * Returns the claims with what the text says elsewhere of the same document: dates, years and issuers hold through a
 * text, a bare number means the full one of its type. `names` are those of numbered laws ("Luật Giá số 11/2012/QH13"),
 * which the bare name means later on. Where two mentions state different dates, none is filled.
 */
export function fillClaimsFromText(
  claims: readonly Claims[],
  candidates: readonly MentionCandidate[],
  names: readonly (string | null)[],
): readonly Claims[] {
  const numbers = fullNumbers(claims, candidates);
  const completed = claims.map((claim) => completeBare(claim, numbers));
  const keyOf = documentKeys();
  const keys = completed.map(keyOf);
  const known = new Map<string, Known>();
  completed.forEach((claim, index) => {
    collect(known, keys[index] ?? null, claim);
    const named = names[index] ?? null;
    if (named !== null) collect(known, keyOf({ ...claim, symbol: null, name: named }), claim, true);
  });
  const filled: Claims[] = [];
  completed.forEach((claim, index) => {
    const meant = filled[candidates[index]?.declaredFor ?? -1];
    filled.push(meant ? declaredClaims(meant) : fill(claim, known.get(keys[index] ?? '')));
  });
  return filled;
}

const ELSEWHERE: Claims['origins'] = {
  date: 'SAME_TEXT',
  year: 'SAME_TEXT',
  issuers: 'SAME_TEXT',
  authority: 'SAME_TEXT',
  term: 'SAME_TEXT',
  name: 'SAME_TEXT',
  type: 'SAME_TEXT',
};

/** An expression that the text declared says by itself nothing of the document that it stands for. */
const declaredClaims = (meant: Claims): Claims => ({ ...meant, title: null, origins: ELSEWHERE });

/** Returns the key under which mentions of one text mean the same document (number with letters, else name), each name folded once. */
function documentKeys(): (claims: Claims) => string | null {
  const folded = new Map<string, string>();
  return ({ symbol, typeName, name, ordinal }) => {
    if (symbol !== null) return /[/-]/u.test(symbol) ? symbol : `${typeName} ${symbol}`;
    if (name === null) return null;
    const known = folded.get(name) ?? foldText(name);
    folded.set(name, known);
    return `${known} ${ordinal ?? ''}`;
  };
}

/** Full numbers of the text by type and digits, null where two share them. */
function fullNumbers(
  claims: readonly Claims[],
  candidates: readonly MentionCandidate[],
): ReadonlyMap<string, Claims | null> {
  const numbers = new Map<string, Claims | null>();
  claims.forEach((claim, index) => {
    const symbol = candidates[index]?.symbol;
    if (!symbol || claim.typeName === null) return;
    const key = `${claim.typeName} ${symbol.number}${symbol.letter}`;
    const other = numbers.get(key);
    numbers.set(key, other === undefined || other?.symbol === claim.symbol ? claim : null);
  });
  return numbers;
}

function completeBare(claim: Claims, numbers: ReadonlyMap<string, Claims | null>): Claims {
  if (claim.symbol === null || /[/-]/u.test(claim.symbol)) return claim;
  const full = numbers.get(`${claim.typeName} ${claim.symbol.replace(/^0+(?=\d)/u, '').padStart(2, '0')}`);
  if (!full || (claim.year !== null && full.year !== null && claim.year !== full.year)) return claim;
  return {
    ...claim,
    symbol: full.symbol,
    issuers: claim.issuers.length > 0 ? claim.issuers : full.issuers,
    authority: claim.authority ?? full.authority,
    origins: {
      ...claim.origins,
      ...(claim.authority === null && full.authority !== null ? { authority: 'SAME_TEXT' as const } : {}),
    },
  };
}

function collect(known: Map<string, Known>, key: string | null, claim: Claims, bySymbol = false): void {
  if (key === null) return;
  const entry = known.get(key) ?? { date: null, year: null, issuers: [], authority: null, clash: false };
  if (claim.date !== null && entry.date !== null && claim.date !== entry.date) entry.clash = true;
  if (claim.year !== null && entry.year !== null && claim.year !== entry.year) entry.clash = true;
  entry.date ??= claim.date;
  entry.year ??= claim.year;
  entry.authority ??= claim.authority;
  if (entry.issuers.length === 0 && (bySymbol || claim.origins.issuers !== 'SYMBOL')) entry.issuers = claim.issuers;
  known.set(key, entry);
}

function fill(claim: Claims, entry: Known | undefined): Claims {
  if (!entry) return claim;
  const origins: { -readonly [K in keyof Claims['origins']]: Claims['origins'][K] } = { ...claim.origins };
  let { date, year, issuers } = claim;
  if (date === null && !entry.clash && entry.date !== null && (year === null || entry.date.startsWith(String(year)))) {
    date = entry.date;
    origins.date = 'SAME_TEXT';
  }
  if (year === null && !entry.clash && entry.year !== null) {
    year = entry.year;
    origins.year = 'SAME_TEXT';
  }
  const stated = claim.issuers.length > 0 && origins.issuers !== 'SYMBOL';
  if (!stated && entry.issuers.length > 0) {
    issuers = entry.issuers;
    origins.issuers = 'SAME_TEXT';
  }
  const authority = claim.authority ?? entry.authority;
  if (claim.authority === null && authority !== null) origins.authority = 'SAME_TEXT';
  return { ...claim, date, year, issuers, authority, origins };
}
