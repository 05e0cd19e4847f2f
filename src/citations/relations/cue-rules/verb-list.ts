import { MANAGING } from '../../patterns/report-words.js';
import { COMMA } from '../../text/marks.js';
import { AND } from '../../text/particles.js';
import { matchPhrase } from '../../text/phrases.js';
import { idAt, type Tokens } from '../../text/tokens.js';

/** How many verbs share an object at most, and how many tokens one has. */
const MOST_VERBS = 8;
const LONGEST_VERB = 4;

/** Returns the token, `first` or later, at which the verbs begin that share the object of the one at `at`: "lãnh đạo, quán triệt và thực hiện X". */
export function beginOfVerbs(tokens: Tokens, at: number, first: number): number {
  let from = at;
  for (let verbs = 0; verbs < MOST_VERBS && from > first; verbs++) {
    const before = verbEndingAt(tokens, isJoint(idAt(tokens, from - 1)) ? from - 1 : from);
    if (before < first) break;
    from = before;
  }
  return from;
}

const isJoint = (id: number): boolean => id === COMMA || id === AND;

function verbEndingAt(tokens: Tokens, end: number): number {
  for (let from = Math.max(0, end - LONGEST_VERB); from < end; from++)
    if (matchPhrase(tokens, from, MANAGING)?.ids.length === end - from) return from;
  return -1;
}
