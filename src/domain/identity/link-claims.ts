import type { Claims } from '../reading/mention.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { sharedNameBlock } from './blocks.js';
import { differing } from './candidate-reason.js';
import { identifyingSymbol } from './complete-symbol.js';
import { keysOf } from './document-keys.js';
import { datedName, isNumberKey, isPeriodInferred, isYearlyName, keyWithYearInNumber, yearOfKey } from './key-parts.js';
import { laterThanCiting, refusedAsLater } from './later-than-citing.js';
import {
  inferredLink,
  isSameKind,
  type KnownDocument,
  type KnownDocuments,
  type LinkContext,
  type LinkDecision,
} from './link-decision.js';
import { matchAmong, matchWithoutKey } from './match-without-key.js';
import { symbolPieces } from './symbol-pieces.js';

/**
 * Decides what claims mean among the known documents. This is the one rule of linking, row by row of the table in
 * `docs/decisions/0003-identity.md`: the first row that applies decides. Pure; costs what the claims' blocks hold.
 */
export function linkClaims<D extends KnownDocument>(
  claims: Claims,
  context: LinkContext<D>,
  known: KnownDocuments<D>,
  vocabulary: VocabularyIndex,
): LinkDecision<D> {
  const decision = decideByClaims(claims, context, known, vocabulary);
  if (decision.kind !== 'LINK' || context.acting === null) return decision;
  const later = laterThanCiting(context.acting, decision.document);
  return later === null ? decision : refusedAsLater(decision.document, later);
}

function decideByClaims<D extends KnownDocument>(
  claims: Claims,
  context: LinkContext<D>,
  known: KnownDocuments<D>,
  vocabulary: VocabularyIndex,
): LinkDecision<D> {
  const own = withoutFilledValues(claims);
  const keys = keysOf(own, vocabulary);
  if (isImpossibleType(own, vocabulary))
    return contradictedByType(own, [...keys, ...keysOf(claims, vocabulary)], known);
  if (keys.length > 0) return linkByKey(own, keys, context, known, vocabulary);
  const filled = firstKnown(keysOf(claims, vocabulary), claims.date, known);
  if (filled === null) return matchWithoutKey(claims, context, known, vocabulary);
  const isLater = context.acting !== null && laterThanCiting(context.acting, filled) !== null;
  return isLater ? matchWithoutKey(own, context, known, vocabulary) : inferredLink(filled, 'SAME_TEXT');
}

/** Returns the claims without the values that were filled from elsewhere in the same text. */
export function withoutFilledValues(claims: Claims): Claims {
  const { date, year, issuers, authority, term, name, type } = claims.origins;
  const elsewhere = (origin: string | undefined): boolean => origin === 'SAME_TEXT';
  if (![date, year, issuers, authority, term, name, type].some(elsewhere)) return claims;
  return {
    ...claims,
    date: elsewhere(date) ? null : claims.date,
    year: elsewhere(year) || (year === undefined && elsewhere(date)) ? null : claims.year,
    issuers: elsewhere(issuers) ? [] : claims.issuers,
    authority: elsewhere(authority) || (authority === undefined && elsewhere(issuers)) ? null : claims.authority,
    term: elsewhere(term) ? null : claims.term,
    name: elsewhere(name) ? null : claims.name,
    type: elsewhere(type) ? null : claims.type,
    typeName: elsewhere(type) ? null : claims.typeName,
  };
}

/** The first document to which a key leads. A name and year that several documents bear lead to the one of the date. */
function firstKnown<D extends KnownDocument>(
  keys: readonly string[],
  date: string | null,
  known: KnownDocuments<D>,
): D | null {
  for (const key of keys) {
    const [sharers, dated] = [sharersOf(key, known), datedName(key, date)];
    const ofDate = sharers.find(({ keys: own }) => dated !== null && own.includes(dated));
    const document = sharers.length > 0 ? ofDate : known.byKey(key);
    if (document) return document;
  }
  return null;
}

const sharersOf = <D extends KnownDocument>(key: string, known: KnownDocuments<D>): readonly D[] =>
  isYearlyName(key) ? known.byBlock(sharedNameBlock(key)) : [];

/** The letters of the number cannot stand for the claimed type. Either may be misprinted, so nothing is linked. */
function contradictedByType<D extends KnownDocument>(
  claims: Claims,
  keys: readonly string[],
  known: KnownDocuments<D>,
): LinkDecision<D> {
  const document = firstKnown(keys, claims.date, known);
  if (document === null) return { kind: 'NONE', state: 'UNRESOLVED', candidates: [] };
  const reasons = [differing('LETTERS', claims.typeName ?? '', document.number?.value ?? claims.symbol ?? '')];
  return { kind: 'NONE', state: 'AMBIGUOUS', candidates: [{ document, match: 'CONTRADICTED', reasons }] };
}

function linkByKey<D extends KnownDocument>(
  claims: Claims,
  keys: readonly string[],
  context: LinkContext<D>,
  known: KnownDocuments<D>,
  vocabulary: VocabularyIndex,
): LinkDecision<D> {
  const document = firstKnown(keys, claims.date, known);
  if (document !== null) return linkKnown(document, keys, claims);
  const sharers = keys.flatMap((key) => sharersOf(key, known));
  if (sharers.length > 0) return matchAmong(claims, sharers, context, vocabulary);
  const written = findWithYearInNumber({ ...claims, symbol: identifyingSymbol(claims, vocabulary) }, known);
  return written !== null ? inferredLink(written, 'YEAR_OMITTED') : { kind: 'STUB', key: keys[0] ?? '' };
}

function linkKnown<D extends KnownDocument>(document: D, keys: readonly string[], claims: Claims): LinkDecision<D> {
  const issued = document.issuedOn?.value ?? null;
  if (claims.date !== null && issued !== null && claims.date !== issued)
    return inferredLink(document, 'DATE_MISPRINTED');
  const leading = keys.filter((key) => document.keys.includes(key));
  if (leading.length > 0 && leading.every((key) => restsOnInference(document, key))) {
    return inferredLink(document, 'KEY_INFERRED');
  }
  return { kind: 'LINK', document, assurance: 'STATED', reason: null };
}

/** Whether the document has this key only through an inferred number, or through an inferred date that the period needs. */
function restsOnInference(document: KnownDocument, key: string): boolean {
  if (isNumberKey(key) && document.number?.assurance === 'INFERRED') return true;
  return isPeriodInferred(document) && (isNumberKey(key) || yearOfKey(key) !== null);
}

/** Returns the known document whose number includes the year that the claimed number omits, of the same authority and full date. */
export function findWithYearInNumber<D extends KnownDocument>(
  claims: Pick<Claims, 'symbol' | 'date' | 'authority'>,
  known: Pick<KnownDocuments<D>, 'byKey'>,
): D | null {
  const key = keyWithYearInNumber(claims);
  const document = key === null ? null : known.byKey(key);
  return document?.issuedOn?.value === claims.date ? document : null;
}

/** Returns whether the letters of the number stand for other types than the claimed one. */
export function isImpossibleType(claims: Claims, vocabulary: VocabularyIndex): boolean {
  if (claims.symbol === null || claims.type === null) return false;
  const { firstLetters, system } = symbolPieces(claims.symbol);
  const types = vocabulary.typesByLetters(firstLetters, system).map((entry) => entry.type);
  return types.length > 0 && !types.some((type) => isSameKind(type, claims.type));
}
