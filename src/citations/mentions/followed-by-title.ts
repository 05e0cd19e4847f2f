import { TITLE_STARTS } from '../patterns/cue-tables.js';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from '../text/marks.js';

import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** How many tokens a remark in brackets takes at most. */
const REMARK = 14;

/** Returns true where what the mention is about begins right behind it, at `from`. */
export function isFollowedByTitle(tokens: Tokens, last: MentionCandidate, from: number): boolean {
  const numbered = last.symbol !== null || last.bareNumber !== null || last.issuers.length > 0;
  if (!numbered || last.form === 'ELLIPTIC') return false;
  if (idAt(tokens, from) === OPEN_BRACKET && matchPhrase(tokens, from + 1, TITLE_STARTS)) return true;
  const behind = passBracket(tokens, from);
  return matchPhrase(tokens, idAt(tokens, behind) === COMMA ? behind + 1 : behind, TITLE_STARTS) !== null;
}

/** "của Ban Tổ chức - Cán bộ Chính phủ (nay là Bộ Nội vụ) về …": a remark between the issuer and the title. */
function passBracket(tokens: Tokens, from: number): number {
  if (idAt(tokens, from) !== OPEN_BRACKET) return from;
  for (let at = from + 1; at < Math.min(tokens.count, from + REMARK); at++)
    if (idAt(tokens, at) === CLOSE_BRACKET) return at + 1;
  return from;
}
