import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { RecordInput } from '../../store/rows.js';
import { editionToken, withTokens } from '../derivation/input-tokens.js';
import { encodeToken } from '../derivation/tokens.js';
import { saveInputs } from './save-inputs.js';

/** The records of one catalogue, and what tells this edition of it from others. */
export interface Catalogue {
  readonly name: string;
  readonly edition: string;
  readonly records: readonly RecordInput[];
}

/** Returns whether this edition is what the store has of the catalogue. */
export async function isLoaded(store: LegalStore, name: string, edition: string): Promise<boolean> {
  const marked = await store.inputsByTokens([encodeToken(editionToken(name, edition))]);
  return marked.length > 0;
}

/**
 * Puts the records of a catalogue and takes out those that it had before and has no longer, in one transaction. Returns
 * whether anything changed.
 */
export async function saveCatalogue(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { name, edition, records }: Catalogue,
): Promise<boolean> {
  const ids = new Set(records.map(({ id }) => id));
  const put = records.map((record, at) => (at === 0 ? withTokens({ ...record, edition }, vocabulary) : record));
  const saved = await saveInputs(store, vocabulary, async (present) => {
    const before = await present.inputsByTokens([encodeToken({ kind: 'CATALOGUE', catalogue: name })]);
    return { put, remove: before.flatMap(({ id }) => (ids.has(id) ? [] : [id])) };
  });
  return saved !== null;
}
