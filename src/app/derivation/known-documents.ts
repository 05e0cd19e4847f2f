import type { KnownDocument, KnownDocuments } from '../../domain/identity/link-decision.js';
import type { DocumentRow } from '../../store/rows.js';
import { vocabularyBodyId } from '../ids.js';

/** A document with what linking needs to know of it. Bodies have their vocabulary ids. */
export interface LinkableDocument extends KnownDocument {
  readonly id: string;
  /** Id of the input that holds its current text, null where it has none. */
  readonly currentTextId: string | null;
}

/** Returns what linking needs of a document row. */
export const linkable = (row: DocumentRow): LinkableDocument => ({
  id: row.id,
  key: row.key,
  keys: row.keys,
  blocks: row.blocks,
  type: row.type,
  number: row.number,
  issuedOn: row.issuedOn,
  authorityId: row.authorityId === null ? null : vocabularyBodyId(row.authorityId),
  currentTextId: row.textIds[0] ?? null,
});

/** Returns the documents by key and by block, as linking looks them up. */
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
