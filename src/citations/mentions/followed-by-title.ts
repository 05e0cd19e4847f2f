import { TITLE_STARTS } from '../patterns/cue-tables.js';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from '../text/marks.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** How many tokens a remark in brackets has at most. */
const REMARK = 14;

/** Returns true where the title of a numbered or issued document begins at token `from`, right after it; a remark in brackets is passed. */
export function isFollowedByTitle(tokens: Tokens, candidate: MentionCandidate, from: number): boolean {
  const numbered = candidate.symbol !== null || candidate.bareNumber !== null || candidate.issuers.length > 0;
  if (!numbered || candidate.form === 'ELLIPTIC') return false;
  if (idAt(tokens, from) === OPEN_BRACKET && matchPhrase(tokens, from + 1, TITLE_STARTS)) return true;
  const after = passBracket(tokens, from);
  return matchPhrase(tokens, idAt(tokens, after) === COMMA ? after + 1 : after, TITLE_STARTS) !== null;
}

/** "của Ban Tổ chức - Cán bộ Chính phủ (nay là Bộ Nội vụ) về …": a remark between the issuer and the title. */
function passBracket(tokens: Tokens, from: number): number {
  if (idAt(tokens, from) !== OPEN_BRACKET) return from;
  for (let at = from + 1; at < Math.min(tokens.count, from + REMARK); at++)
    if (idAt(tokens, at) === CLOSE_BRACKET) return at + 1;
  return from;
}
