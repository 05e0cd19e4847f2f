import { phraseIds } from '../text/lexicon.js';
import { followsAt } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';
import { enclosingProvision, fillMissingParts } from './enclosing-provisions.js';
import type { PinpointRun } from './pinpoints.js';

/** Words between a new provision and the one of which it becomes a part. */
const WITHIN = ['vào', 'vào cuối'].map(phraseIds);
/** Words between a new provision and its neighbour, which stays as it is. */
const NEXT_TO = ['vào sau', 'vào trước', 'vào tiếp sau', 'sau', 'trước', 'tiếp sau'].map(phraseIds);
const INSERTING = [...WITHIN, ...NEXT_TO];

/** Returns true where the provisions of one run are inserted into or next to those of another: "khoản 1a vào trước khoản 1 Điều 33". */
export const isInsertedAt = (tokens: Tokens, run: PinpointRun, place: PinpointRun): boolean =>
  areJoinedBy(tokens, run, place, INSERTING);

/** Returns true where they are inserted next to it, so that it stays as it is: "Điều 15a vào sau Điều 15". */
export const isInsertedNextTo = (tokens: Tokens, run: PinpointRun, place: PinpointRun): boolean =>
  areJoinedBy(tokens, run, place, NEXT_TO);

/** Whether nothing but some of the given words stands between two runs. */
const areJoinedBy = (
  tokens: Tokens,
  run: PinpointRun,
  place: PinpointRun,
  phrases: readonly (readonly number[])[],
): boolean => phrases.some((words) => run.to + words.length === place.from && followsAt(tokens, run.to, words));

/** How many provisions a chain of insertions gathers ("Điều 5a vào sau Điều 5b vào sau …"): more than any text inserts. */
const MOST_INSERTED = 50;

/**
 * Returns the provisions of a place together with those inserted there, which the run before names: they belong to the same
 * document. What is inserted within the place ("khoản 4 vào Điều 3") names it already.
 */
export function withInserted(tokens: Tokens, before: PinpointRun | null, place: PinpointRun): PinpointRun {
  if (before === null || before.pinpoints.length > MOST_INSERTED || !isInsertedAt(tokens, before, place)) return place;
  const around = enclosingProvision(place.pinpoints);
  const inserted = before.pinpoints.map((pinpoint) => fillMissingParts(pinpoint, around));
  const pinpoints = areJoinedBy(tokens, before, place, WITHIN) ? inserted : [...inserted, ...place.pinpoints];
  return { from: before.from, pinpoints, to: place.to };
}
