import {
  agreeing,
  type CandidateReason,
  type ComparedClaim,
  differing,
  unknown,
} from '../../domain/identity/candidate-reason.js';
import { yearOfKey } from '../../domain/identity/key-parts.js';
import { type SymbolPieces, symbolPieces } from '../../domain/identity/symbol-pieces.js';
import { yearOf } from '../../domain/values/calendar-date.js';
import { foldText, slug } from '../../domain/values/fold.js';
import { isMisread, isSlip } from '../../domain/values/slip.js';
import { foldBodyName } from '../../domain/vocabulary/body-name.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow } from '../../store/rows.js';
import { bodyGlobalId, vocabularyBodyId } from '../ids.js';
import type { LookUpReading, NameSubject, NumberSubject, QueriedIssuer } from './number-query.js';

/** How a document compares with one reading of a look-up. */
export interface Comparison {
  /** True when every given criterion is known of the document and agrees. */
  readonly agrees: boolean;
  /** True when the document has the number or name asked for. */
  readonly isSubject: boolean;
  /** True when the number, the name or a given criterion conflicts with the document. */
  readonly contradicted: boolean;
  /** True when the only conflict is one slip: two digits that changed places, one missing, a letter taken for another. */
  readonly isSimilar: boolean;
  /** True when the number asked for has letters that the document's lacks. */
  readonly lacksLetters: boolean;
  /** How many criteria agree. */
  readonly agreements: number;
  /** One for the number or name and each given criterion. */
  readonly reasons: readonly CandidateReason[];
}

/** How one criterion compares; `slip` where the values differ by one slip. */
interface Criterion {
  readonly reason: CandidateReason;
  readonly slip: boolean;
}

/** Returns the comparison of a document with a reading, null when it is another number or name by more than a slip. */
export function compareWithQuery(
  document: DocumentRow,
  reading: LookUpReading,
  vocabulary: VocabularyIndex,
): Comparison | null {
  const subject =
    reading.subject.kind === 'number'
      ? compareNumber(document, reading.subject)
      : compareName(document, reading.subject);
  if (subject === null) return null;
  const criteria = [
    subject,
    exactly(compareType(document, reading)),
    exactly(compareIssuer(document, reading.authority, vocabulary)),
    exactly(compareDate(document, reading)),
    compareYear(document, reading),
    exactly(compareWords(document, reading)),
  ].filter((criterion) => criterion !== null);
  const reasons = criteria.map(({ reason }) => reason);
  const conflicts = criteria.filter(({ reason }) => reason.agrees === false);
  return {
    agrees: reasons.every(({ agrees }) => agrees === true),
    isSubject: subject.reason.agrees === true,
    contradicted: conflicts.length > 0,
    isSimilar: conflicts.length === 1 && conflicts.every(({ slip }) => slip),
    lacksLetters: reading.subject.kind === 'number' && hasFewerLetters(document, reading.subject),
    agreements: reasons.filter(({ agrees }) => agrees === true).length,
    reasons,
  };
}

const exactly = (reason: CandidateReason | null): Criterion | null => reason && { reason, slip: false };

/** The number agrees when its digits do, and its year and letters as far as both include them. */
function compareNumber({ number }: DocumentRow, { pieces, symbol }: NumberSubject): Criterion | null {
  if (number === null) return null;
  const slips = slipsBetween(pieces, symbolPieces(number.value));
  if (slips > 1) return null;
  return slips === 0
    ? { reason: agreeing('NUMBER', symbol, number.value), slip: false }
    : { reason: differing('NUMBER', symbol, number.value), slip: true };
}

const hasFewerLetters = ({ number }: DocumentRow, { pieces }: NumberSubject): boolean =>
  number !== null && symbolPieces(number.value).letters.length < pieces.letters.length;

/** How many of the parts that both numbers have differ, Infinity where one differs by more than a slip. */
function slipsBetween(asked: SymbolPieces, known: SymbolPieces): number {
  const parts: readonly (readonly [asked: string, known: string, isNear: typeof isSlip])[] = [
    [asked.number, known.number, isSlip],
    ...(asked.year === null || known.year === null ? [] : [[String(asked.year), String(known.year), isSlip] as const]),
    ...asked.letters.map((each, at) => [each, known.letters[at] ?? each, isMisread] as const),
  ];
  const slips = parts.map(([one, other, isNear]) => (one === other ? 0 : isNear(one, other) ? 1 : Infinity));
  return slips.reduce((sum, one) => sum + one, 0);
}

/** The name agrees where it is that of the document in some spelling; a document of another block bears it misspelt. */
function compareName({ blocks, title }: DocumentRow, { name, folded }: NameSubject): Criterion {
  const known = title?.value ?? '';
  return folded.some((spelling) => blocks.includes(`t:${slug(spelling)}`))
    ? { reason: agreeing('NAME', name, known || name), slip: false }
    : { reason: differing('NAME', name, known), slip: true };
}

function compareType({ type }: DocumentRow, { types }: LookUpReading): CandidateReason | null {
  const [first] = types ?? [];
  if (types === null || first === undefined) return null;
  return types.includes(type) ? agreeing('TYPE', type, type) : differing('TYPE', first, type);
}

function compareDate({ issuedOn }: DocumentRow, { date }: LookUpReading): CandidateReason | null {
  return date === null ? null : compareValues('DATE', date, issuedOn?.value ?? null);
}

function compareValues(claim: ComparedClaim, asked: string, found: string | null): CandidateReason {
  if (found === null) return unknown(claim, asked);
  return (asked === found ? agreeing : differing)(claim, asked, found);
}

/** A document is of the year in which it was issued, and of that in its number, which {@link compareNumber} compares. */
function compareYear(document: DocumentRow, { subject, year }: LookUpReading): Criterion | null {
  const written = subject.kind === 'number' ? subject.pieces.year : null;
  const asked = year ?? (written === null ? null : String(written));
  if (asked === null) return null;
  const known = yearsOf(document);
  const same = known.find((one) => one === asked);
  if (same === undefined && year === null && hasYear(document)) return null;
  const reason = compareValues('YEAR', asked, same ?? known[0] ?? null);
  return { reason, slip: known.some((one) => isSlip(one, asked)) };
}

const hasYear = ({ number }: DocumentRow): boolean => number !== null && symbolPieces(number.value).year !== null;

function yearsOf({ issuedOn, number, key }: DocumentRow): readonly string[] {
  const years = [yearOf(issuedOn?.value ?? null), number && symbolPieces(number.value).year, yearOfKey(key)];
  return years.filter((year) => year !== null).map(String);
}

/** Words behind a number tell what it is about; a title may put that in other words. */
function compareWords({ title }: DocumentRow, { words }: LookUpReading): CandidateReason | null {
  if (words.length === 0) return null;
  const asked = words.join(' ');
  const known = foldText(title?.value ?? '').split(' ');
  return words.every((word) => known.includes(word))
    ? agreeing('NAME', asked, title?.value ?? '')
    : unknown('NAME', asked);
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
