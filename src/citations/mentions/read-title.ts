import type { Segment } from '../structure/segments.js';
import { phraseIds } from '../text/lexicon.js';
import { CLOSE_BRACKET, COLON, COMMA, DOT, OPEN_BRACKET, SEMICOLON, SLASH } from '../text/marks.js';
import { ABOUT, AND } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { idAt, type Tokens, textBetween } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** "V/v", short for "Về việc". */
const ABOUT_SHORT = phraseIds('v / v');
const STOPS: ReadonlySet<number> = new Set([SEMICOLON, OPEN_BRACKET, CLOSE_BRACKET, COLON]);
/** What is cut off at the end of a title. */
const TRIMMED: ReadonlySet<number> = new Set([COMMA, DOT, AND, SLASH]);
/** A longer title is none. */
const MOST_TOKENS = 70;
/** How many candidates after the document are looked at for the next member of its list. */
const LOOK_AHEAD = 3;

/**
 * Returns the title that a text gives to the candidate at `index`, as written with single spaces: the words "về …" right
 * after its date and issuer, up to a mark, the end of the sentence or the next document with a number. Null where none
 * stands there, or where it does not end in time.
 */
export function readTitle(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  index: number,
): string | null {
  const candidate = candidates[index] as MentionCandidate;
  const from = candidate.tail;
  if (candidate.form === 'ELLIPTIC' || candidate.form === 'BACK_REFERENCE') return null;
  if (idAt(tokens, from) !== ABOUT && !followsAt(tokens, from, ABOUT_SHORT)) return null;
  const limit = Math.min(
    (segments[candidate.segment] as Segment).to,
    from + MOST_TOKENS,
    nextNumberedFrom(candidates, index),
  );
  let to = from;
  while (to < limit && !STOPS.has(idAt(tokens, to))) to++;
  if (to === from + MOST_TOKENS) return null;
  while (to > from && TRIMMED.has(idAt(tokens, to - 1))) to--;
  return to > from + 1 ? textBetween(tokens, from, to).replace(/\s+/gu, ' ') : null;
}

/** First token of the next candidate of the segment that has a number, else beyond any token. */
function nextNumberedFrom(candidates: readonly MentionCandidate[], index: number): number {
  const own = candidates[index] as MentionCandidate;
  for (let next = index + 1; next < Math.min(candidates.length, index + 1 + LOOK_AHEAD); next++) {
    const other = candidates[next] as MentionCandidate;
    if (other.segment !== own.segment) break;
    if (other.form === 'FULL' || other.form === 'LIST') return other.lead;
  }
  return Number.MAX_SAFE_INTEGER;
}
