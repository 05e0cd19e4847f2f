import { existsSync, readFileSync } from 'node:fs';
import type { Outcome } from './outcomes.js';

/** A label found wrong by reading: where it starts (in code points; for a missing label, where the reference starts) and why. */
interface GoldError {
  readonly id: string;
  readonly start: number;
  readonly reason: string;
}

/** Places where the gold is wrong, by document. */
export type GoldErrors = ReadonlyMap<string, ReadonlySet<number>>;

/** Returns the places listed in a file (`[{id, start, reason}]`), none if the file is missing. */
export function readGoldErrors(file: string): GoldErrors {
  const rows = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly GoldError[]) : [];
  const places = new Map<string, Set<number>>();
  for (const { id, start } of rows) places.set(id, (places.get(id) ?? new Set()).add(start));
  return places;
}

/** Returns the outcomes without those at listed places: those that begin there or, if none does, those that cover it. */
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

/** Returns whether the offset is a listed place. */
export const isListed = (id: string, start: number, wrong: GoldErrors): boolean => wrong.get(id)?.has(start) === true;
