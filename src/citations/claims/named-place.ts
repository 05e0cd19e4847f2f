import type { MentionCandidate } from '../mentions/candidate.js';
import { writtenBody } from '../readers/body-spans.js';
import type { ReadIssuer } from '../readers/issuers.js';
import { OPEN_BRACKET } from '../text/marks.js';
import { ACCORDING_TO, AND, AT, OF } from '../text/particles.js';
import { idAt, startsCapital, type Tokens } from '../text/tokens.js';
import type { ClaimContext } from './claim-context.js';

/**
 * Returns the context in which a number's letters are read: that of the province named right before it, where the text writes
 * no issuer ("kinh nghiệm của tỉnh Quảng Ninh (Đề án số …/ĐA-UBND)"), else the one given.
 */
export function inNamedPlace(
  tokens: Tokens,
  { lead }: MentionCandidate,
  issuers: readonly ReadIssuer[],
  context: ClaimContext,
): ClaimContext {
  const place =
    issuers.length === 0 && BEFORE_PLACED.has(idAt(tokens, lead - 1)) ? placeEndingAt(tokens, lead - 1, context) : null;
  return place === null ? context : { ...context, place, ownSeries: null };
}

/** How many tokens the name of a province takes at most, its kind included. */
const LONGEST_PLACE = 6;
const BEFORE_PLACED: ReadonlySet<number> = new Set([OPEN_BRACKET, ACCORDING_TO, AT]);

/** The province that is named "của tỉnh Quảng Ninh" or "và thành phố Huế" up to token `end`, null where none is. */
function placeEndingAt(tokens: Tokens, end: number, { vocabulary, on }: ClaimContext): string | null {
  for (let at = end - 2; at >= Math.max(1, end - LONGEST_PLACE); at--) {
    if (!OF_PLACE.has(idAt(tokens, at - 1)) || startsCapital(tokens, at)) continue;
    const place = vocabulary.placeByName(writtenBody(tokens, { from: at, to: end }), on);
    if (place) return place.name;
  }
  return null;
}
const OF_PLACE: ReadonlySet<number> = new Set([OF, AND]);
