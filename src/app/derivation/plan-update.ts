import { isDeepStrictEqual } from 'node:util';
import type { KnownDocuments } from '../../domain/decide.js';
import { groupDocuments } from '../../domain/form-documents.js';
import { isYearWritten, keyWithYear } from '../../domain/identity.js';
import type { VocabularyIndex } from '../../domain/vocabulary-index.js';
import type { LegalStore, WriteBatch } from '../../store/legal-store.js';
import type { Derivation, DocumentRow, InputRow, ReferenceRow, VerdictInput, VoteRow } from '../../store/rows.js';
import { deriveRecord } from './derive-record.js';
import { deriveText } from './derive-text.js';
import { formRows } from './form-rows.js';
import { anchoredIn } from './graph-of-inputs.js';
import { identityUnit } from './identity-unit.js';
import { documentsHolding, indexKnown, type LinkableDocument, linkable } from './known-documents.js';
import { anchorToken, blockToken, claimsOf, claimTokens, keyToken, unitToken } from './references.js';
import { chooseId, newKeys } from './register.js';
import { isSameDerivation } from './same-derivation.js';
import { type InputChange, Workspace } from './workspace.js';

/**
 * Returns the batch that makes the stored graph that of the changed inputs, null where nothing changes. Reads what the
 * change touches and nothing else: the documents whose keys are stated or claimed anew, and the inputs whose mentions
 * make those keys or look for documents of those numbers and names. Equals `graphOfInputs` of all inputs.
 */
export async function planUpdate(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  change: InputChange,
): Promise<WriteBatch | null> {
  const effective = await effectiveChange(store, change);
  if (effective.put.length === 0 && effective.remove.length === 0) return null;
  const workspace = new Workspace(store, vocabulary, effective);
  const formed = await formChanged(store, vocabulary, workspace, effective);
  const derivations = await deriveAffected(store, vocabulary, workspace, effective, formed);
  return {
    inputs: { put: effective.put, remove: effective.remove },
    register: newKeys(formed.rows, (key) => workspace.registered.get(key) ?? null),
    documents: { put: formed.changed, remove: formed.gone },
    derivations,
    bodies: null,
  };
}

/** The change without what is stored already and what is not there to be removed. */
async function effectiveChange(store: LegalStore, { put, remove }: InputChange): Promise<InputChange> {
  const stored = await store.getInputs(put.map(({ id }) => id));
  const there = await store.getInputs(remove);
  return {
    put: put.filter((input, at) => !isDeepStrictEqual(stored[at], input)),
    remove: remove.filter((id, at) => there[at] !== null && !put.some((input) => input.id === id)),
  };
}

interface Formed {
  /** All documents of the keys reached, as they will be. */
  readonly rows: readonly DocumentRow[];
  readonly changed: readonly DocumentRow[];
  /** Ids of documents that are no more. */
  readonly gone: readonly string[];
  readonly references: ReadonlyMap<string, readonly ReferenceRow[]>;
}

async function formChanged(
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
      chooseId(keys, (key) => workspace.registered.get(key) ?? null);
    const documentGroups = groupDocuments(groups, votes);
    const beyond = await writtenBeyond(store, workspace, votes.values());
    const rows = formRows(documentGroups, votes, beyond, vocabulary, idOf);
    const changed = rows.filter((row) => !isDeepStrictEqual(workspace.before.get(row.id), row));
    const gone = [...workspace.before.keys()].filter((id) => !rows.some((row) => row.id === id));
    const altered = [...changed, ...rowsOf(workspace, [...changed.map(({ id }) => id), ...gone])];
    if (await workspace.reach(await yearlessKeys(store, workspace, altered))) continue;
    return { rows, changed, gone, references };
  }
}

const rowsOf = (workspace: Workspace, ids: readonly string[]): readonly DocumentRow[] =>
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
    const unit = identityUnit(input, vocabulary);
    const anchor = input.kind === 'verdict' ? [input.anchor.documentKey] : [];
    return [...(unit === null ? [] : [...unit.keys, ...unit.inferredKeys]), ...anchor];
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
  const keys = [...new Set([...votes].flat().flatMap(({ claims }) => keyWithYear(claims) ?? []))];
  const rows = await documentsHolding(store, keys);
  return indexKnown(rows.filter((row) => !workspace.before.has(row.id)).map(linkable));
}

/** Keys without a year that inputs claim and that may mean one of the altered documents, whose symbol has it written. */
async function yearlessKeys(
  store: LegalStore,
  workspace: Workspace,
  altered: readonly DocumentRow[],
): Promise<readonly string[]> {
  const written = new Set(altered.flatMap((row) => row.keys.filter(isYearWritten)));
  const inputs = await store.inputsByTokens([...written].map(keyToken));
  await workspace.loadDerivations(inputs.map(({ id }) => id));
  return inputs
    .flatMap(({ id }) => workspace.derivation(id)?.references ?? [])
    .filter(({ claims }) => written.has(keyWithYear(claims) ?? ''))
    .map(({ key }) => key);
}

async function deriveAffected(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  workspace: Workspace,
  change: InputChange,
  formed: Formed,
): Promise<readonly Derivation[]> {
  const affected = await affectedInputs(store, workspace, change, formed);
  await workspace.loadDerivations(affected.map(({ id }) => id));
  const verdicts = await verdictsOf(store, vocabulary, change, affected);
  const known = await knownTo(store, vocabulary, workspace, formed, affected, verdicts);
  const textsOf = new Map(known.rows.map(({ id, textIds }) => [id, textIds]));
  const derived = affected.flatMap((input): readonly Derivation[] => {
    if (input.kind === 'verdict') return [];
    const own = known.documents.byKey(identityUnit(input, vocabulary)?.keys[0] ?? '') as LinkableDocument;
    if (input.kind === 'record') return [deriveRecord(input, { own, known: known.documents, vocabulary })];
    const isCurrent = textsOf.get(own.id)?.[0] === input.id;
    const references = formed.references.get(input.id) ?? workspace.derivation(input.id)?.references ?? [];
    return [
      deriveText(input, {
        own,
        isCurrent,
        references,
        known: known.documents,
        verdicts: anchoredIn(input, verdicts, vocabulary),
        vocabulary,
      }),
    ];
  });
  const emptied = change.remove.map((inputId) => ({
    inputId,
    references: [],
    mentions: [],
    assertions: [],
    campaignRoles: [],
  }));
  return [...derived, ...emptied].filter((row) => !isSameDerivation(workspace.derivation(row.inputId), row));
}

/** Inputs that have to be looked at again: changed ones, those of changed documents, and those whose claims may mean one. */
async function affectedInputs(
  store: LegalStore,
  workspace: Workspace,
  change: InputChange,
  { changed, gone, references }: Formed,
): Promise<readonly InputRow[]> {
  const pairs = [
    ...changed.map((after) => [workspace.before.get(after.id), after] as const),
    ...rowsOf(workspace, gone).map((before) => [before, undefined] as const),
  ];
  const decisive = pairs.filter(
    ([before, after]) => !isDeepStrictEqual(before && seenByDecisions(before), after && seenByDecisions(after)),
  );
  const documents = decisive.flat().filter((row) => row !== undefined);
  const keys = documents.flatMap((row) => row.keys);
  const tokens = [
    ...keys.map(keyToken),
    ...keys.map(unitToken),
    ...documents.flatMap((row) => row.blocks.map(blockToken)),
  ];
  const meaning = await store.inputsByTokens([...new Set(tokens)]);
  const before = await store.getInputs([...change.put.map(({ id }) => id), ...change.remove]);
  const anchors = [...meaning, ...before, ...change.put].flatMap((input) =>
    input?.kind === 'verdict' ? [unitToken(input.anchor.documentKey)] : [],
  );
  const anchored = await store.inputsByTokens([...new Set(anchors)]);
  const claiming = [...references].filter(
    ([id, after]) => !isDeepStrictEqual(workspace.derivation(id)?.references ?? [], after),
  );
  const reclaimed = claiming.flatMap(([id]) => workspace.inputs.get(id) ?? []);
  const all = new Map([...meaning, ...anchored, ...reclaimed, ...change.put].map((input) => [input.id, input]));
  for (const id of change.remove) all.delete(id);
  return [...all.values()];
}

/** What of a document can change a decision, or what is derived from its own text. */
const seenByDecisions = ({ id, key, keys, blocks, type, number, issuedOn, authorityId, textIds }: DocumentRow) => [
  [id, key, keys, blocks, type, number, issuedOn, authorityId, textIds],
];

interface Known {
  readonly rows: readonly DocumentRow[];
  readonly documents: KnownDocuments<LinkableDocument>;
}

/** The documents that claims of the inputs may mean, and their own, as they will be. */
async function knownTo(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  workspace: Workspace,
  formed: Formed,
  inputs: readonly InputRow[],
  verdicts: readonly VerdictInput[],
): Promise<Known> {
  const tokens = inputs.flatMap((input) => claimsOf(input).flatMap((claims) => claimTokens(claims, vocabulary)));
  const own = inputs.flatMap((input) => identityUnit(input, vocabulary)?.keys.slice(0, 1) ?? []);
  const targets = verdicts.flatMap(({ decision }) => (decision.kind === 'LINK' ? [decision.target] : []));
  const keys = [
    ...new Set([
      ...tokens.filter((token) => token.startsWith('k:')).map((token) => token.slice(2)),
      ...own,
      ...targets,
    ]),
  ];
  const blocks = [...new Set(tokens.filter((token) => token.startsWith('b:')).map((token) => token.slice(2)))];
  const byKey = await documentsHolding(store, keys);
  const stored = [...byKey, ...(await store.documentsByBlocks(blocks))].filter((row) => !workspace.before.has(row.id));
  const rows = [...new Map([...stored, ...formed.rows].map((row) => [row.id, row])).values()];
  return { rows, documents: indexKnown(rows.map(linkable)) };
}

/** The verdicts anchored in the inputs, as they will be. */
async function verdictsOf(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  change: InputChange,
  inputs: readonly InputRow[],
): Promise<readonly VerdictInput[]> {
  const units = inputs.flatMap((input) => identityUnit(input, vocabulary) ?? []);
  const stored = await store.inputsByTokens([
    ...new Set(units.flatMap((unit) => [...unit.keys, ...unit.inferredKeys]).map(anchorToken)),
  ]);
  const left = stored.filter(({ id }) => !change.remove.includes(id));
  const all = new Map([...left, ...change.put].map((input) => [input.id, input]));
  return [...all.values()].filter((input) => input.kind === 'verdict');
}
