import { isDeepStrictEqual } from 'node:util';
import type { DocumentRow, InputRow } from '../../store/rows.js';
import { blockTokens, keyTokens, type Token } from '../derivation/tokens.js';
import type { FormedUpdate } from './form-update.js';
import type { UpdateReads } from './update-reads.js';
import type { UpdateScope } from './update-scope.js';

/**
 * Returns the inputs that must be derived again, as they are after the change: inputs that are put, those of documents
 * that changed, those whose claims may mean one of these, and those that contribute other claims than before.
 */
export async function affectedInputs(reads: UpdateReads, update: FormedUpdate): Promise<readonly InputRow[]> {
  const { change } = update.scope;
  const meaning = await reads.inputsByTokens(tokensOf(decisiveDocuments(update)));
  const anchored = await textsOfVerdicts(reads, [...meaning, ...change.before, ...change.put]);
  const all = [...meaning, ...anchored, ...withOtherClaims(update.scope), ...change.put];
  const affected = new Map(all.map((input) => [input.id, input]));
  for (const id of change.remove) affected.delete(id);
  return [...affected.values()];
}

/** Documents whose change can alter a decision, each as it was before and as it is after. */
function decisiveDocuments({ scope, changed, gone }: FormedUpdate): readonly DocumentRow[] {
  const altered = changed.flatMap((after) => {
    const before = scope.documents.get(after.id);
    if (before === undefined) return [after];
    return isDeepStrictEqual(decisiveParts(before), decisiveParts(after)) ? [] : [before, after];
  });
  return [...altered, ...gone];
}

/** What of a document can change a link to it, or what is derived from its own text. */
const decisiveParts = ({ id, key, keys, blocks, type, number, issuedOn, authorityId, textIds }: DocumentRow) =>
  [id, key, keys, blocks, type, number, issuedOn, authorityId, textIds] as const;

const tokensOf = (documents: readonly DocumentRow[]): readonly Token[] => {
  const keys = documents.flatMap((document) => document.keys);
  const blocks = documents.flatMap((document) => document.blocks);
  return [...keyTokens('CLAIMED_KEY', keys), ...keyTokens('OWN_KEY', keys), ...blockTokens(blocks)];
};

/** The texts in which verdicts among the inputs are anchored. */
async function textsOfVerdicts(reads: UpdateReads, inputs: readonly InputRow[]): Promise<readonly InputRow[]> {
  const keys = inputs.flatMap((input) => (input.kind === 'verdict' ? [input.anchor.documentKey] : []));
  return reads.inputsByTokens(keyTokens('OWN_KEY', keys));
}

/** Inputs that contribute other claims than before, such as a text that is no longer the current one. */
const withOtherClaims = ({ before, after }: UpdateScope): readonly InputRow[] =>
  [...after.inputs.values()].filter(
    ({ id }) => !isDeepStrictEqual(before.references.get(id), after.references.get(id)),
  );
