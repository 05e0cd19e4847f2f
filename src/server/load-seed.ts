import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ingestTexts } from '../app/inputs/ingest.js';
import { loadBodies } from '../app/inputs/load-bodies.js';
import { loadCatalogue } from '../app/inputs/load-catalogue.js';
import { refusalLabel } from '../app/views/refusal-labels.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../store/legal-store.js';
import { packagePath } from '../store/package-path.js';

/**
 * Loads the vocabulary's bodies, `seed/catalogue/` if it is asked for, and `seed/documents/` into the store. Returns the key
 * of the first document, null if there is none. Idempotent: what is already there stays unchanged, and so does the data
 * version. A first load of the catalogue takes some seconds; `announce` is called before it.
 */
export async function loadSeed(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { catalogue, announce = () => {} }: { readonly catalogue: boolean; readonly announce?: (message: string) => void },
): Promise<string | null> {
  await loadBodies(store, vocabulary);
  if (catalogue) await loadCatalogue(store, vocabulary, packagePath('seed/catalogue'), announce);
  const texts = await readSeedDocuments(packagePath('seed/documents'));
  const report = await ingestTexts(store, vocabulary, texts);
  const refused = report.texts.find((text) => text.kind === 'refused');
  if (refused !== undefined) throw new Error(`seed/documents/${refused.name}: ${refusalLabel(refused.refusal, 'en')}`);
  const [first] = report.texts;
  return first?.kind === 'ingested' ? first.document.key : null;
}

async function readSeedDocuments(
  folder: string,
): Promise<readonly { readonly bytes: Uint8Array; readonly name: string }[]> {
  const names = (await readdir(folder)).filter((name) => /\.(txt|html?)$/.test(name)).toSorted();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
