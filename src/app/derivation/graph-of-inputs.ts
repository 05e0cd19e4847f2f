import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { Derivation, DocumentRow, InputRow, KeyRow } from '../../store/rows.js';
import { deriveInput } from './derive-input.js';
import { formDocuments } from './form-documents.js';
import { groupInputs } from './group-inputs.js';
import { indexKnown, linkable } from './known-documents.js';
import { countVotes } from './references.js';

/** The graph that inputs make: all documents, and what each text and record contributes. */
export interface DerivedGraph {
  readonly documents: readonly DocumentRow[];
  readonly derivations: readonly Derivation[];
}

/**
 * Returns the graph of the inputs. Every incremental update must give the same. Pure; the order of the inputs does not
 * matter. `registered` gives the registration of a key, null where it has none.
 */
export function graphOfInputs(
  inputs: readonly InputRow[],
  registered: (key: string) => KeyRow | null,
  vocabulary: VocabularyIndex,
): DerivedGraph {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const { groups, references, verdicts } = groupInputs(byId, vocabulary);
  const votes = countVotes([...references.values()].flat());
  const sources = { groups, votes, registered, elsewhere: { byKey: () => null } };
  const documents = formDocuments(sources, vocabulary);
  const known = indexKnown(documents.map(linkable));
  const surroundings = { known, references, verdicts, vocabulary };
  const derivations = inputs
    .filter((input) => input.kind !== 'verdict')
    .map((input) => deriveInput(input, surroundings));
  return { documents, derivations };
}
