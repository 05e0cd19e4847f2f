import { linkClaims } from '../../domain/identity/link-claims.js';
import type { KnownDocuments } from '../../domain/identity/link-decision.js';
import type { CitationKind, Extent } from '../../domain/reading/citation.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
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
export function deriveRecord(
  record: RecordInput,
  { own, references, known, vocabulary }: RecordSurroundings,
): Derivation {
  const context = { citingDate: own.issuedOn?.value ?? null, namedInText: [], acting: null };
  const assertions = record.relations.flatMap(
    ({ kind, target, extent, effectiveFrom }, index): readonly AssertionRow[] => {
      const decision = linkClaims(target, context, known, vocabulary);
      if (decision.kind === 'STUB')
        throw new Error(`no document was formed for the key ${decision.key}, which a record makes`);
      if (decision.kind === 'NONE' || decision.document.id === own.id) return [];
      const inferred = decision.assurance === 'INFERRED';
      return [
        {
          ...edge(own.id, kind, decision.document.id, extent, effectiveFrom),
          id: recordAssertionId(record.id, index),
          assurance: inferred ? 'INFERRED' : 'RECORDED',
          reason: inferred ? decision.reason : null,
          provisions: [],
          evidence: { kind: 'record', id: record.id },
          sort: `2 ${record.source} ${record.id} ${String(index).padStart(6, '0')}`,
        },
      ];
    },
  );
  return { ...EMPTY_DERIVATION, inputId: record.id, references, assertions };
}

const edge = (fromId: string, kind: CitationKind, toId: string, extent: Extent, effectiveFrom: string | null) => ({
  citationId: citationId(fromId, kind, toId),
  fromId,
  toId,
  kind,
  extent,
  effectiveFrom,
});
