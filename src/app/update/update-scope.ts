import { isDeepStrictEqual } from 'node:util';
import type { DocumentGroup } from '../../domain/identity/group-documents.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow, InputRow, KeyRow, ReferenceRow, VoteRow } from '../../store/rows.js';
import { groupInputs } from '../derivation/group-inputs.js';
import { identityKeys } from '../derivation/identity-statement.js';
import { keyTokens } from '../derivation/tokens.js';
import type { EffectiveChange } from './input-change.js';
import { LoadedMap } from './loaded-map.js';
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
    const keys = await withBoundKeys(reads, vocabulary, change, start);
    const inputs = await inputsOfKeys(reads, change, keys);
    const { groups, references: claimed } = groupInputs(inputs.after, vocabulary);
    const references = await referencesOf(reads, inputs, claimed);
    const changed = changedReferences(references);
    const outside = [...changed.before, ...changed.after].map(({ key }) => key).filter((key) => !keys.has(key));
    if (outside.length > 0) {
      start = [...keys, ...outside];
      continue;
    }
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
}

interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/** The keys that an input states, infers or is anchored in. */
const keysOfInput = (input: InputRow, vocabulary: VocabularyIndex): readonly string[] => [
  ...identityKeys(input, vocabulary),
  ...(input.kind === 'verdict' ? [input.anchor.documentKey] : []),
];

/** The keys with all keys that inputs, votes or stored documents bind to them, directly or through others. */
async function withBoundKeys(
  reads: UpdateReads,
  vocabulary: VocabularyIndex,
  change: EffectiveChange,
  start: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (let next = [...new Set(start)]; next.length > 0; ) {
    for (const key of next) keys.add(key);
    const { after } = await inputsOfKeys(reads, change, next);
    const documents = await reads.documentsByKeys(next);
    const votes = (await reads.votes(next)).flat();
    const bound = [
      ...[...after.values()].flatMap((input) => identityKeys(input, vocabulary)),
      ...documents.flatMap((row) => row.keys),
      ...votes.flatMap(({ claims }) => claims.keys),
    ];
    next = [...new Set(bound)].filter((key) => !keys.has(key));
  }
  return keys;
}

/**
 * By id, the inputs that state, infer or are anchored in one of the keys; after the change all that are put among them.
 */
async function inputsOfKeys(
  reads: UpdateReads,
  { put, remove }: EffectiveChange,
  keys: Iterable<string>,
): Promise<Sides<ReadonlyMap<string, InputRow>>> {
  const list = [...keys];
  const stored = await reads.inputsByTokens([...keyTokens('OWN_KEY', list), ...keyTokens('ANCHOR', list)]);
  const before = new Map(stored.map((input) => [input.id, input]));
  const after = new Map([...before, ...put.map((input) => [input.id, input] as const)]);
  for (const id of remove) after.delete(id);
  return { before, after };
}

async function referencesOf(
  reads: UpdateReads,
  inputs: Sides<ReadonlyMap<string, InputRow>>,
  claimed: ReadonlyMap<string, readonly ReferenceRow[]>,
): Promise<Sides<LoadedMap<readonly ReferenceRow[]>>> {
  const ids = [...new Set([...inputs.before.keys(), ...inputs.after.keys()])];
  const stored = await reads.derivations(ids);
  return {
    before: new LoadedMap(
      'claims',
      ids.map((id, at) => [id, stored[at]?.references ?? []]),
    ),
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
