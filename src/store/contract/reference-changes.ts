import { isDeepStrictEqual } from 'node:util';
import type { ChangedIds } from '../changes.js';
import { compareText } from '../order.js';
import { distinct } from '../rows-by-key.js';
import { sumsOf } from './reference-sums.js';
import type { World } from './world.js';

/** Returns what saves change that turn each of these worlds into the next, as plainly as can be: all rows are compared. */
export function changesReference(...worlds: readonly World[]): ChangedIds {
  const steps = worlds.slice(1).map((after, at) => [worlds[at] ?? after, after] as const);
  const over = (idsOf: (before: World, after: World) => readonly string[]): readonly string[] =>
    distinct(steps.flatMap((step) => idsOf(...step))).sort(compareText);
  return {
    documents: over((before, after) => differing(before.documents, after.documents).map(({ id }) => id)),
    citations: over((before, after) =>
      differing(sumsOf(before).citations, sumsOf(after).citations).map(({ id }) => id),
    ),
    mentionsIn: over((before, after) =>
      differing(mentionsOf(before), mentionsOf(after)).map(({ documentId }) => documentId),
    ),
  };
}

const mentionsOf = ({ inputs }: World) => inputs.flatMap(({ derivation }) => derivation.mentions);

/** The rows that only one of the lists has, in both forms where they differ. */
function differing<Row extends { readonly id: string }>(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const lacks = (rows: readonly Row[]) => (row: Row) =>
    !isDeepStrictEqual(
      row,
      rows.find(({ id }) => id === row.id),
    );
  return [...before.filter(lacks(after)), ...after.filter(lacks(before))];
}
