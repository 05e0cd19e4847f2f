import type { CandidateReason } from '../../domain/identity/candidate-reason.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { BlockLookUp, LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, Match } from '../../store/rows.js';
import { blocksMeantBy } from './blocks-meant-by.js';
import { type Comparison, compareWithQuery } from './compare-with-query.js';
import type { LookUpReading, NumberQuery } from './number-query.js';
import { plainText, readLookUp } from './read-look-up.js';
import { withDigitsForLetters, writtenIn } from './slips.js';

/**
 * How well a document found agrees with a look-up. SIMILAR is what may have been meant (did you mean …?): it differs from
 * the look-up by one slip in a digit or letter.
 */
export type LookUpMatch = Match | 'SIMILAR';

/** A document found, with how well it agrees with the query and why. */
export interface NumberCandidate {
  readonly document: DocumentRow;
  readonly match: LookUpMatch;
  readonly reasons: readonly CandidateReason[];
}

/**
 * Returns the known documents of a number or name, best first. MATCH is the only document that agrees with every given
 * criterion. POSSIBLE are documents that agree where several do, or of which a criterion is not known. Only where there
 * are neither, SIMILAR are those that differ by a slip. Candidates that conflict with a given criterion come last. Within
 * each: most agreements first, then newest first, then key descending. Empty when the query holds no number or name or no
 * document has it. One call to the store, two where nothing fits; at most 200 documents of each block are compared.
 */
export async function findByNumber(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  query: NumberQuery,
): Promise<readonly NumberCandidate[]> {
  const [candidates = []] = await findByNumbers(store, vocabulary, [query]);
  return candidates;
}

/** Returns the candidates of each query, as {@link findByNumber} does; all queries share the calls to the store. */
export async function findByNumbers(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  queries: readonly NumberQuery[],
): Promise<readonly (readonly NumberCandidate[])[]> {
  const readings = queries.map((query) => readLookUp(query, vocabulary));
  const all = await compareAll(store, vocabulary, readings, MOST_OF_BLOCK.meant, (reading) => reading.blocks);
  const found = all.map((each) => withoutTwins(each.filter(({ comparison }) => comparison.isSubject)));
  const unanswered = queries.filter((_, at) => !hasFitting(found[at]));
  const similar = new Map(
    (await findSimilar(store, vocabulary, unanswered)).map((each, at) => [unanswered[at], each] as const),
  );
  return queries.map((query, at) => candidatesOf(found[at] ?? [], similar.get(query) ?? []));
}

/** Returns the only document that fits, null where none or several do. */
export function onlyFitting(candidates: readonly NumberCandidate[]): DocumentRow | null {
  const [first, ...others] = candidates.filter(({ match }) => match === 'MATCH' || match === 'POSSIBLE');
  return first !== undefined && others.length === 0 ? first.document : null;
}

/** A number that lacks letters is a misprint beside a document that has all letters asked for. */
function withoutTwins(found: readonly Compared[]): readonly Compared[] {
  const isWhole = ({ comparison }: Compared): boolean => !comparison.lacksLetters && !comparison.contradicted;
  return found.some(isWhole) ? found.filter(({ comparison }) => !comparison.lacksLetters) : found;
}

const hasFitting = (found: readonly Compared[] = []): boolean =>
  found.some(({ comparison }) => !comparison.contradicted);

function candidatesOf(found: readonly Compared[], similar: readonly Compared[]): readonly NumberCandidate[] {
  if (hasFitting(found)) return rank(found, fittingMatch(found));
  const others = found.filter(({ document }) => similar.every((one) => one.document.id !== document.id));
  return [...rank(similar, () => 'SIMILAR'), ...rank(others, () => 'CONTRADICTED')];
}

interface Compared {
  readonly document: DocumentRow;
  readonly comparison: Comparison;
}

/** Documents read of one block, those of the year looked for first: of blocks that are meant, and of those a slip away. */
const MOST_OF_BLOCK = { meant: 200, slip: 10 } as const;

/** The documents in the blocks of each query's readings, each compared with the reading that it agrees with best. */
async function compareAll(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  queries: readonly (readonly LookUpReading[])[],
  limit: number,
  blocksOf: (reading: LookUpReading) => readonly string[],
): Promise<readonly (readonly Compared[])[]> {
  const asked = queries.map((readings) => readings.flatMap((reading) => lookUpsOf(reading, blocksOf(reading))));
  const all = distinctBy(asked.flat(), keyOf);
  const found = all.length === 0 ? [] : await store.documentsOfBlocks(all, limit);
  const byKey = new Map(all.map((one, at) => [keyOf(one), found[at] ?? []]));
  return queries.map((readings, at) => {
    const rows = (asked[at] ?? []).flatMap((one) => byKey.get(keyOf(one)) ?? []);
    return distinctBy(rows, ({ id }) => id).flatMap((document) => compare(document, readings, vocabulary));
  });
}

function lookUpsOf({ subject, year }: LookUpReading, blocks: readonly string[]): readonly BlockLookUp[] {
  const written = subject.kind === 'number' ? subject.pieces.year : null;
  return blocks.map((block) => ({ block, year: year ?? (written === null ? null : String(written)) }));
}

const keyOf = ({ block, year }: BlockLookUp): string => `${block} ${year}`;

const distinctBy = <T>(all: readonly T[], key: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];

function compare(
  document: DocumentRow,
  readings: readonly LookUpReading[],
  vocabulary: VocabularyIndex,
): readonly Compared[] {
  const comparisons = readings
    .map((reading) => compareWithQuery(document, reading, vocabulary))
    .filter((comparison) => comparison !== null);
  const [comparison] = comparisons.toSorted((a, b) => b.agreements - a.agreements);
  return comparison === undefined ? [] : [{ document, comparison }];
}

/** Documents that differ from each query by one slip; letters that stand for digits count as it. */
async function findSimilar(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  queries: readonly NumberQuery[],
): Promise<readonly (readonly Compared[])[]> {
  const asked = queries.map((query) => ({ ...query, number: plainText(query.number) }));
  const readings = asked.map((query) =>
    readLookUp({ ...query, number: withDigitsForLetters(query.number) }, vocabulary),
  );
  const all = await compareAll(store, vocabulary, readings, MOST_OF_BLOCK.slip, (reading) => [
    ...reading.blocks,
    ...blocksMeantBy(reading),
  ]);
  return asked.map((query, at) => {
    const found = (all[at] ?? []).map((one) => comparedAsAsked(one, query));
    const exact = found.filter(({ comparison }) => !comparison.contradicted);
    return exact.length > 0 ? exact : found.filter(({ comparison }) => comparison.isSimilar);
  });
}

/** A comparison whose reasons say what was asked where letters were read as digits; what only looks alike does not agree. */
function comparedAsAsked({ document, comparison }: Compared, query: NumberQuery): Compared {
  const reasons = comparison.reasons.map((reason) => reasonAsAsked(reason, query));
  return { document, comparison: { ...comparison, reasons } };
}

function reasonAsAsked(reason: CandidateReason, { number: text, year }: NumberQuery): CandidateReason {
  const isOfText = reason.claim === 'NUMBER' || (reason.claim === 'YEAR' && !year);
  if (!isOfText || withDigitsForLetters(text) === text) return reason;
  // A number in a spelling of its own is not found in the text; all of the text is what was asked.
  const asked = writtenIn(text, reason.asked) ?? (reason.claim === 'NUMBER' ? text : reason.asked);
  if (asked.toLowerCase() === reason.asked.toLowerCase()) return reason;
  return { ...reason, asked, agrees: reason.agrees === null ? null : false };
}

function fittingMatch(found: readonly Compared[]): (one: Compared) => LookUpMatch {
  const alone = found.filter(({ comparison }) => comparison.agrees).length === 1;
  return ({ comparison: { contradicted, agrees } }) => {
    if (contradicted) return 'CONTRADICTED';
    return agrees && alone ? 'MATCH' : 'POSSIBLE';
  };
}

function rank(found: readonly Compared[], matchOf: (one: Compared) => LookUpMatch): readonly NumberCandidate[] {
  const matched = found.map((one) => ({ ...one, match: matchOf(one) }));
  return matched
    .sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || compareRows(a, b))
    .map(({ document, match, comparison }) => ({ document, match, reasons: comparison.reasons }));
}

const MATCHES: readonly LookUpMatch[] = ['MATCH', 'POSSIBLE', 'SIMILAR', 'CONTRADICTED'];

function compareRows(a: Compared, b: Compared): number {
  const agreement = b.comparison.agreements - a.comparison.agreements;
  return agreement || descending(dateOf(a), dateOf(b)) || descending(a.document.key, b.document.key);
}

const dateOf = ({ document }: Compared): string => document.issuedOn?.value ?? '';
const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
