import { PURPOSES, TITLE_STARTS, TITLE_VERBS } from '../patterns/cue-tables.js';
import { beforeIssuing } from '../readers/issuing-words.js';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from '../text/marks.js';
import { ABOUT, DAY, MONTH, OF, PASSIVE, YEAR } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { DRAW_UP, ISSUE } from '../text/terms.js';
import { idAt, isNumberAt, isWordAt, startsCapital, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** How many tokens a remark in brackets has at most. */
const REMARK = 14;

/** Returns true where the title of a numbered or issued document begins at token `from`, right after it; a remark in brackets is passed. */
export function isFollowedByTitle(tokens: Tokens, candidate: MentionCandidate, from: number): boolean {
  const numbered = candidate.symbol !== null || candidate.bareNumber !== null || candidate.issuers.length > 0;
  if (!numbered || candidate.form === 'ELLIPTIC') return false;
  if (idAt(tokens, from) === OPEN_BRACKET && beginsTitle(tokens, from + 1)) return true;
  const after = passIssuer(tokens, passBracket(tokens, from));
  const issued = passIssuing(tokens, after);
  if (issued > after && matchPhrase(tokens, issued, PURPOSES) !== null) return true;
  if (idAt(tokens, after) === COMMA) return matchPhrase(tokens, after + 1, TITLE_STARTS) !== null;
  return beginsTitle(tokens, after) || (wasIssued(tokens, candidate) && matchPhrase(tokens, after, PURPOSES) !== null);
}

const beginsTitle = (tokens: Tokens, at: number): boolean =>
  matchPhrase(tokens, at, TITLE_STARTS) !== null || matchPhrase(tokens, at, TITLE_VERBS) !== null;

/** How many tokens stand at most before "ban hành" ("được", ", vốn được"), and how many the day takes after it. */
const BEFORE_ISSUED = 4;
const DAY_LENGTH = 8;
const ISSUED = [ISSUE, DRAW_UP];

/** "A, ban hành ngày 25/10/2021 để …", "A được xây dựng căn cứ …": the token after what tells that A was issued, `from` where nothing does. */
function passIssuing(tokens: Tokens, from: number): number {
  for (let at = from; at < from + BEFORE_ISSUED; at++) {
    const words = ISSUED.find((each) => followsAt(tokens, at, each));
    if (words && at > from && (idAt(tokens, at - 1) === PASSIVE || idAt(tokens, at - 1) === COMMA))
      return passDay(tokens, at + words.length);
  }
  return from;
}

function passDay(tokens: Tokens, from: number): number {
  if (idAt(tokens, from) !== DAY) return from;
  let at = from + 1;
  while (at < from + DAY_LENGTH && (isNumberAt(tokens, at) || !isWordAt(tokens, at) || IN_DAY.has(idAt(tokens, at))))
    at++;
  return at;
}
const IN_DAY: ReadonlySet<number> = new Set([MONTH, YEAR]);

/** "đã ban hành X", "X của Sở Y tế, ban hành ngày …". */
function wasIssued(tokens: Tokens, { lead, to, tail }: MentionCandidate): boolean {
  if (beforeIssuing(tokens, lead) < lead) return true;
  for (let at = to; at < tail; at++) if (followsAt(tokens, at, ISSUE)) return true;
  return false;
}

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
