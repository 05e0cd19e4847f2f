import type { CitationKind } from '../../domain/reading/citation.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { readWrittenDate } from '../readers/dates.js';
import type { Segment } from '../structure/segments.js';
import { followsAt } from '../text/phrases.js';
import { EFFECT, FROM_DAY } from '../text/terms.js';
import type { Tokens } from '../text/tokens.js';

/** Relations that act from a day. */
const ACTING: ReadonlySet<CitationKind> = new Set(['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS']);
/** How many tokens before and after a mention are searched. */
const LOOK_AROUND = 60;

/**
 * Returns the ISO day from which a relation acts where its sentence states one: "Nghị định này có hiệu lực từ ngày … và
 * thay thế X", "X hết hiệu lực kể từ ngày …". Null otherwise, also for "kể từ ngày Nghị định này có hiệu lực". Bounded
 * look to either side.
 */
export function readEffectiveFrom(
  tokens: Tokens,
  segment: Segment,
  { lead, tail }: Pick<MentionCandidate, 'lead' | 'tail'>,
  kind: CitationKind | null,
): string | null {
  if (kind === null || !ACTING.has(kind)) return null;
  return after(tokens, segment, tail) ?? before(tokens, segment, lead);
}

/** The day stated before the act, where the sentence first says when the citing document takes effect. */
function before(tokens: Tokens, segment: Segment, lead: number): string | null {
  let force = false;
  for (let at = Math.max(segment.body, lead - LOOK_AROUND); at < lead; at++) {
    force ||= followsAt(tokens, at, EFFECT);
    const date = force ? dayAt(tokens, at) : null;
    if (date !== null) return date;
  }
  return null;
}

/** The day stated after the mention, where the sentence says when the act takes effect. */
function after(tokens: Tokens, segment: Segment, tail: number): string | null {
  let force = false;
  for (let at = tail; at < Math.min(segment.to, tail + LOOK_AROUND); at++) {
    force ||= followsAt(tokens, at, EFFECT);
    if (force && followsAt(tokens, at, FROM_DAY)) return dayAt(tokens, at);
  }
  return null;
}

const dayAt = (tokens: Tokens, at: number): string | null =>
  followsAt(tokens, at, FROM_DAY) ? (readWrittenDate(tokens, at + 1)?.date ?? null) : null;
