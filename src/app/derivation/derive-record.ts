import { linkClaims } from '../../domain/identity/link-claims.js';
import type { KnownDocuments } from '../../domain/identity/link-decision.js';
import type { CitationKind, Extent, InferenceReason } from '../../domain/reading/citation.js';
import type { Claims } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { KeyTarget } from '../../store/record-relation.js';
import type { AssertionRow, Derivation, RecordInput, ReferenceRow } from '../../store/rows.js';
import { citationId, recordAssertionId } from '../ids.js';
import type { LinkableDocument } from './known-documents.js';
import { EMPTY_DERIVATION } from './same-derivation.js';

/** What a record is derived with. */
export interface RecordSurroundings {
  /** The document of the record. */
  readonly own: LinkableDocument;
  /** The claims that it contributes, see `groupInputs`. */
  readonly references: readonly ReferenceRow[];
  readonly known: KnownDocuments<LinkableDocument>;
  readonly vocabulary: VocabularyIndex;
}

/**
 * Returns what a record contributes to the graph: the edges that its relations assert. A relation whose target is not
 * linked, or is the record's own document, asserts none.
 */
export function deriveRecord(record: RecordInput, surroundings: RecordSurroundings): Derivation {
  const { own, references } = surroundings;
  const assertions = record.relations.flatMap(
    ({ kind, target, extent, effectiveFrom, listedAt }, index): readonly AssertionRow[] => {
      const linked = 'key' in target ? documentOfKey(target, surroundings) : documentOfClaims(target, surroundings);
      if (linked === null || linked.document.id === own.id) return [];
      return [
        {
          ...edge(own.id, kind, linked.document.id, extent, effectiveFrom),
          ...(listedAt === undefined ? {} : { listedAt }),
          id: recordAssertionId(record.id, index),
          assurance: linked.reason === null ? 'RECORDED' : 'INFERRED',
          reason: linked.reason,
          provisions: [],
          evidence: { kind: 'record', id: record.id },
          sort: `2 ${record.source} ${record.id} ${String(index).padStart(6, '0')}`,
        },
      ];
    },
  );
  return { ...EMPTY_DERIVATION, inputId: record.id, references, assertions };
}

/** A document that a relation means, with the reason where it is only inferred. */
interface Linked {
  readonly document: LinkableDocument;
  readonly reason: InferenceReason | null;
}

function documentOfKey({ key }: KeyTarget, { known }: RecordSurroundings): Linked | null {
  const document = known.byKey(key);
  return document === null ? null : { document, reason: null };
}

function documentOfClaims(claims: Claims, { own, known, vocabulary }: RecordSurroundings): Linked | null {
  const context = { citingDate: own.issuedOn?.value ?? null, namedInText: [], acting: null };
  const decision = linkClaims(claims, context, known, vocabulary);
  if (decision.kind === 'STUB')
    throw new Error(`no document was formed for the key ${decision.key}, which a record makes`);
  return decision.kind === 'NONE' ? null : { document: decision.document, reason: decision.reason };
}

const edge = (fromId: string, kind: CitationKind, toId: string, extent: Extent, effectiveFrom: string | null) => ({
  citationId: citationId(fromId, kind, toId),
  fromId,
  toId,
  kind,
  extent,
  effectiveFrom,
});
