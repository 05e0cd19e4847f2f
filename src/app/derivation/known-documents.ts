import type { KnownDocument, KnownDocuments } from '../../domain/identity/link-decision.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { vocabularyBodyId } from '../ids.js';

/** A document that can be linked to: the row's id with what decisions see, bodies by their vocabulary ids. */
export interface LinkableDocument extends KnownDocument {
  readonly id: string;
}

/** Returns what decisions see of a row. */
export const linkable = (row: DocumentRow): LinkableDocument => ({
  id: row.id,
  key: row.key,
  keys: row.keys,
  blocks: row.blocks,
  type: row.type,
  number: row.number,
  issuedOn: row.issuedOn,
  authorityId: row.authorityId === null ? null : vocabularyBodyId(row.authorityId),
});

/** Returns the documents as decisions look them up. */
export function indexKnown<D extends KnownDocument>(documents: Iterable<D>): KnownDocuments<D> {
  const byKey = new Map<string, D>();
  const byBlock = new Map<string, D[]>();
  for (const document of documents) {
    for (const key of document.keys) byKey.set(key, document);
    for (const block of document.blocks) {
      const held = byBlock.get(block);
      if (held === undefined) byBlock.set(block, [document]);
      else held.push(document);
    }
  }
  return { byKey: (key) => byKey.get(key) ?? null, byBlock: (block) => byBlock.get(block) ?? [] };
}

/** Returns the documents that hold one of the keys now; former keys lead to none. */
export async function documentsHolding(store: LegalStore, keys: readonly string[]): Promise<readonly DocumentRow[]> {
  const rows = await store.findDocumentsByKey(keys);
  return rows.filter((row, at): row is DocumentRow => row?.keys.includes(keys[at] ?? '') === true);
}
