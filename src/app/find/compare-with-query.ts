import {
  agreeing,
  type CandidateReason,
  type ComparedClaim,
  differing,
  unknown,
} from '../../domain/identity/candidate-reason.js';
import { yearOfKey } from '../../domain/identity/key-parts.js';
import { symbolPieces } from '../../domain/identity/symbol-pieces.js';
import { yearOf } from '../../domain/values/calendar-date.js';
import { foldBodyName } from '../../domain/vocabulary/body-name.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow } from '../../store/rows.js';
import { bodyGlobalId, vocabularyBodyId } from '../ids.js';
import type { ParsedNumberQuery, QueriedIssuer } from './number-query.js';

/** How a document compares with a query by number. */
export interface Comparison {
  /** True when every given criterion is known of the document and agrees. */
  readonly agrees: boolean;
  /** True when a given criterion conflicts with the document. */
  readonly contradicted: boolean;
  /** How many criteria agree. */
  readonly agreements: number;
  /** One for the number and each given criterion. */
  readonly reasons: readonly CandidateReason[];
}

/** Returns the comparison of a document with a query by number, null when it has another number. */
export function compareWithQuery(
  document: DocumentRow,
  query: ParsedNumberQuery,
  vocabulary: VocabularyIndex,
): Comparison | null {
  const number = compareNumber(document, query);
  if (number === null) return null;
  const reasons = [
    number,
    compareValues('TYPE', query.type, document.type),
    compareIssuer(document, query.authority, vocabulary),
    compareValues('DATE', query.date, document.issuedOn?.value ?? null),
    compareValues('YEAR', query.year ?? query.pieces.year, issueYearOf(document)),
  ].filter((reason) => reason !== null);
  return {
    agrees: reasons.every(({ agrees }) => agrees === true),
    contradicted: reasons.some(({ agrees }) => agrees === false),
    agreements: reasons.filter(({ agrees }) => agrees === true).length,
    reasons,
  };
}

/** The number agrees when its digits do, and its year and letters as far as both include them. */
function compareNumber({ number }: DocumentRow, { pieces, symbol }: ParsedNumberQuery): CandidateReason | null {
  if (number === null) return null;
  const known = symbolPieces(number.value);
  const letters = pieces.letters.every(
    (each, index) => known.letters[index] === undefined || known.letters[index] === each,
  );
  const years = pieces.year === null || known.year === null || pieces.year === known.year;
  return known.number === pieces.number && letters && years ? agreeing('NUMBER', symbol, number.value) : null;
}

/** Null where the query has no such criterion. */
function compareValues<Value extends string | number>(
  claim: ComparedClaim,
  asked: Value | null,
  found: Value | null,
): CandidateReason | null {
  if (asked === null) return null;
  if (found === null) return unknown(claim, String(asked));
  return (asked === found ? agreeing : differing)(claim, String(asked), String(found));
}

function compareIssuer(
  document: DocumentRow,
  queried: QueriedIssuer | null,
  vocabulary: VocabularyIndex,
): CandidateReason | null {
  if (queried === null) return null;
  const issuer = document.issuerNames.join(', ') || authorityName(document, vocabulary);
  if (issuer === null) return unknown('ISSUER', queried.written);
  return (isIssuedBy(document, queried) ? agreeing : differing)('ISSUER', queried.written, issuer);
}

const authorityName = ({ authorityId }: DocumentRow, { bodyById }: VocabularyIndex): string | null =>
  authorityId === null ? null : (bodyById.get(vocabularyBodyId(authorityId))?.name ?? authorityId);

function isIssuedBy(document: DocumentRow, { written, body, numberedBy }: QueriedIssuer): boolean {
  if (body === null) return document.issuerNames.some((name) => foldBodyName(name).includes(foldBodyName(written)));
  const ids = [...document.issuerIds, document.authorityId];
  return [body, numberedBy].some((one) => one !== null && ids.includes(bodyGlobalId(one.id)));
}

const issueYearOf = ({ issuedOn, number, key }: DocumentRow): number | null =>
  yearOf(issuedOn?.value ?? null) ?? (number && symbolPieces(number.value).year) ?? yearOfKey(key);
