import { TYPE_TABLE } from '../patterns/type-words.js';
import { COMMA, DOT, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { YEAR } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import { readYear } from './dates.js';

/** Returns the token after "về nhiệm vụ … năm 2015" that begins at `at`, -1 where no year ends the phrase. */
export function endOfSubject(tokens: Tokens, at: number): number {
  for (let next = at; next < Math.min(tokens.count, at + 30); next++) {
    const word = idAt(tokens, next);
    if (word === YEAR && readYear(tokens, next)) return next + 2;
    if (
      word === SEMICOLON ||
      word === COMMA ||
      word === DOT ||
      word === OPEN_BRACKET ||
      matchPhrase(tokens, next, TYPE_TABLE)?.value.type === 'RESOLUTION'
    )
      return -1;
  }
  return -1;
}
