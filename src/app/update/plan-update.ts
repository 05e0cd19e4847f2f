import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore, WriteBatch } from '../../store/legal-store.js';
import { keysToRegister } from '../derivation/document-ids.js';
import { deriveAffected } from './derive-affected.js';
import { formUpdate } from './form-update.js';
import { effectiveChange, type InputChange } from './input-change.js';
import { createUpdateReads } from './update-reads.js';

/**
 * Returns the batch that makes the stored graph that of the changed inputs, null where nothing changes. The result
 * equals `graphOfInputs` of all inputs, but only what the change touches is read: the documents of keys that are stated
 * or claimed anew, and the inputs whose claims may mean one of these.
 */
export async function planUpdate(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  requested: InputChange,
): Promise<WriteBatch | null> {
  const reads = createUpdateReads(store);
  const change = await effectiveChange(reads, requested);
  if (change.put.length === 0 && change.remove.length === 0) return null;
  const update = await formUpdate(reads, vocabulary, change);
  const derivations = await deriveAffected(reads, vocabulary, update);
  return {
    inputs: { put: change.put, remove: change.remove },
    register: keysToRegister(update.documents, (key) => update.scope.registered.get(key)),
    documents: { put: update.changed, remove: update.gone.map(({ id }) => id) },
    derivations,
    bodies: null,
  };
}
