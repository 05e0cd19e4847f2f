import { TYPE_TABLE } from '../patterns/type-words.js';
import { wordId } from '../text/lexicon.js';
import { matchPhrase } from '../text/phrases.js';
import { markId, type Tokens } from '../text/tokenise.js';
import { readYear } from './dates.js';

const COMMA = markId(',');
const DOT = markId('.');
const OPEN = markId('(');
const SEMICOLON = markId(';');
const YEAR = wordId('năm');

/** Returns the token behind "về nhiệm vụ … năm 2015" that begins at `at`, -1 where no year ends the phrase. */
export function spanSubject(tokens: Tokens, at: number): number {
  const { id, count } = tokens;
  for (let next = at; next < Math.min(count, at + 30); next++) {
    const word = id[next] as number;
    if (word === YEAR && readYear(tokens, next)) return next + 2;
    if (
      word === SEMICOLON ||
      word === COMMA ||
      word === DOT ||
      word === OPEN ||
      matchPhrase(tokens, next, TYPE_TABLE)?.value.type === 'RESOLUTION'
    )
      return -1;
  }
  return -1;
}
