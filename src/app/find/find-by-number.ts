import type { CandidateReason } from '../../domain/identity/candidate-reason.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, Match } from '../../store/rows.js';
import { blocksMeantBy } from './blocks-meant-by.js';
import { type Comparison, compareWithQuery } from './compare-with-query.js';
import type { LookUpReading, NumberQuery } from './number-query.js';
import { readLookUp } from './read-look-up.js';
import { withDigitsForLetters } from './slips.js';

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
 * document has it. One call to the store, two where nothing fits.
 */
export async function findByNumber(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  query: NumberQuery,
): Promise<readonly NumberCandidate[]> {
  const readings = readLookUp(query, vocabulary);
  const all = await compared(store, vocabulary, readings, (reading) => reading.blocks);
  const found = all.filter(({ comparison }) => comparison.isSubject);
  if (found.some(({ comparison }) => !comparison.contradicted)) return rank(found, fittingMatch(found));
  const similar = await findSimilar(store, vocabulary, query);
  const others = found.filter(({ document }) => similar.every((one) => one.document.id !== document.id));
  return [...rank(similar, () => 'SIMILAR'), ...rank(others, () => 'CONTRADICTED')];
}

interface Compared {
  readonly document: DocumentRow;
  readonly comparison: Comparison;
}

/** The documents in the blocks of the readings, each compared with the reading that it agrees with best. */
async function compared(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  readings: readonly LookUpReading[],
  blocksOf: (reading: LookUpReading) => readonly string[],
): Promise<readonly Compared[]> {
  const blocks = [...new Set(readings.flatMap(blocksOf))].sort();
  const rows = blocks.length === 0 ? [] : await store.documentsByBlocks(blocks);
  return rows.flatMap((document) => {
    const comparisons = readings
      .map((reading) => compareWithQuery(document, reading, vocabulary))
      .filter((comparison) => comparison !== null);
    const [comparison] = comparisons.toSorted((a, b) => b.agreements - a.agreements);
    return comparison === undefined ? [] : [{ document, comparison }];
  });
}

/** Documents that differ from the query by one slip; letters taken for digits count as it. */
async function findSimilar(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  query: NumberQuery,
): Promise<readonly Compared[]> {
  const readings = readLookUp({ ...query, number: withDigitsForLetters(query.number) }, vocabulary);
  const found = await compared(store, vocabulary, readings, (reading) => [
    ...reading.blocks,
    ...blocksMeantBy(reading),
  ]);
  const exact = found.filter(({ comparison }) => !comparison.contradicted);
  return exact.length > 0 ? exact : found.filter(({ comparison }) => comparison.isSimilar);
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
