import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { findByNumbers, onlyFitting } from './find-by-number.js';

/** The properties that identify a document. */
export const IDENTIFIERS = ['key', 'id', 'number', 'sourceUrl', 'sha256'] as const;
/** One of {@link IDENTIFIERS}. */
export type Identifier = (typeof IDENTIFIERS)[number];

/** One property that identifies a document. */
export interface DocumentIdentity {
  readonly by: Identifier;
  readonly value: string;
}

/** Returns an identity; throws INVALID for a value that no document can have. */
export const documentIdentity = (by: Identifier, value: string): DocumentIdentity => ({
  by,
  value: by === 'sha256' ? checkedSha256(value) : value,
});

/**
 * Returns the document that each identity means, null where there is none, or where a number fits several. One call to
 * the store for each property, two for numbers.
 */
export async function findDocuments(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  identities: readonly DocumentIdentity[],
): Promise<readonly (DocumentRow | null)[]> {
  const found = new Map<string, DocumentRow | null>();
  for (const by of IDENTIFIERS) {
    const values = [...new Set(identities.filter((one) => one.by === by).map(({ value }) => value))];
    const rows = values.length === 0 ? [] : await readBy(store, vocabulary, by, values);
    for (const [at, value] of values.entries()) found.set(`${by} ${value}`, rows[at] ?? null);
  }
  return identities.map(({ by, value }) => found.get(`${by} ${value}`) ?? null);
}

async function readBy(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  by: Identifier,
  values: readonly string[],
): Promise<readonly (DocumentRow | null)[]> {
  switch (by) {
    case 'key':
      return store.findDocumentsByKey(values);
    case 'id':
      return store.findDocumentsById(values);
    case 'number': {
      const queries = values.map((number) => ({ number }));
      return (await findByNumbers(store, vocabulary, queries)).map(onlyFitting);
    }
    case 'sourceUrl':
      return store.findDocumentsByText('sourceUrl', values);
    case 'sha256':
      return store.findDocumentsByText('sha256', values);
  }
}

function checkedSha256(value: string): string {
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  throw new CanCuError('INVALID', `sha256 must be 64 hexadecimal digits, got "${value.slice(0, 80)}"`, value);
}
