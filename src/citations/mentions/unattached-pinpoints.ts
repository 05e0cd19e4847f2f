import { TYPE_TABLE } from '../patterns/type-words.js';
import { isPinpointWord, type PinpointRun, readPinpoints } from '../provisions/pinpoints.js';
import type { Segment } from '../structure/segments.js';
import { OF, THIS } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** A run of provisions that stands beside no document, with the segment that it is in. */
export interface UnattachedPinpoints {
  readonly run: PinpointRun;
  readonly segment: number;
}

/**
 * Returns the runs of provisions that belong to no mention, in order, of segments for which `wanted` holds; those in the
 * number of a heading ("Điều 5.") and in text to be inserted are left out. Linear.
 */
export function findUnattachedPinpoints(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  wanted: (segment: number) => boolean,
): readonly UnattachedPinpoints[] {
  const found: UnattachedPinpoints[] = [];
  let candidate = 0;
  segments.forEach((segment, index) => {
    if (segment.inserted || !wanted(index)) return;
    let at = segment.body;
    while (at < segment.to) {
      while (candidate < candidates.length && (candidates[candidate] as MentionCandidate).to <= at) candidate++;
      const next = candidates[candidate];
      const run = isPinpointWord(idAt(tokens, at)) ? readPinpoints(tokens, at) : null;
      if (run === null) at++;
      else {
        if (!isBound(run, next, candidates[candidate - 1])) found.push({ run, segment: index });
        at = run.to;
      }
    }
  });
  return found;
}

/** Whether the mention behind or before has these provisions, or they stand inside it. */
const isBound = (run: PinpointRun, next: MentionCandidate | undefined, before: MentionCandidate | undefined): boolean =>
  (next !== undefined && next.lead <= run.from) || hasPinpoint(before, run);

const hasPinpoint = (candidate: MentionCandidate | undefined, run: PinpointRun): boolean =>
  candidate?.pinpoints.some(({ from }) => from >= run.from && from < run.to) ?? false;

/** Returns true where the provisions that end at token `at` are of what is named next: "khoản 2 Điều này", "Điều 5 Thông tư này". */
export function isFollowedByOwner(tokens: Tokens, at: number): boolean {
  const next = idAt(tokens, at) === OF ? at + 1 : at;
  const id = idAt(tokens, next);
  return id === THIS || isPinpointWord(id) || matchPhrase(tokens, next, TYPE_TABLE) !== null;
}
