import type { Segment } from '../structure/segments.js';
import { phraseIds } from '../text/lexicon.js';
import { CLOSE_BRACKET, COLON, COMMA, DOT, OPEN_BRACKET, SEMICOLON, SLASH } from '../text/marks.js';
import { ABOUT, AND } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { idAt, type Tokens, textBetween } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

const VV = phraseIds('v / v');
const STOPS: ReadonlySet<number> = new Set([SEMICOLON, OPEN_BRACKET, CLOSE_BRACKET, COLON]);
const TRIM: ReadonlySet<number> = new Set([COMMA, DOT, AND, SLASH]);
const LIMIT = 70;

/**
 * Returns what a text says a document is about: the words "về …" right behind its date and issuer, up to a mark, the
 * end of the sentence or the next mention of the same list; null where nothing stands there or it does not end in time.
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
  if (idAt(tokens, from) !== ABOUT && !followsAt(tokens, from, VV)) return null;
  const limit = Math.min((segments[candidate.segment] as Segment).to, from + LIMIT, nextMember(candidates, index));
  let to = from;
  while (to < limit && !STOPS.has(idAt(tokens, to))) to++;
  if (to === from + LIMIT) return null;
  while (to > from && TRIM.has(idAt(tokens, to - 1))) to--;
  return to > from + 1 ? textBetween(tokens, from, to).replace(/\s+/gu, ' ') : null;
}

/** First token of the next mention that has a number of its own, unless it stands in the title. */
function nextMember(candidates: readonly MentionCandidate[], index: number): number {
  const own = candidates[index] as MentionCandidate;
  for (let next = index + 1; next < Math.min(candidates.length, index + 4); next++) {
    const other = candidates[next] as MentionCandidate;
    if (other.segment !== own.segment) break;
    if (other.form === 'FULL' || other.form === 'LIST') return other.lead;
  }
  return Number.MAX_SAFE_INTEGER;
}
