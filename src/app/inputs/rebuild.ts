import { isDeepStrictEqual } from 'node:util';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputRow, KeyRow } from '../../store/rows.js';
import { keysToRegister } from '../derivation/document-ids.js';
import { graphOfInputs } from '../derivation/graph-of-inputs.js';
import { isSameDerivation } from '../derivation/same-derivation.js';
import { decodeToken, keysOfTokens } from '../derivation/tokens.js';
import { checkText } from '../reads/check-text.js';
import { listAll } from '../reads/list-all.js';
import { saveInputs } from './save-inputs.js';
import { rereadText } from './text-input.js';

/** What a rebuild found: how many documents and contributions differed from what the inputs make. */
export interface RebuildReport {
  readonly inputs: number;
  /** Texts whose reading changed; 0 unless they were recognised again. */
  readonly reread: number;
  readonly documents: number;
  readonly derivations: number;
  readonly differed: boolean;
}

/**
 * Derives the graph again from all inputs, writes what differs, and reports how much did. With `reread` the texts are
 * recognised again first. Holds all inputs in memory. Throws CORRUPT where a text is not the one that came in.
 */
export async function rebuildGraph(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { reread }: { readonly reread: boolean },
): Promise<RebuildReport> {
  const changed = reread ? await rereadTexts(store, vocabulary) : 0;
  const version = await store.dataVersion();
  const inputs = (await listAll(store, 'inputs')).map(checked);
  const before = await listAll(store, 'documents');
  const { graph, registered } = await registeredGraph(store, inputs, vocabulary);
  const stored = new Map(before.map((row) => [row.id, row]));
  const put = graph.documents.filter((row) => !isDeepStrictEqual(stored.get(row.id), row));
  const kept = new Set(graph.documents.map(({ id }) => id));
  const remove = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const present = await store.derivations(graph.derivations.map(({ inputId }) => inputId));
  const derivations = graph.derivations.filter((row, at) => !isSameDerivation(present[at] ?? null, row));
  const batch = {
    inputs: { put: [], remove: [] },
    register: keysToRegister(graph.documents, registered),
    documents: { put, remove },
    derivations,
    bodies: null,
  };
  await store.save(batch, version);
  const documents = put.length + remove.length;
  return {
    inputs: inputs.length,
    reread: changed,
    documents,
    derivations: derivations.length,
    differed: documents + derivations.length > 0,
  };
}

/** Returns the input; throws CORRUPT for a text that is not the one that came in. */
const checked = (input: InputRow): InputRow => (input.kind === 'text' ? checkText(input) : input);

async function rereadTexts(store: LegalStore, vocabulary: VocabularyIndex): Promise<number> {
  const texts = (await listAll(store, 'inputs')).filter((input) => input.kind === 'text');
  const read = texts.map((text) => rereadText(text, vocabulary));
  const changed = read.filter((text, at) => !isDeepStrictEqual(text, texts[at]));
  const kept = new Set(read.map(({ id }) => id));
  const remove = texts.map(({ id }) => id).filter((id) => !kept.has(id));
  await saveInputs(store, vocabulary, { put: changed, remove });
  return changed.length;
}

/**
 * The graph of the inputs, and the registrations of its keys. Keys with the full date of a name that several documents
 * bear stand in no input: they are known once the documents are formed, and the graph is then derived once more.
 */
async function registeredGraph(store: LegalStore, inputs: readonly InputRow[], vocabulary: VocabularyIndex) {
  const known = new Map<string, KeyRow | null>();
  const registered = (key: string) => known.get(key) ?? null;
  for (let keys = keysOfTokens(inputs.flatMap(({ tokens }) => tokens.map(decodeToken))); ; ) {
    const rows = await store.registeredKeys(keys);
    keys.forEach((key, at) => {
      known.set(key, rows[at] ?? null);
    });
    const graph = graphOfInputs(inputs, registered, vocabulary);
    keys = graph.documents.flatMap((document) => document.keys).filter((key) => !known.has(key));
    if (keys.length === 0) return { graph, registered };
  }
}
