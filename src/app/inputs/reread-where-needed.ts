import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import { rebuildGraph } from './rebuild.js';

const MOST_ATTEMPTS = 5;

/**
 * Reads all texts again and derives the graph anew where a migration has marked the store, and does nothing elsewhere.
 * The mark goes last, so that a run that was cut off is repeated. Where another process writes meanwhile it starts again,
 * at most five times; then CONFLICT is thrown. `announce` is called once before the work begins.
 */
export async function rereadWhereNeeded(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  announce: () => void,
): Promise<void> {
  for (let attempt = 1; await store.needsReread(); attempt++) {
    if (attempt === 1) announce();
    try {
      await rebuildGraph(store, vocabulary, { reread: true });
      await store.confirmReread();
    } catch (error) {
      if (!(error instanceof CanCuError) || error.code !== 'CONFLICT' || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
