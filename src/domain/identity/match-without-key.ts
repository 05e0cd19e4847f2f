import type { Claims } from '../reading/mention.js';
import { type Days, daysOf } from '../values/calendar-date.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { searchBlocks } from './blocks.js';
import type { CandidateReason } from './candidate-reason.js';
import { agreements, contradictions, yearsOf } from './compare-claims.js';
import { congressTermIn, isInCentralSeries } from './congress-term.js';
import { isNumberKey, periodOf } from './key-parts.js';
import { laterThanCiting } from './later-than-citing.js';
import {
  inferredLink,
  type KnownDocument,
  type KnownDocuments,
  type LinkCandidate,
  type LinkContext,
  type LinkDecision,
} from './link-decision.js';
import { symbolPieces } from './symbol-pieces.js';

const MOST_CANDIDATES = 20;

/**
 * Returns what becomes of claims that make no key: an inferred link where a named reason leaves one document, else
 * candidates. Candidates that nothing contradicts come first, each group newest first; at most 20.
 */
export function matchWithoutKey<D extends KnownDocument>(
  claims: Claims,
  context: LinkContext<D>,
  known: KnownDocuments<D>,
  vocabulary: VocabularyIndex,
): LinkDecision<D> {
  const documents = [...new Set(searchBlocks(claims, vocabulary).flatMap(known.byBlock))];
  return matchAmong(claims, documents, context, vocabulary);
}

/** Returns what becomes of claims that may mean one of the documents, as {@link matchWithoutKey} does. */
export function matchAmong<D extends KnownDocument>(
  claims: Claims,
  documents: readonly D[],
  context: LinkContext<D>,
  vocabulary: VocabularyIndex,
): LinkDecision<D> {
  const compared = documents.map((document) => ({
    document,
    against: [...contradictions(claims, document, vocabulary), ...later(context, document)],
  }));
  const fitting = compared.filter(({ against }) => against.length === 0).map(({ document }) => document);
  return inferredMatch(claims, fitting, context, vocabulary) ?? candidatesOf(claims, compared, vocabulary);
}

const later = <D extends KnownDocument>({ acting }: LinkContext<D>, document: D): readonly CandidateReason[] => {
  const reason = acting === null ? null : laterThanCiting(acting, document);
  return reason === null ? [] : [reason];
};

/**
 * A link to the one fitting document that the same text names, else to the newest of its name, else to the only one of
 * its period. None where the text names several that fit.
 */
function inferredMatch<D extends KnownDocument>(
  claims: Claims,
  fitting: readonly D[],
  { namedInText, citingDate }: LinkContext<D>,
  vocabulary: VocabularyIndex,
): LinkDecision<D> | null {
  const inText = fitting.filter((document) => namedInText.includes(document));
  if (inText.length > 1) return null;
  if (inText[0] !== undefined) return inferredLink(inText[0], 'SAME_TEXT');
  const newest = newestOfName(claims, fitting, citingDate, vocabulary);
  if (newest !== null) return inferredLink(newest, 'NEWEST_OF_NAME');
  const contemporary = onlyOfPeriod(claims, fitting, citingDate, vocabulary);
  return contemporary === null ? null : inferredLink(contemporary, 'SAME_PERIOD');
}

interface Compared<D> {
  readonly document: D;
  /** What in the claims contradicts the document. */
  readonly against: readonly CandidateReason[];
}

function candidatesOf<D extends KnownDocument>(
  claims: Claims,
  compared: readonly Compared<D>[],
  vocabulary: VocabularyIndex,
): LinkDecision<D> {
  const newest = newestFirst(compared);
  const possible = newest.flatMap(({ document, against }): readonly LinkCandidate<D>[] =>
    against.length > 0 ? [] : [{ document, match: 'POSSIBLE', reasons: agreements(claims, document, vocabulary) }],
  );
  const contradicted = newest.flatMap(({ document, against }): readonly LinkCandidate<D>[] =>
    against.length > 0 ? [{ document, match: 'CONTRADICTED', reasons: against }] : [],
  );
  const candidates = [...possible, ...contradicted].slice(0, MOST_CANDIDATES);
  const isOnlyLater = ({ reasons }: LinkCandidate<D>) => reasons.every(({ claim }) => claim === 'LATER_THAN_CITING');
  const isAmbiguous = possible.length > 0 || contradicted.some(isOnlyLater);
  return { kind: 'NONE', state: isAmbiguous ? 'AMBIGUOUS' : 'UNRESOLVED', candidates };
}

const newestFirst = <D extends KnownDocument>(compared: readonly Compared<D>[]): readonly Compared<D>[] =>
  compared.toSorted(({ document: a }, { document: b }) => {
    const [dateA, dateB] = [a.issuedOn?.value ?? '', b.issuedOn?.value ?? ''];
    return dateA === dateB ? (a.key < b.key ? 1 : -1) : dateA < dateB ? 1 : -1;
  });

/**
 * The newest document of exactly that name issued on or before the citing document's date. Whether it is in force is
 * not asked: that depends on links. Null when an undated document might be newer, and for a name with a year or date,
 * which says by itself which one is meant.
 */
function newestOfName<D extends KnownDocument>(
  claims: Claims,
  fitting: readonly D[],
  citingDate: string | null,
  vocabulary: VocabularyIndex,
): D | null {
  const named = claims.typeName !== null && vocabulary.typeByName(claims.typeName)?.citedByNameAlone === true;
  if (claims.name === null || claims.symbol !== null || citingDate === null || !named) return null;
  if (claims.date !== null || claims.year !== null) return null;
  const possible = fitting
    .map((document) => ({ document, ...possibleDays(document) }))
    .filter(({ from }) => from <= citingDate)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const [newest, ...others] = possible;
  if (newest === undefined || newest.to > citingDate) return null;
  return others.every(({ to }) => to < newest.from) ? newest.document : null;
}

/** First and last day on which a document may have been issued. */
const possibleDays = (document: KnownDocument): Days =>
  daysOf(document.issuedOn?.value ?? null, yearsOf(document)[0] ?? null) ?? { from: '', to: '9999-12-31' };

/** The only document of that number, type and authority in the citing document's own year or term. */
function onlyOfPeriod<D extends KnownDocument>(
  claims: Claims,
  fitting: readonly D[],
  citingDate: string | null,
  vocabulary: VocabularyIndex,
): D | null {
  if (claims.symbol === null || claims.authority === null || citingDate === null) return null;
  if (symbolPieces(claims.symbol).letters.length === 0 && claims.type === null) return null;
  const central = isInCentralSeries(claims.authority, vocabulary);
  const period = central ? `k${congressTermIn(citingDate, null, vocabulary)}` : citingDate.slice(0, 4);
  const same = fitting.filter(
    (document) =>
      document.authorityId === claims.authority &&
      isOfSeries(claims.symbol, document) &&
      document.keys.some((key) => isNumberKey(key) && periodOf(key).replace(YEAR_ONLY, '$1') === period),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

const YEAR_ONLY = /^(\d{4})-\d\d-\d\d$/;

/** Numbers with and without a year belong to different series; a bare number may belong to either. */
function isOfSeries(symbol: string | null, document: KnownDocument): boolean {
  const pieces = symbolPieces(symbol ?? '');
  const written = document.number === null ? null : symbolPieces(document.number.value).year;
  return pieces.letters.length === 0 || (pieces.year === null) === (written === null);
}
