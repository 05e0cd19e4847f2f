import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputChange } from '../update/input-change.js';
import { planUpdate } from '../update/plan-update.js';

const MAX_ATTEMPTS = 5;

/**
 * Puts and removes inputs and updates the graph, in one transaction. Returns whether anything changed. Where another
 * save came between, the update is planned again, up to five times in all; then CONFLICT is thrown.
 */
export async function saveInputs(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  change: InputChange,
): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    const version = await store.dataVersion();
    const batch = await planUpdate(store, vocabulary, change);
    if (batch === null) return false;
    try {
      return (await store.save(batch, version)) !== version;
    } catch (error) {
      if (!(error instanceof CanCuError) || error.code !== 'CONFLICT' || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}
