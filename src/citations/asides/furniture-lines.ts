import { phraseIds } from '../text/lexicon.js';
import { COLON, SLASH } from '../text/marks.js';
import { STAMP_LABELS } from '../text/page-breaks.js';
import { followsAt } from '../text/phrases.js';
import { idAt, isAllCapitals, isNumberAt, startsLine, type Tokens } from '../text/tokens.js';

const GAZETTE = phraseIds('công báo');
const STAMPED = STAMP_LABELS.map((label) => phraseIds(label.toLowerCase()));

/** Returns the token after the line that holds token `at`. */
export function lineEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.count && !startsLine(tokens, end)) end++;
  return end;
}

/** Returns whether a line begins at token `at` that every page of a gazette bears: "CÔNG BÁO/Số 469 + 470/Ngày 25-3-2021". */
export const isRunningHead = (tokens: Tokens, at: number): boolean =>
  followsAt(tokens, at, GAZETTE) && isAllCapitals(tokens, at) && idAt(tokens, at + GAZETTE.length) === SLASH;

/** Returns whether the line that begins at token `at` is no text: a running head, a page number, a line of a signature's stamp. */
export const isFurniture = (tokens: Tokens, at: number): boolean =>
  isRunningHead(tokens, at) ||
  (isNumberAt(tokens, at) && (at + 1 >= tokens.count || startsLine(tokens, at + 1))) ||
  STAMPED.some((words) => followsAt(tokens, at, words) && idAt(tokens, at + words.length) === COLON);
