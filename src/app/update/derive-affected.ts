import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { Derivation, DocumentRow, InputRow, LinkedRows, ReferenceRow, VerdictInput } from '../../store/rows.js';
import { deriveInput } from '../derivation/derive-input.js';
import { identityKeys, ownKeys } from '../derivation/identity-statement.js';
import { claimTokens } from '../derivation/input-tokens.js';
import { indexKnown, linkable } from '../derivation/known-documents.js';
import { EMPTY_DERIVATION } from '../derivation/same-derivation.js';
import { blocksOfTokens, keysOfTokens, keyTokens } from '../derivation/tokens.js';
import { affectedInputs } from './affected-inputs.js';
import type { FormedUpdate } from './form-update.js';
import { LoadedMap } from './loaded-map.js';
import type { UpdateReads } from './update-reads.js';

/** Returns what the inputs that an update affects contribute after it. The store writes only what differs. */
export async function deriveAffected(
  reads: UpdateReads,
  vocabulary: VocabularyIndex,
  update: FormedUpdate,
): Promise<readonly (Derivation | LinkedRows)[]> {
  const { change } = update.scope;
  const { inputs: affected, whole } = await affectedInputs(reads, update);
  const verdicts = await verdictsOn(reads, vocabulary, update, affected);
  const documents = await documentsMeant(reads, vocabulary, update, affected, verdicts);
  const surroundings = {
    known: indexKnown(documents.map(linkable)),
    references: await referencesOf(reads, update, affected),
    ...{ verdicts, vocabulary },
  };
  const derived = affected.flatMap((input) => {
    if (input.kind === 'verdict') return [];
    const derivation = deriveInput(input, surroundings);
    const { inputId, mentions, assertions } = derivation;
    return whole.has(input.id) ? derivation : { inputId, mentions, assertions };
  });
  const removed = change.remove.map((inputId) => ({ ...EMPTY_DERIVATION, inputId }));
  return [...derived, ...removed];
}

/** The claims of the inputs: after the change within the scope, as they are stored outside. */
async function referencesOf(
  reads: UpdateReads,
  { scope }: FormedUpdate,
  inputs: readonly InputRow[],
): Promise<LoadedMap<readonly ReferenceRow[]>> {
  const stored = await reads.references(inputs.map(({ id }) => id));
  const outside = inputs.map(({ id }, at) => [id, stored[at] ?? []] as const);
  return new LoadedMap('claims', [...outside, ...scope.after.references]);
}

/** The documents of the inputs and all that their claims may mean, as they are after the change. */
async function documentsMeant(
  reads: UpdateReads,
  vocabulary: VocabularyIndex,
  { scope, documents }: FormedUpdate,
  inputs: readonly InputRow[],
  verdicts: readonly VerdictInput[],
): Promise<readonly DocumentRow[]> {
  const tokens = inputs.flatMap((input) => claimTokens(input, vocabulary));
  const own = inputs.flatMap((input) => ownKeys(input, vocabulary));
  const targets = verdicts.flatMap(({ decision }) => (decision.kind === 'LINK' ? [decision.target] : []));
  const byKeys = await reads.documentsByKeys([...keysOfTokens(tokens), ...own, ...targets]);
  const byBlocks = await reads.documentsByBlocks(blocksOfTokens(tokens));
  const outside = [...byKeys, ...byBlocks].filter(({ id }) => !scope.documents.has(id));
  return [...new Map([...outside, ...documents].map((row) => [row.id, row])).values()];
}

/** The verdicts that are anchored in the inputs after the change. */
async function verdictsOn(
  reads: UpdateReads,
  vocabulary: VocabularyIndex,
  { scope: { change } }: FormedUpdate,
  inputs: readonly InputRow[],
): Promise<readonly VerdictInput[]> {
  const keys = inputs.flatMap((input) => identityKeys(input, vocabulary));
  const stored = await reads.inputsByTokens(keyTokens('ANCHOR', keys));
  const after = new Map([...stored, ...change.put].map((input) => [input.id, input]));
  for (const id of change.remove) after.delete(id);
  return [...after.values()].filter((input) => input.kind === 'verdict');
}
