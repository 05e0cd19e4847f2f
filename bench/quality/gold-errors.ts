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

/** Returns the outcomes at places where the gold is right: those that begin at a listed place are left out, or cover it where none begins there. */
export function withoutGoldErrors(id: string, outcomes: readonly Outcome[], wrong: GoldErrors): readonly Outcome[] {
  const places = [...(wrong.get(id) ?? [])];
  if (places.length === 0) return outcomes;
  const begun = new Set(outcomes.map((outcome) => placeOf(outcome).start));
  return outcomes.filter((outcome) => {
    const { start, end } = placeOf(outcome);
    return !places.some((place) => (begun.has(place) ? place === start : place >= start && place < end));
  });
}

const placeOf = (outcome: Outcome): { readonly start: number; readonly end: number } =>
  outcome.kind === 'false-alarm' ? outcome.predicted : outcome.gold;

/** Returns whether what begins at the offset is listed. */
export const isListed = (id: string, start: number, wrong: GoldErrors): boolean => wrong.get(id)?.has(start) === true;
