import type { Reading } from '../../domain/reading/reading.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { tokensOfClaims } from '../derivation/input-tokens.js';
import { indexKnown, type LinkableDocument, linkable } from '../derivation/known-documents.js';
import { type Outcome, outcomesOf } from '../derivation/mention-outcomes.js';
import { makesOwnClaims } from '../derivation/references.js';
import { blocksOfTokens, keysOfTokens } from '../derivation/tokens.js';
import { inChunks } from './in-chunks.js';

/** Documents read of one block. */
const MOST_OF_BLOCK = 200;

/** What the mentions of a draft mean, in their order, with the documents that they may mean by id. */
export interface LinkedDraft {
  readonly outcomes: readonly Outcome[];
  readonly documents: ReadonlyMap<string, DocumentRow>;
}

const NO_DOCUMENT: Outcome = { state: 'UNRESOLVED', target: null, assurance: null, reason: null, candidates: [] };

/**
 * Returns what the mentions of a text that is not stored mean among the documents of the store on the day `on` (ISO), by the
 * rule by which stored texts are linked. A mention whose key no document has is UNRESOLVED. At most 200 documents of each
 * block are looked at.
 */
export async function linkDraft(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { head, mentions }: Pick<Reading, 'head' | 'mentions'>,
  on: string,
): Promise<LinkedDraft> {
  const tokens = mentions.filter(makesOwnClaims).flatMap(({ claims }) => tokensOfClaims(claims, vocabulary));
  const keyed = await inChunks(keysOfTokens(tokens), (keys) => store.findDocumentsByKey(keys));
  const blocks = blocksOfTokens(tokens).map((block) => ({ block, year: null }));
  const blocked = await inChunks(blocks, (some) => store.documentsOfBlocks(some, MOST_OF_BLOCK));
  const rows = [...keyed.filter((row) => row !== null), ...blocked.flat()];
  const documents = new Map(rows.map((row) => [row.id, row]));
  const known = indexKnown([...documents.values()].map(linkable));
  const own = draftDocument(head, on);
  const outcomes = outcomesOf(mentions, { own, known, vocabulary, withoutDocument: NO_DOCUMENT }, new Map());
  return { outcomes, documents };
}

/** The draft as linking sees it: a document of the day, which is only supposed. */
const draftDocument = ({ type, authority }: Reading['head'], on: string): LinkableDocument => ({
  ...{ id: '', key: '', keys: [], blocks: [], number: null, currentTextId: null },
  type: type ?? 'OTHER',
  issuedOn: { value: on, assurance: 'INFERRED', origin: { place: 'GIVEN', quote: null } },
  authorityId: authority,
});
