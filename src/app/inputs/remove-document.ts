import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { encodeToken, keyTokens } from '../derivation/tokens.js';
import { choicesFor } from './choose-text.js';
import { saveInputs } from './save-inputs.js';

/**
 * Removes all texts and records of a document, and the choice of its current text, and returns the document as it was. It stays as a stub where others cite
 * it. Throws NOT_FOUND where the key leads to no document, INVALID for a stub, which has nothing to remove.
 */
export async function removeDocument(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  key: string,
): Promise<DocumentRow> {
  const [document] = await store.findDocumentsByKey([key]);
  if (!document)
    throw new CanCuError('NOT_FOUND', `no document has the key "${key}"; find one with can-cu find NUMBER`, key);
  const inputs = await store.inputsByTokens(keyTokens('OWN_KEY', document.keys).map(encodeToken));
  const own = inputs.filter(({ id, kind }) => kind === 'record' || document.textIds.includes(id));
  if (own.length === 0) {
    throw new CanCuError('INVALID', `"${document.key}" is known only from citations: there is no text to remove`, key);
  }
  const remove = [...own.map(({ id }) => id), ...(await choicesFor(store, document))];
  await saveInputs(store, vocabulary, { put: [], remove });
  return document;
}
