import { isDeepStrictEqual } from 'node:util';
import type { InputRow } from '../../store/rows.js';
import { withLaterMoment } from '../reads/text-source.js';
import type { UpdateReads } from './update-reads.js';

/** Inputs to be put, and ids of inputs to be removed. */
export interface InputChange {
  readonly put: readonly InputRow[];
  readonly remove: readonly string[];
}

/** A change that changes each of its inputs, with those inputs as they are stored now. */
export interface EffectiveChange extends InputChange {
  readonly before: readonly InputRow[];
}

/**
 * Returns the change without inputs that are stored alike already, and without removals of what is not stored or is put
 * too. A text keeps the later moment: it may have been read before the same text, retrieved later, was saved.
 */
export async function effectiveChange(reads: UpdateReads, { put, remove }: InputChange): Promise<EffectiveChange> {
  const stored = await reads.inputs(put.map(({ id }) => id));
  const leaving = await reads.inputs(remove);
  const isPut = new Set(put.map(({ id }) => id));
  const changed = put.flatMap((given, at) => {
    const now = stored[at];
    const input = given.kind === 'text' && now?.kind === 'text' ? withLaterMoment(given, now.retrievedAt) : given;
    return isDeepStrictEqual(now, input) ? [] : [{ input, now }];
  });
  const removed = leaving.filter((input) => input !== null && !isPut.has(input.id)) as readonly InputRow[];
  return {
    put: changed.map(({ input }) => input),
    remove: removed.map(({ id }) => id),
    before: [...changed.flatMap(({ now }) => now ?? []), ...removed],
  };
}
