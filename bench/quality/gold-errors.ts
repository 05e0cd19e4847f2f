import { existsSync, readFileSync } from 'node:fs';
import type { Outcome } from './outcomes.js';

/** A label that reading showed to be wrong: where (code points; of an unlabelled reference its own start) and why. */
interface GoldError {
  readonly id: string;
  readonly start: number;
  readonly reason: string;
}

/** Places where the gold is wrong, by document. */
export type GoldErrors = ReadonlyMap<string, ReadonlySet<number>>;

/** Returns the places listed in a file (`[{id, start, reason}]`), none where the file is absent. */
export function readGoldErrors(file: string): GoldErrors {
  const rows = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly GoldError[]) : [];
  const places = new Map<string, Set<number>>();
  for (const { id, start } of rows) places.set(id, (places.get(id) ?? new Set()).add(start));
  return places;
}

/** Returns the outcomes at places where the gold is right; those that cover a listed place are left out. */
export function withoutGoldErrors(id: string, outcomes: readonly Outcome[], wrong: GoldErrors): readonly Outcome[] {
  return outcomes.filter(
    (outcome) => !isListed(id, outcome.kind === 'false-alarm' ? outcome.predicted : outcome.gold, wrong),
  );
}

/** Returns whether a listed place of the document lies in the stretch. */
export const isListed = (
  id: string,
  { start, end }: { readonly start: number; readonly end: number },
  wrong: GoldErrors,
): boolean => [...(wrong.get(id) ?? [])].some((place) => place >= start && place < end);
