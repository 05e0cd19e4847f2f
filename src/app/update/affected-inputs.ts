import { isDeepStrictEqual } from 'node:util';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, InputRow } from '../../store/rows.js';
import { blockToken, keyToken, unitToken } from '../derivation/references.js';
import { type Formed, rowsOf } from './form-changed.js';
import type { InputChange, Workspace } from './update-scope.js';

/** Returns the inputs that have to be looked at again: changed ones, those of changed documents, and those whose claims may mean one. */
export async function affectedInputs(
  store: LegalStore,
  workspace: Workspace,
  change: InputChange,
  formed: Formed,
): Promise<readonly InputRow[]> {
  const meaning = await store.inputsByTokens(tokensOf(decisiveRows(workspace, formed)));
  const before = await store.getInputs([...change.put.map(({ id }) => id), ...change.remove]);
  const anchored = await textsOfVerdicts(store, [...meaning, ...before.filter((row) => row !== null), ...change.put]);
  const all = new Map(
    [...meaning, ...anchored, ...claimingAnew(workspace, formed), ...change.put].map((input) => [input.id, input]),
  );
  for (const id of change.remove) all.delete(id);
  return [...all.values()];
}

/** The documents that decisions see otherwise than before, both as they were and as they will be. */
function decisiveRows(workspace: Workspace, { changed, gone }: Formed): readonly DocumentRow[] {
  const altered = changed.flatMap((after) => {
    const before = workspace.before.get(after.id);
    if (before === undefined) return [after];
    return isDeepStrictEqual(seenByDecisions(before), seenByDecisions(after)) ? [] : [before, after];
  });
  return [...altered, ...rowsOf(workspace, gone)];
}

const tokensOf = (documents: readonly DocumentRow[]): readonly string[] => [
  ...new Set(
    documents.flatMap(({ keys, blocks }) => [...keys.map(keyToken), ...keys.map(unitToken), ...blocks.map(blockToken)]),
  ),
];

/** The texts in which verdicts among the inputs are anchored. */
async function textsOfVerdicts(store: LegalStore, inputs: readonly InputRow[]): Promise<readonly InputRow[]> {
  const keys = inputs.flatMap((input) => (input.kind === 'verdict' ? [input.anchor.documentKey] : []));
  return store.inputsByTokens([...new Set(keys)].map(unitToken));
}

/** The inputs whose own claims count otherwise than before, such as a text that is no longer the current one. */
const claimingAnew = (workspace: Workspace, { references }: Formed): readonly InputRow[] =>
  [...references]
    .filter(([id, after]) => !isDeepStrictEqual(workspace.derivation(id)?.references ?? [], after))
    .flatMap(([id]) => workspace.inputs.get(id) ?? []);

/** What of a document can change a decision, or what is derived from its own text. */
const seenByDecisions = ({ id, key, keys, blocks, type, number, issuedOn, authorityId, textIds }: DocumentRow) =>
  [id, key, keys, blocks, type, number, issuedOn, authorityId, textIds] as const;
