import { isDeepStrictEqual } from 'node:util';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore, WriteBatch } from '../../store/legal-store.js';
import { keysToRegister } from '../derivation/document-ids.js';
import { deriveAffected } from './derive-affected.js';
import { formChanged } from './form-changed.js';
import { type InputChange, Workspace } from './update-scope.js';

/**
 * Returns the batch that makes the stored graph that of the changed inputs, null where nothing changes. Reads what the
 * change touches and nothing else: the documents whose keys are stated or claimed anew, and the inputs whose mentions
 * make those keys or look for documents of those numbers and names. Equals `graphOfInputs` of all inputs.
 */
export async function planUpdate(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  change: InputChange,
): Promise<WriteBatch | null> {
  const effective = await effectiveChange(store, change);
  if (effective.put.length === 0 && effective.remove.length === 0) return null;
  const workspace = new Workspace(store, vocabulary, effective);
  const formed = await formChanged(store, vocabulary, workspace, effective);
  const derivations = await deriveAffected(store, vocabulary, workspace, effective, formed);
  return {
    inputs: { put: effective.put, remove: effective.remove },
    register: keysToRegister(formed.rows, (key) => workspace.registered.get(key) ?? null),
    documents: { put: formed.changed, remove: formed.gone },
    derivations,
    bodies: null,
  };
}

/** The change without what is stored already and what is not there to be removed. */
async function effectiveChange(store: LegalStore, { put, remove }: InputChange): Promise<InputChange> {
  const stored = await store.getInputs(put.map(({ id }) => id));
  const there = await store.getInputs(remove);
  return {
    put: put.filter((input, at) => !isDeepStrictEqual(stored[at], input)),
    remove: remove.filter((id, at) => there[at] !== null && !put.some((input) => input.id === id)),
  };
}
