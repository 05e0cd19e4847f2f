import { findByNumber } from '../app/find/find-by-number.js';
import { documentName } from '../app/views/labels.js';
import { CanCuError } from '../domain/errors.js';
import type { DocumentRow } from '../store/rows.js';
import type { Opened } from './with-store.js';

/**
 * Returns the document with a key, or with a number that only one document has.
 *
 * @throws CanCuError NOT_FOUND, or AMBIGUOUS with the keys of the documents that have the number.
 */
export async function resolveDocument({ store, vocabulary }: Opened, name: string): Promise<DocumentRow> {
  const [byKey = null] = await store.findDocumentsByKey([name]);
  if (byKey !== null) return byKey;
  const candidates = await findByNumber(store, vocabulary, { number: name });
  const agreeing = candidates
    .filter(({ match }) => match === 'MATCH' || match === 'POSSIBLE')
    .map(({ document }) => document);
  const [only] = agreeing;
  if (only === undefined) throw new CanCuError('NOT_FOUND', await notFoundMessage(store, name), name);
  if (agreeing.length === 1) return only;
  const keys = agreeing.slice(0, 10).map((document) => `${document.key} (${documentName(document)})`);
  const message = `${agreeing.length} documents have the number ${name}; give the key of one: ${keys.join(', ')}`;
  throw new CanCuError('AMBIGUOUS', message, name);
}

/** Returns the message for a document that was not found. It points out an empty store. */
export async function notFoundMessage(store: Opened['store'], name: string): Promise<string> {
  if ((await store.dataVersion()) > 0) return `No document has the key or number ${name}`;
  return `No document has the key or number ${name}: the store is empty; \`can-cu serve\` loads the first document, \`can-cu ingest\` yours`;
}
