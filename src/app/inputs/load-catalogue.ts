import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import { digest } from '../digest.js';
import { catalogueItem, recordOfItem } from './catalogue-item.js';
import { isLoaded, saveCatalogue } from './save-catalogue.js';

const text = z.string().trim().min(1);

const catalogueFile = z.strictObject({
  source: text,
  checkedOn: z.iso.date(),
  note: text.optional(),
  items: z.array(catalogueItem),
});

/** Raised when the same file makes other records than before, so that stores load it again. */
const READER = 'catalogue/1';

/**
 * Puts the records of a folder's files (`seed/catalogue`) into the store, and takes out those that a file no longer has;
 * nothing where there is no such folder. A file that is loaded already is not read again; `announce` is told of the others. Throws an error that names
 * the file, and the path of a wrong field.
 */
export async function loadCatalogue(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  dir: string,
  announce: (message: string) => void = () => {},
): Promise<void> {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) return;
  const { types, bodies } = vocabulary.vocabulary;
  const known = digest(READER, JSON.stringify([types, bodies]));
  for (const name of names.toSorted()) {
    const content = readFileSync(join(dir, name), 'utf8');
    const edition = digest(known, content);
    if (await isLoaded(store, name, edition)) continue;
    announce(`loading the catalogue ${name}`);
    await saveCatalogue(store, vocabulary, {
      name,
      edition,
      records: recordsOf(join(dir, name), name, content, vocabulary),
    });
  }
}

function recordsOf(path: string, name: string, content: string, vocabulary: VocabularyIndex) {
  const parsed = catalogueFile.safeParse(JSON.parse(content));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'not of the expected shape'}`,
    );
  }
  const { source, items } = parsed.data;
  return items.map((item, at) => {
    try {
      return recordOfItem(item, { catalogue: name, source }, vocabulary);
    } catch (error) {
      throw new Error(`${path}: items.${at}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
