import { TYPE_TABLE } from '../patterns/type-words.js';
import { isPinpointWord, type PinpointRun, readPinpointRuns } from '../provisions/pinpoints.js';
import type { Segment } from '../structure/segments.js';
import { OF, THIS } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** A run of provisions that belongs to no mention, with the index of its segment. */
export interface UnattachedPinpoints {
  readonly run: PinpointRun;
  readonly segment: number;
}

/**
 * Returns the runs of provisions that belong to no mention, in order, of the segments for which `isWanted` holds. Provisions
 * in the number of a heading ("Điều 5.") and in text to be inserted elsewhere are left out. Linear.
 */
export function findUnattachedPinpoints(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  isWanted: (segment: number) => boolean,
): readonly UnattachedPinpoints[] {
  const found: UnattachedPinpoints[] = [];
  let next = 0;
  segments.forEach((segment, index) => {
    if (segment.inserted || !isWanted(index)) return;
    for (const run of readPinpointRuns(tokens, segment.body, segment.to)) {
      while (next < candidates.length && (candidates[next] as MentionCandidate).to <= run.from) next++;
      if (!isAttached(run, candidates[next - 1], candidates[next])) found.push({ run, segment: index });
    }
  });
  return found;
}

/** Whether the mention before or after has these provisions, or they stand within one. */
function isAttached(
  run: PinpointRun,
  before: MentionCandidate | undefined,
  after: MentionCandidate | undefined,
): boolean {
  if (after !== undefined && after.lead <= run.from) return true;
  return before?.pinpoints.some(({ from }) => from >= run.from && from < run.to) ?? false;
}

/** Returns true where the provisions before token `at` belong to what is named there: "khoản 2 Điều này", "Điều 5 Thông tư này". */
export function isFollowedByOwner(tokens: Tokens, at: number): boolean {
  const next = idAt(tokens, at) === OF ? at + 1 : at;
  const id = idAt(tokens, next);
  return id === THIS || isPinpointWord(id) || matchPhrase(tokens, next, TYPE_TABLE) !== null;
}
