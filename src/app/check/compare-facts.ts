import { isDateOfNumber } from '../../domain/identity/date-of-number.js';
import { isImpossibleType, withoutFilledValues } from '../../domain/identity/link-claims.js';
import { isSameKind } from '../../domain/identity/link-decision.js';
import { symbolPieces } from '../../domain/identity/symbol-pieces.js';
import type { Attested } from '../../domain/reading/attested.js';
import type { Claims, RecognisedMention } from '../../domain/reading/mention.js';
import { yearOf } from '../../domain/values/calendar-date.js';
import { foldText } from '../../domain/values/fold.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow } from '../../store/rows.js';
import { readIssuer } from '../find/read-issuer.js';
import { vocabularyBodyId } from '../ids.js';
import { type CheckLevel, type Finding, finding } from './finding.js';
import { compareTitles, type StatedTitle, wordsBehind } from './stated-title.js';

/** What a draft says of a document: what it claims there itself, and the title that it gives. */
export interface StatedFacts {
  readonly claims: Claims;
  readonly title: StatedTitle | null;
}

/**
 * Returns the claims that a mention makes with its own words: no value from elsewhere in the text or from its document, and
 * no issuer that is not named behind it. What stands before a document is often who acts on it.
 */
export function ownClaims(text: string, mention: RecognisedMention): Claims {
  const own = withoutFilledValues(mention.claims);
  const behind = ` ${foldText(wordsBehind(text, mention))} `;
  const isNamed = own.issuers.every((name) => behind.includes(` ${foldText(name).split(' ').slice(-2).join(' ')} `));
  return own.origins.issuers === undefined && isNamed ? own : { ...own, issuers: [] };
}

/** Returns on what a draft and what is known of a document differ; nothing where either does not tell. */
export function compareFacts(
  { claims, title }: StatedFacts,
  document: DocumentRow,
  vocabulary: VocabularyIndex,
): readonly Finding[] {
  return [
    compareNumber(claims, document),
    compareDay(claims, document),
    compareIssuer(claims, document, vocabulary),
    compareType(claims, document, vocabulary),
    compareTitle(title, document),
  ].filter((one) => one !== null);
}

/** Returns a finding where the day that the draft states cannot be that of the number beside it, whatever the store knows. */
export function compareNumberWithDay({ symbol, date }: Claims): Finding | null {
  if (date === null || isDateOfNumber(symbol, date)) return null;
  return finding('YEAR_OF_NUMBER', 'FAULT', { stated: date, known: String(symbolPieces(symbol ?? '').year) });
}

/** What only citations tell, or an inference, is no proof that a draft is wrong. */
const levelOf = ({ assurance, origin }: Attested<unknown>): CheckLevel =>
  assurance === 'INFERRED' || origin.place === 'CITED_AS' ? 'REVIEW' : 'FAULT';

function compareNumber({ symbol }: Claims, { number }: DocumentRow): Finding | null {
  if (symbol === null || number === null || isSameNumber(symbol, number.value)) return null;
  return finding('NUMBER', levelOf(number), { stated: symbol, known: number.value, attested: number });
}

/** Whether two numbers agree as far as both include year and letters. */
function isSameNumber(stated: string, known: string): boolean {
  const [a, b] = [symbolPieces(stated), symbolPieces(known)];
  const sameYear = a.year === null || b.year === null || a.year === b.year;
  return a.number === b.number && sameYear && a.letters.every((each, at) => each === (b.letters[at] ?? each));
}

function compareDay({ date, year }: Claims, { issuedOn, number, contradictedDate }: DocumentRow): Finding | null {
  if (date !== null) {
    if (issuedOn === null || date === issuedOn.value || date === contradictedDate?.value) return null;
    return finding('DATE', levelOf(issuedOn), { stated: date, known: issuedOn.value, attested: issuedOn });
  }
  const from = issuedOn ?? number;
  const known = yearOf(issuedOn?.value ?? null) ?? (number && symbolPieces(number.value).year);
  if (year === null || from === null || known === null || year === known) return null;
  return finding('YEAR', levelOf(from), { stated: String(year), known: String(known), attested: from });
}

function compareIssuer({ issuers }: Claims, document: DocumentRow, vocabulary: VocabularyIndex): Finding | null {
  const known = document.issuerNames.join(', ') || authorityName(document, vocabulary);
  const [wrong] = issuers;
  if (wrong === undefined || known === null || !issuers.every((name) => isOther(name, document, vocabulary)))
    return null;
  return finding('ISSUER', 'FAULT', { stated: wrong, known });
}

const authorityName = ({ authorityId }: DocumentRow, { bodyById }: VocabularyIndex): string | null =>
  authorityId === null ? null : (bodyById.get(vocabularyBodyId(authorityId))?.name ?? null);

/**
 * Whether a named issuer is neither that of the document nor one that numbers with it, comes before it or after it. One that
 * the vocabulary does not have may be another name of the right one.
 */
function isOther(name: string, document: DocumentRow, vocabulary: VocabularyIndex): boolean {
  const { body, numberedBy } = readIssuer(name, document.issuedOn?.value ?? null, vocabulary);
  if (body === null) return false;
  const related = [body, numberedBy ?? body].flatMap((one) => [
    one,
    ...vocabulary.successorsOf(one.id),
    ...vocabulary.predecessorsOf(one.id),
  ]);
  const ids = [...document.issuerIds, ...(document.authorityId === null ? [] : [document.authorityId])];
  return ids.length > 0 && ids.every((id) => related.every((one) => one.id !== vocabularyBodyId(id)));
}

/** A type is wrong for sure where the letters of the number cannot stand for it. */
function compareType(claims: Claims, { type: known }: DocumentRow, vocabulary: VocabularyIndex): Finding | null {
  const { type: stated } = claims;
  const isTold = (type: DocumentType | null): boolean =>
    type !== null && type !== 'OTHER' && type !== 'CONSOLIDATED_TEXT';
  if (!isTold(stated) || !isTold(known) || isSameKind(stated, known)) return null;
  return finding('TYPE', isImpossibleType(claims, vocabulary) ? 'FAULT' : 'REVIEW', { stated, known });
}

function compareTitle(stated: StatedTitle | null, { title }: DocumentRow): Finding | null {
  if (stated === null || title === null) return null;
  const match = compareTitles(stated, title.value);
  if (match === 'SAME') return null;
  // Titles are put in other words even beside a right number; one that leads astray differs in its day, too.
  return finding('TITLE', match === 'NEAR' ? 'NOTE' : 'REVIEW', {
    stated: stated.written,
    known: title.value,
    attested: title,
  });
}
