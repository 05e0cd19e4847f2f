import {
  type DocumentGroup,
  groupDocuments,
  groupStatements,
  type Vote,
} from '../../domain/identity/group-documents.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { Derivation, DocumentRow, InputRow, KeyRow, ReferenceRow, VerdictInput } from '../../store/rows.js';
import { deriveRecord } from './derive-record.js';
import { deriveText } from './derive-text.js';
import { documentIdOfKeys } from './document-ids.js';
import { currentText, formRows, rankTexts } from './form-rows.js';
import { identityStatement } from './identity-statement.js';
import { indexKnown, type LinkableDocument, linkable } from './known-documents.js';
import { recordReferences, textReferences } from './references.js';

/** The graph that inputs make: all documents, and what each text and record contributes. */
export interface DerivedGraph {
  readonly documents: readonly DocumentRow[];
  readonly derivations: readonly Derivation[];
}

/**
 * Returns the graph of the inputs: the reference that every incremental update must equal. Pure, whatever the order of
 * the inputs; `registered` gives the ids that keys have borne so far.
 */
export function graphOfInputs(
  inputs: readonly InputRow[],
  registered: (key: string) => KeyRow | null,
  vocabulary: VocabularyIndex,
): DerivedGraph {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const verdicts = inputs.filter((input) => input.kind === 'verdict');
  const statements = inputs.flatMap((input) => identityStatement(input, vocabulary) ?? []);
  const groups = groupStatements(statements).map((group) => rankTexts(group, byId, verdicts));
  const references = referencesOfInputs(inputs, groups, verdicts, vocabulary);
  const votes = countVotes([...references.values()].flat());
  const documentGroups = groupDocuments(groups, votes);
  const documents = formRows(documentGroups, votes, { byKey: () => null }, vocabulary, (formed) =>
    documentIdOfKeys(formed.keys, registered),
  );
  const known = indexKnown(documents.map(linkable));
  const textsOf = new Map(documents.map(({ id, textIds }) => [id, textIds]));
  const derivations = inputs.flatMap((input): readonly Derivation[] => {
    if (input.kind === 'verdict') return [];
    const own = known.byKey(identityStatement(input, vocabulary)?.keys[0] ?? '') as LinkableDocument;
    if (input.kind === 'record') return [deriveRecord(input, { own, known, vocabulary })];
    const isCurrent = textsOf.get(own.id)?.[0] === input.id;
    const anchored = anchoredIn(input, verdicts, vocabulary);
    return [
      deriveText(input, {
        own,
        isCurrent,
        references: references.get(input.id) ?? [],
        known,
        verdicts: anchored,
        vocabulary,
      }),
    ];
  });
  return { documents, derivations };
}

/** Returns the verdicts anchored in a text: those whose document key the text itself states, infers or has by its source. */
export function anchoredIn(
  input: InputRow,
  verdicts: readonly VerdictInput[],
  vocabulary: VocabularyIndex,
): readonly VerdictInput[] {
  const statement = identityStatement(input, vocabulary);
  if (statement === null || verdicts.length === 0) return [];
  const keys = new Set([...statement.keys, ...statement.inferredKeys]);
  return verdicts.filter(({ anchor }) => keys.has(anchor.documentKey));
}

/** Returns the claims that each text and record contributes: of the texts of one group only those of the current one. */
export function referencesOfInputs(
  inputs: Iterable<InputRow>,
  groups: readonly DocumentGroup[],
  verdicts: readonly VerdictInput[],
  vocabulary: VocabularyIndex,
): ReadonlyMap<string, readonly ReferenceRow[]> {
  const current = new Set(groups.map(currentText));
  const found = new Map<string, readonly ReferenceRow[]>();
  for (const input of inputs) {
    if (input.kind === 'record') found.set(input.id, recordReferences(input, vocabulary));
    if (input.kind !== 'text') continue;
    const counts = current.has(input.id);
    found.set(input.id, counts ? textReferences(input, anchoredIn(input, verdicts, vocabulary), vocabulary) : []);
  }
  return found;
}

/** Returns how many inputs make each claim for each key. */
export function countVotes(references: readonly ReferenceRow[]): ReadonlyMap<string, readonly Vote[]> {
  const votes = new Map<string, Map<string, Vote>>();
  for (const { key, claimsHash, claims } of references) {
    const held = votes.get(key) ?? new Map<string, Vote>();
    votes.set(key, held);
    held.set(claimsHash, { key, claimsHash, claims, inputs: (held.get(claimsHash)?.inputs ?? 0) + 1 });
  }
  return new Map([...votes].map(([key, held]) => [key, [...held.values()]]));
}
