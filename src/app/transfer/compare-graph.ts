import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import { hashStore } from '../inputs/hash.js';
import type { CheckedExport } from './check-export.js';
import { vocabularyHash } from './export-lines.js';

/**
 * How the graph of a store compares with the one that was exported: the same; another, as another version of program,
 * recogniser or vocabulary made that one; another although all three are the same.
 */
export type GraphComparison = 'SAME' | 'OTHER_VERSION' | 'DIFFERENT';

/** Compares the graph that was made of an export with the one that was exported, see {@link GraphComparison}. */
export async function compareGraph(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { header, otherReadings }: CheckedExport,
  software: string,
): Promise<GraphComparison> {
  if ((await hashStore(store)) === header.graph) return 'SAME';
  const isSameVersion = header.software === software && header.vocabulary === vocabularyHash(vocabulary);
  return isSameVersion && otherReadings === 0 ? 'DIFFERENT' : 'OTHER_VERSION';
}
