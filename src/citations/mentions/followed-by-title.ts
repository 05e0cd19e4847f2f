import { PURPOSES, TITLE_STARTS, TITLE_VERBS } from '../patterns/cue-tables.js';
import { beforeIssuing } from '../readers/issuing-words.js';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from '../text/marks.js';
import { ABOUT, OF } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, isWordAt, startsCapital, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** How many tokens a remark in brackets has at most. */
const REMARK = 14;

/** Returns true where the title of a numbered or issued document begins at token `from`, right after it; a remark in brackets is passed. */
export function isFollowedByTitle(tokens: Tokens, candidate: MentionCandidate, from: number): boolean {
  const numbered = candidate.symbol !== null || candidate.bareNumber !== null || candidate.issuers.length > 0;
  if (!numbered || candidate.form === 'ELLIPTIC') return false;
  if (idAt(tokens, from) === OPEN_BRACKET && beginsTitle(tokens, from + 1)) return true;
  const after = passIssuer(tokens, passBracket(tokens, from));
  if (idAt(tokens, after) === COMMA) return matchPhrase(tokens, after + 1, TITLE_STARTS) !== null;
  return beginsTitle(tokens, after) || (wasIssued(tokens, candidate) && matchPhrase(tokens, after, PURPOSES) !== null);
}

const beginsTitle = (tokens: Tokens, at: number): boolean =>
  matchPhrase(tokens, at, TITLE_STARTS) !== null || matchPhrase(tokens, at, TITLE_VERBS) !== null;

/** "đã ban hành X". */
const wasIssued = (tokens: Tokens, { lead }: MentionCandidate): boolean => beforeIssuing(tokens, lead) < lead;

/** "của Công ty về …": an issuer that is no body of the State or the Party. */
function passIssuer(tokens: Tokens, from: number): number {
  if (idAt(tokens, from) !== OF || !startsCapital(tokens, from + 1)) return from;
  for (let at = from + 2; at < Math.min(tokens.count, from + REMARK) && isWordAt(tokens, at); at++)
    if (idAt(tokens, at) === ABOUT) return at;
  return from;
}

/** "của Ban Tổ chức - Cán bộ Chính phủ (nay là Bộ Nội vụ) về …": a remark between the issuer and the title. */
function passBracket(tokens: Tokens, from: number): number {
  if (idAt(tokens, from) !== OPEN_BRACKET) return from;
  for (let at = from + 1; at < Math.min(tokens.count, from + REMARK); at++)
    if (idAt(tokens, at) === CLOSE_BRACKET) return at + 1;
  return from;
}
