import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore, WriteBatch } from '../../store/legal-store.js';
import type { InputChange } from '../update/input-change.js';
import { planUpdate } from '../update/plan-update.js';
import { saveAgain } from './save-again.js';

/** A change, or what decides on one by what the store holds. */
export type InputsToSave = InputChange | ((store: LegalStore) => Promise<InputChange>);

/**
 * Puts and removes inputs and updates the graph, in one transaction. Returns what was written, null where nothing
 * changed. Where another save came between, the change is decided and planned again, as {@link saveAgain} says.
 */
export async function saveInputs(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  toSave: InputsToSave,
): Promise<WriteBatch | null> {
  return saveAgain(store, async (present) => {
    const version = await present.dataVersion();
    const change = typeof toSave === 'function' ? await toSave(present) : toSave;
    const batch = await planUpdate(present, vocabulary, change);
    return batch !== null && (await present.save(batch, version)) !== version ? batch : null;
  });
}
