import { sharedNameBlock } from '../../domain/identity/blocks.js';
import { isYearlyName, yearlyName } from '../../domain/identity/key-parts.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow } from '../../store/rows.js';
import { identityKeys } from '../derivation/identity-statement.js';
import { keyTokens } from '../derivation/tokens.js';
import type { EffectiveChange } from './input-change.js';
import type { UpdateReads } from './update-reads.js';

/** A value before and after a change. */
export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/** Returns the keys that an input states, infers or is anchored in. */
export const keysOfInput = (input: InputRow, vocabulary: VocabularyIndex): readonly string[] => [
  ...identityKeys(input, vocabulary),
  ...(input.kind === 'verdict' ? [input.anchor.documentKey] : []),
];

/** Returns the keys with all keys that inputs, votes or stored documents bind to them, directly or through others. */
export async function withBoundKeys(
  reads: UpdateReads,
  vocabulary: VocabularyIndex,
  change: EffectiveChange,
  start: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (let next = [...new Set(start)]; next.length > 0; ) {
    for (const key of next) keys.add(key);
    const { after } = await inputsOfKeys(reads, change, next);
    const documents = [
      ...(await reads.documentsByKeys(next)),
      ...(await reads.documentsByBlocks(next.filter(isYearlyName).map(sharedNameBlock))),
    ];
    const votes = (await reads.votes(next)).flat();
    const bound = [
      ...[...after.values()].flatMap((input) => identityKeys(input, vocabulary)),
      ...documents.flatMap((row) => row.keys),
      ...next.flatMap((key) => yearlyName(key) ?? []),
      ...votes.flatMap(({ claims }) => claims.keys),
    ];
    next = [...new Set(bound)].filter((key) => !keys.has(key));
  }
  return keys;
}

/**
 * Returns, by id, the inputs that state, infer or are anchored in one of the keys. Those after the change include all
 * inputs that it puts.
 */
export async function inputsOfKeys(
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
