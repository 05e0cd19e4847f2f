import { isDeepStrictEqual } from 'node:util';
import { groupDocuments } from '../../domain/identity/group-documents.js';
import { hasYearInNumber, keyWithYearInNumber } from '../../domain/identity/key-parts.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, ReferenceRow, VoteRow } from '../../store/rows.js';
import { documentIdOfKeys } from '../derivation/document-ids.js';
import { formRows } from '../derivation/form-rows.js';
import { identityStatement } from '../derivation/identity-statement.js';
import { documentsHolding, indexKnown, linkable } from '../derivation/known-documents.js';
import { keyToken } from '../derivation/references.js';
import type { InputChange, Workspace } from './update-scope.js';

/** The documents that a change reaches, as they will be. */
export interface Formed {
  /** All documents of the keys reached, as they will be. */
  readonly rows: readonly DocumentRow[];
  /** Those of them that are not as they were. */
  readonly changed: readonly DocumentRow[];
  /** Ids of documents that are no more. */
  readonly gone: readonly string[];
  /** What the texts and records reached will claim, by input. */
  readonly references: ReadonlyMap<string, readonly ReferenceRow[]>;
}

/**
 * Returns the documents of all keys that the change reaches. Reaches further until nothing is added: changed claims move
 * votes to other keys, and a document with the year written decides whether a number without it makes a stub.
 */
export async function formChanged(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  workspace: Workspace,
  change: InputChange,
): Promise<Formed> {
  await workspace.reach(await keysOfChange(store, vocabulary, workspace, change));
  for (;;) {
    const groups = workspace.groups();
    const references = workspace.references(groups);
    if (await workspace.reach(changedVoteKeys(workspace, references))) continue;
    const votes = workspace.votes(references);
    const idOf = ({ keys }: { readonly keys: readonly string[] }): string =>
      documentIdOfKeys(keys, (key) => workspace.registered.get(key) ?? null);
    const documentGroups = groupDocuments(groups, votes);
    const beyond = await writtenBeyond(store, workspace, votes.values());
    const rows = formRows(documentGroups, votes, beyond, vocabulary, idOf);
    const changed = rows.filter((row) => !isDeepStrictEqual(workspace.before.get(row.id), row));
    const kept = new Set(rows.map(({ id }) => id));
    const gone = [...workspace.before.keys()].filter((id) => !kept.has(id));
    const altered = [...changed, ...rowsOf(workspace, [...changed.map(({ id }) => id), ...gone])];
    if (await workspace.reach(await yearlessKeys(store, workspace, altered))) continue;
    return { rows, changed, gone, references };
  }
}

/** Returns documents as they are before the change. */
export const rowsOf = (workspace: Workspace, ids: readonly string[]): readonly DocumentRow[] =>
  ids.flatMap((id) => workspace.before.get(id) ?? []);

/** Keys that changed inputs state, infer, are anchored in, or claim; as they are and as they will be. */
async function keysOfChange(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  workspace: Workspace,
  { put, remove }: InputChange,
): Promise<readonly string[]> {
  const ids = [...put.map(({ id }) => id), ...remove];
  const before = (await store.getInputs(ids)).filter((input) => input !== null);
  await workspace.loadDerivations(ids);
  return [...before, ...put].flatMap((input) => {
    const statement = identityStatement(input, vocabulary);
    const anchor = input.kind === 'verdict' ? [input.anchor.documentKey] : [];
    return [...(statement === null ? [] : [...statement.keys, ...statement.inferredKeys]), ...anchor];
  });
}

/** Keys whose votes change with the references. */
function changedVoteKeys(
  workspace: Workspace,
  references: ReadonlyMap<string, readonly ReferenceRow[]>,
): readonly string[] {
  return [...references].flatMap(([id, after]) => {
    const before = workspace.derivation(id)?.references ?? [];
    return isDeepStrictEqual(before, after) ? [] : [...before, ...after].map(({ key }) => key);
  });
}

/** Documents not reached whose symbol has the year written that claims for keys reached leave out. */
async function writtenBeyond(store: LegalStore, workspace: Workspace, votes: Iterable<readonly VoteRow[]>) {
  const keys = [...new Set([...votes].flat().flatMap(({ claims }) => keyWithYearInNumber(claims) ?? []))];
  const rows = await documentsHolding(store, keys);
  return indexKnown(rows.filter((row) => !workspace.before.has(row.id)).map(linkable));
}

/** Keys without a year that inputs claim and that may mean one of the altered documents, whose symbol has it written. */
async function yearlessKeys(
  store: LegalStore,
  workspace: Workspace,
  altered: readonly DocumentRow[],
): Promise<readonly string[]> {
  const written = new Set(altered.flatMap((row) => row.keys.filter(hasYearInNumber)));
  const inputs = await store.inputsByTokens([...written].map(keyToken));
  await workspace.loadDerivations(inputs.map(({ id }) => id));
  return inputs
    .flatMap(({ id }) => workspace.derivation(id)?.references ?? [])
    .filter(({ claims }) => written.has(keyWithYearInNumber(claims) ?? ''))
    .map(({ key }) => key);
}
