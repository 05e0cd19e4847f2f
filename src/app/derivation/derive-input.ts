import type { KnownDocuments } from '../../domain/identity/link-decision.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { Derivation, RecordInput, ReferenceRow, TextInput, VerdictInput } from '../../store/rows.js';
import { verdictsAnchoredIn } from './anchor.js';
import { deriveRecord } from './derive-record.js';
import { deriveText } from './derive-text.js';
import { identityStatement, ownKeys } from './identity-statement.js';
import type { LinkableDocument } from './known-documents.js';

/** What inputs are derived with, be it all of them or those that an update affects. */
export interface Surroundings {
  /** The documents of the inputs, and every document that one of their claims may mean. */
  readonly known: KnownDocuments<LinkableDocument>;
  /** By input id, the claims that it contributes. */
  readonly references: ReadonlyMap<string, readonly ReferenceRow[]>;
  /** At least all verdicts anchored in the inputs. */
  readonly verdicts: readonly VerdictInput[];
  readonly vocabulary: VocabularyIndex;
}

/**
 * Returns everything that one text or record contributes to the graph. Pure. Throws where the surroundings lack the
 * input's own document or claims.
 */
export function deriveInput(input: TextInput | RecordInput, surroundings: Surroundings): Derivation {
  const { known, verdicts, vocabulary } = surroundings;
  const [key = ''] = identityStatement(input, vocabulary).keys;
  const own =
    ownKeys(input, vocabulary)
      .map(known.byKey)
      .find((document) => document !== null) ?? null;
  const references = surroundings.references.get(input.id);
  if (own === null) throw new Error(`no document was formed for the key ${key} of the input ${input.id}`);
  if (references === undefined) throw new Error(`the claims of the input ${input.id} are not known`);
  switch (input.kind) {
    case 'text':
      return deriveText(input, {
        ...{ own, references, known, vocabulary },
        verdicts: verdictsAnchoredIn(input, verdicts, vocabulary),
      });
    case 'record':
      return deriveRecord(input, { own, references, known, vocabulary });
  }
}
