import { isDeepStrictEqual } from 'node:util';
import type { DocumentGroup } from '../../domain/identity/document-group.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow, InputRow, KeyRow, ReferenceRow, VoteRow } from '../../store/rows.js';
import { groupInputs } from '../derivation/group-inputs.js';
import type { EffectiveChange } from './input-change.js';
import { LoadedMap } from './loaded-map.js';
import { inputsOfKeys, keysOfInput, type Sides, withBoundKeys } from './scope-inputs.js';
import type { UpdateReads } from './update-reads.js';

/** The inputs of a scope and what they claim, before or after the change. */
export interface ScopeSide {
  /** By id, the inputs that state, infer or are anchored in a key of the scope. */
  readonly inputs: ReadonlyMap<string, InputRow>;
  /** By input id, the claims that it contributes; none of an input that is not on this side. */
  readonly references: LoadedMap<readonly ReferenceRow[]>;
  /** By key of the scope, the votes for it. */
  readonly votes: LoadedMap<readonly VoteRow[]>;
}

/**
 * What a change of inputs can touch, before and after it: a set of keys with everything that belongs to them. Keys that
 * belong to one document, before or after, are in the scope together, and so is every key whose votes change.
 */
export interface UpdateScope {
  readonly change: EffectiveChange;
  readonly keys: ReadonlySet<string>;
  /** By id, the documents that hold a key of the scope before the change. */
  readonly documents: ReadonlyMap<string, DocumentRow>;
  /** By key of the scope, its registration, null where it is not registered yet. */
  readonly registered: LoadedMap<KeyRow | null>;
  readonly before: ScopeSide;
  readonly after: ScopeSide;
  /** Groups of the inputs after the change. */
  readonly groups: readonly DocumentGroup[];
}

/** Returns the smallest scope that holds the keys and those of the change. */
export async function loadScope(
  reads: UpdateReads,
  vocabulary: VocabularyIndex,
  change: EffectiveChange,
  wanted: Iterable<string>,
): Promise<UpdateScope> {
  const own = [...change.before, ...change.put].flatMap((input) => keysOfInput(input, vocabulary));
  for (let start: Iterable<string> = [...own, ...wanted]; ; ) {
    const claims = await loadClaims(reads, vocabulary, change, start);
    const changed = changedReferences(claims.references);
    const outside = [...changed.before, ...changed.after].map(({ key }) => key).filter((key) => !claims.keys.has(key));
    if (outside.length === 0) return withStoredRows(reads, change, claims, changed);
    start = [...claims.keys, ...outside];
  }
}

/** The inputs of a set of keys and what they claim, on both sides. */
interface ScopeClaims {
  readonly keys: ReadonlySet<string>;
  readonly inputs: Sides<ReadonlyMap<string, InputRow>>;
  readonly references: Sides<LoadedMap<readonly ReferenceRow[]>>;
  readonly groups: readonly DocumentGroup[];
}

async function loadClaims(
  reads: UpdateReads,
  vocabulary: VocabularyIndex,
  change: EffectiveChange,
  start: Iterable<string>,
): Promise<ScopeClaims> {
  const keys = await withBoundKeys(reads, vocabulary, change, start);
  const inputs = await inputsOfKeys(reads, change, keys);
  const { groups, references } = groupInputs(inputs.after, vocabulary);
  return { keys, inputs, groups, references: await referencesOf(reads, inputs, references) };
}

async function withStoredRows(
  reads: UpdateReads,
  change: EffectiveChange,
  { keys, inputs, references, groups }: ScopeClaims,
  changed: Sides<readonly ReferenceRow[]>,
): Promise<UpdateScope> {
  const list = [...keys];
  const votes = new LoadedMap('votes', pairs(list, await reads.votes(list)));
  return {
    ...{ change, keys, groups },
    documents: new Map((await reads.documentsByKeys(list)).map((row) => [row.id, row])),
    registered: new LoadedMap('registration', pairs(list, await reads.registeredKeys(list))),
    before: { inputs: inputs.before, references: references.before, votes },
    after: { inputs: inputs.after, references: references.after, votes: countAgain(votes, changed) },
  };
}

async function referencesOf(
  reads: UpdateReads,
  inputs: Sides<ReadonlyMap<string, InputRow>>,
  claimed: ReadonlyMap<string, readonly ReferenceRow[]>,
): Promise<Sides<LoadedMap<readonly ReferenceRow[]>>> {
  const ids = [...new Set([...inputs.before.keys(), ...inputs.after.keys()])];
  const stored = await reads.references(ids);
  return {
    before: new LoadedMap('claims', pairs(ids, stored)),
    after: new LoadedMap(
      'claims',
      ids.map((id) => [id, claimed.get(id) ?? []]),
    ),
  };
}

/** The claims of all inputs whose claims are not the same on both sides. */
function changedReferences({
  before,
  after,
}: Sides<LoadedMap<readonly ReferenceRow[]>>): Sides<readonly ReferenceRow[]> {
  const ids = [...after.keys()].filter((id) => !isDeepStrictEqual(before.get(id), after.get(id)));
  return { before: ids.flatMap((id) => before.get(id)), after: ids.flatMap((id) => after.get(id)) };
}

/** The votes without those of claims before, and with those of claims after the change. */
function countAgain(
  votes: LoadedMap<readonly VoteRow[]>,
  changed: Sides<readonly ReferenceRow[]>,
): LoadedMap<readonly VoteRow[]> {
  const counts = new LoadedMap(
    'votes',
    Array.from(votes, ([key, rows]) => [key, new Map(rows.map((row) => [row.claimsHash, row]))] as const),
  );
  const count = ({ key, claimsHash, claims }: ReferenceRow, by: 1 | -1): void => {
    const held = counts.get(key);
    const inputs = (held.get(claimsHash)?.inputs ?? 0) + by;
    if (inputs > 0) held.set(claimsHash, { key, claimsHash, claims, inputs });
    else held.delete(claimsHash);
  };
  for (const row of changed.before) count(row, -1);
  for (const row of changed.after) count(row, 1);
  return new LoadedMap(
    'votes',
    Array.from(counts, ([key, held]) => [key, [...held.values()]] as const),
  );
}

const pairs = <V>(keys: readonly string[], values: readonly V[]): readonly (readonly [string, V])[] =>
  keys.map((key, at) => [key, values[at] as V]);
