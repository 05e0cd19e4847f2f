import { symbolPieces } from '../../../src/domain/identity/symbol-pieces.js';
import type { Claims } from '../../../src/domain/reading/mention.js';
import type { IssuingBody } from '../../../src/domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';

const TERM_YEARS = 5;
const OTHER_PLACES = 2;

/**
 * Returns the claims of documents that look like the given one: its number a year earlier and later (for Party documents
 * a term), the same number and date in two other places, its name ten years earlier and later. The document itself is
 * not among them.
 */
export function lookAlikes(claims: Claims, vocabulary: VocabularyIndex): readonly Claims[] {
  const authority = claims.authority === null ? null : (vocabulary.bodyById.get(claims.authority) ?? null);
  if (claims.symbol === null) return [-2 * TERM_YEARS, 2 * TERM_YEARS].map((years) => inOtherYear(claims, years));
  const step = authority?.branch === 'PARTY' ? TERM_YEARS : 1;
  const years = [-step, step].map((shift) => inOtherYear(claims, shift));
  const places = otherBodies(authority, vocabulary).map((body) => ({
    ...claims,
    authority: body.id,
    issuers: [body.name],
  }));
  return [...years, ...places];
}

/** The same claims with every year moved. The name is left out, so that no two years share a key by name. */
function inOtherYear(claims: Claims, shift: number): Claims {
  const moved = (year: number): string => String(year + shift);
  const written = symbolPieces(claims.symbol ?? '').year;
  return {
    ...claims,
    symbol: written === null ? claims.symbol : (claims.symbol ?? '').replace(`/${written}/`, `/${moved(written)}/`),
    date: claims.date === null ? null : shiftDate(claims.date, shift),
    year: claims.year === null ? null : claims.year + shift,
  };
}

/** A leap day moves to the 28th. */
const shiftDate = (date: string, shift: number): string =>
  `${Number(date.slice(0, 4)) + shift}${date.slice(4).replace('-02-29', '-02-28')}`;

function otherBodies(authority: IssuingBody | null, vocabulary: VocabularyIndex): readonly IssuingBody[] {
  if (authority === null || authority.place === null) return [];
  const { organ, level, id } = authority;
  const others = vocabulary.vocabulary.bodies.filter(
    (body) => body.organ === organ && body.level === level && body.id !== id && body.place !== null,
  );
  return others.slice(0, OTHER_PLACES);
}
