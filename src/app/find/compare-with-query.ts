import {
  agreeing,
  type CandidateReason,
  type ComparedClaim,
  differing,
  unknown,
} from '../../domain/identity/candidate-reason.js';
import { yearOfKey } from '../../domain/identity/key-parts.js';
import { symbolPieces } from '../../domain/identity/symbol-pieces.js';
import { foldBodyName } from '../../domain/vocabulary/body-name.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow } from '../../store/rows.js';
import { bodyGlobalId, vocabularyBodyId } from '../ids.js';
import type { AskedAuthority, AskedNumber } from './number-query.js';

/** How a document compares with what was asked. */
export interface Comparison {
  /** True when everything asked is known of it and agrees. */
  readonly agrees: boolean;
  readonly contradicted: boolean;
  /** How many of the things asked agree. */
  readonly agreements: number;
  /** One for each thing asked. */
  readonly reasons: readonly CandidateReason[];
}

/** Returns the comparison of a document with a question by number, null when it bears another number. */
export function compareWithAsked(
  document: DocumentRow,
  asked: AskedNumber,
  vocabulary: VocabularyIndex,
): Comparison | null {
  const number = compareNumber(document, asked);
  if (number === null) return null;
  const reasons = [
    number,
    compareValues('TYPE', asked.type, document.type),
    compareIssuer(document, asked.authority, vocabulary),
    compareValues('DATE', asked.date, document.issuedOn?.value ?? null),
    compareValues('YEAR', asked.year ?? asked.pieces.year, yearOf(document)),
  ].filter((reason) => reason !== null);
  return {
    agrees: reasons.every(({ agrees }) => agrees === true),
    contradicted: reasons.some(({ agrees }) => agrees === false),
    agreements: reasons.filter(({ agrees }) => agrees === true).length,
    reasons,
  };
}

/** The number agrees when its digits do, and year segment and letters wherever both write them. */
function compareNumber({ number }: DocumentRow, { pieces, symbol }: AskedNumber): CandidateReason | null {
  if (number === null) return null;
  const known = symbolPieces(number.value);
  const letters = pieces.letters.every(
    (each, index) => known.letters[index] === undefined || known.letters[index] === each,
  );
  const years = pieces.year === null || known.year === null || pieces.year === known.year;
  return known.number === pieces.number && letters && years ? agreeing('NUMBER', symbol, number.value) : null;
}

/** Null where nothing was asked. */
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
  asked: AskedAuthority | null,
  vocabulary: VocabularyIndex,
): CandidateReason | null {
  if (asked === null) return null;
  const issuer = document.issuerNames.join(', ') || authorityName(document, vocabulary);
  if (issuer === null) return unknown('ISSUER', asked.written);
  return (isIssuedBy(document, asked) ? agreeing : differing)('ISSUER', asked.written, issuer);
}

const authorityName = ({ authorityId }: DocumentRow, { bodyById }: VocabularyIndex): string | null =>
  authorityId === null ? null : (bodyById.get(vocabularyBodyId(authorityId))?.name ?? authorityId);

function isIssuedBy(document: DocumentRow, { written, body, numberedBy }: AskedAuthority): boolean {
  if (body === null) return document.issuerNames.some((name) => foldBodyName(name).includes(foldBodyName(written)));
  const ids = [...document.issuerIds, document.authorityId];
  return [body, numberedBy].some((one) => one !== null && ids.includes(bodyGlobalId(one.id)));
}

const yearOf = ({ issuedOn, number, key }: DocumentRow): number | null =>
  issuedOn ? Number(issuedOn.value.slice(0, 4)) : ((number && symbolPieces(number.value).year) ?? yearOfKey(key));
