import { phraseIds } from '../text/lexicon.js';
import { followsAt } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';
import { enclosingProvision, fillMissingParts } from './enclosing-provisions.js';
import type { PinpointRun } from './pinpoints.js';

/** Between a new provision and the one that it becomes a part of. */
const WITHIN = ['vào', 'vào cuối'].map(phraseIds);
/** Between a new provision and its neighbour, which stays as it is. */
const NEXT_TO = ['vào sau', 'vào trước', 'vào tiếp sau', 'sau', 'trước', 'tiếp sau'].map(phraseIds);
const BESIDE = [...WITHIN, ...NEXT_TO];

/** Returns true where one run of provisions is put into or beside the next: "khoản 1a vào trước khoản 1 Điều 33". */
export const isInsertedAt = (tokens: Tokens, run: PinpointRun, place: PinpointRun): boolean =>
  stands(tokens, run, place, BESIDE);

/** Returns true where one run of provisions only says next to which the one before it is put: "Điều 15a vào sau Điều 15". */
export const isInsertedNextTo = (tokens: Tokens, run: PinpointRun, place: PinpointRun): boolean =>
  stands(tokens, run, place, NEXT_TO);

const stands = (tokens: Tokens, run: PinpointRun, place: PinpointRun, between: typeof BESIDE): boolean =>
  between.some((words) => run.to + words.length === place.from && followsAt(tokens, run.to, words));

/** Returns the provisions of a place, with those that are put beside it: they are of the same document. */
export function withInserted(tokens: Tokens, before: PinpointRun | null, place: PinpointRun): PinpointRun {
  if (before === null || !isInsertedAt(tokens, before, place)) return place;
  const around = enclosingProvision(place.pinpoints);
  const placed = before.pinpoints.map((pinpoint) => fillMissingParts(pinpoint, around));
  return { from: before.from, pinpoints: [...placed, ...place.pinpoints], to: place.to };
}
