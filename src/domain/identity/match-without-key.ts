import type { Claims } from '../reading/mention.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { searchBlocks } from './blocks.js';
import { agreements, contradictions, yearsOf } from './compare-claims.js';
import { congressTermIn, isInCentralSeries } from './congress-term.js';
import { isNumberKey, periodOf } from './key-parts.js';
import {
  inferredLink,
  type KnownDocument,
  type KnownDocuments,
  type LinkContext,
  type LinkDecision,
} from './link-decision.js';
import { symbolPieces } from './symbol-pieces.js';

const MOST_CANDIDATES = 20;

/**
 * Returns what becomes of claims that make no key: a link where one document is left by a named reason, else candidates,
 * those that nothing contradicts first, newest first.
 */
export function matchWithoutKey<D extends KnownDocument>(
  claims: Claims,
  context: LinkContext<D>,
  known: KnownDocuments<D>,
  vocabulary: VocabularyIndex,
): LinkDecision<D> {
  const blocks = searchBlocks(claims, vocabulary);
  const met = [...new Set(blocks.flatMap((block) => known.byBlock(block)))].map((document) => ({
    document,
    against: contradictions(claims, document, vocabulary),
  }));
  const fitting = met.filter(({ against }) => against.length === 0).map(({ document }) => document);
  const inText = fitting.filter((document) => context.namedInText.includes(document));
  if (inText.length === 1 && inText[0] !== undefined) return inferredLink(inText[0], 'SAME_TEXT');
  const newest = newestOfName(claims, fitting, context.citingDate, vocabulary);
  if (newest !== null) return inferredLink(newest, 'NEWEST_OF_NAME');
  const contemporary = onlyOfPeriod(claims, fitting, context.citingDate, vocabulary);
  if (contemporary !== null) return inferredLink(contemporary, 'SAME_PERIOD');
  const candidates = [
    ...newestFirst(fitting).map((document) => ({
      document,
      match: 'POSSIBLE' as const,
      reasons: agreements(claims, document, vocabulary),
    })),
    ...newestFirst(met.filter(({ against }) => against.length > 0).map(({ document }) => document)).map((document) => ({
      document,
      match: 'CONTRADICTED' as const,
      reasons: contradictions(claims, document, vocabulary),
    })),
  ];
  const state = fitting.length > 0 ? 'AMBIGUOUS' : 'UNRESOLVED';
  return { kind: 'NONE', state, candidates: candidates.slice(0, MOST_CANDIDATES) };
}

function newestFirst<D extends KnownDocument>(documents: readonly D[]): readonly D[] {
  const date = (document: D): string => document.issuedOn?.value ?? '';
  return [...documents].sort((a, b) => (date(a) === date(b) ? (a.key < b.key ? 1 : -1) : date(a) < date(b) ? 1 : -1));
}

/**
 * The newest document of exactly that name that was issued on or before the citing document's date; never by force,
 * which depends on links. None where one that cannot be ordered by what is known of it may be newer.
 */
function newestOfName<D extends KnownDocument>(
  claims: Claims,
  fitting: readonly D[],
  citingDate: string | null,
  vocabulary: VocabularyIndex,
): D | null {
  const named = claims.typeName !== null && vocabulary.typeByName(claims.typeName)?.citedByNameAlone === true;
  if (claims.name === null || claims.symbol !== null || citingDate === null || !named) return null;
  const possible = fitting
    .map((document) => ({ document, ...daysOf(document) }))
    .filter(({ from }) => from <= citingDate)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const [newest, ...others] = possible;
  if (newest === undefined || newest.to > citingDate) return null;
  return others.every(({ to }) => to < newest.from) ? newest.document : null;
}

/** First and last day on which a document may have been issued. */
function daysOf(document: KnownDocument): { readonly from: string; readonly to: string } {
  const issued = document.issuedOn?.value ?? null;
  if (issued !== null) return { from: issued, to: issued };
  const [year] = yearsOf(document);
  return year === undefined ? { from: '', to: '9999-12-31' } : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The one document that number, type and authority fit exactly in the citing document's own year or term. */
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

/** A number written without a year stands in another series than one with it; a bare number in either. */
function isOfSeries(symbol: string | null, document: KnownDocument): boolean {
  const pieces = symbolPieces(symbol ?? '');
  const written = document.number === null ? null : symbolPieces(document.number.value).year;
  return pieces.letters.length === 0 || (pieces.year === null) === (written === null);
}
