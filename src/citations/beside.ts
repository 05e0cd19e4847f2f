import { fillFrom, provisionContext } from './enclosing-provisions.js';
import { phraseIds } from './lexicon.js';
import { followsAt } from './phrases.js';
import type { PinpointRun } from './pinpoints.js';
import type { Tokens } from './tokenise.js';

/** Between a new provision and its place. */
const BESIDE = ['vào', 'vào cuối', 'vào sau', 'vào trước', 'vào tiếp sau', 'sau', 'trước', 'tiếp sau'].map(phraseIds);

/** Returns true where one run of provisions is put beside the next: "khoản 1a vào trước khoản 1 Điều 33". */
export const isPlacedBy = (tokens: Tokens, run: PinpointRun, place: PinpointRun): boolean =>
  BESIDE.some((words) => run.to + words.length === place.from && followsAt(tokens, run.to, words));

/** Returns the provisions of a place, with those that are put beside it: they are of the same document. */
export function withPlaced(tokens: Tokens, before: PinpointRun | null, place: PinpointRun): PinpointRun {
  if (before === null || !isPlacedBy(tokens, before, place)) return place;
  const around = provisionContext(place.pinpoints);
  const placed = before.pinpoints.map((pinpoint) => fillFrom(pinpoint, around));
  return { from: before.from, pinpoints: [...placed, ...place.pinpoints], to: place.to };
}
