import { TITLE_ENDS } from '../patterns/cue-tables.js';
import { INSTANCES, JOINTS, OBJECTS } from '../patterns/linking-words.js';
import { PROVISION_WORDS } from '../patterns/provision-words.js';
import { BASES } from '../patterns/recital-words.js';
import { CONTRASTS } from '../patterns/report-words.js';
import { TYPE_TABLE } from '../patterns/type-words.js';
import { endOfBody, passHolder } from '../readers/body-spans.js';
import { ALREADY_OR_JUST } from '../readers/issuing-words.js';
import { COMMA, SEMICOLON } from '../text/marks.js';
import { ABOUT, AND, AT, BY, DAY, OF, OR, PASSIVE } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { ISSUE } from '../text/terms.js';
import { idAt, isNumberAt, isWordAt, startsCapital, type Tokens } from '../text/tokens.js';

/** Words after a body that do not make it the subject of a verb. */
const NO_PREDICATE: ReadonlySet<number> = new Set([ABOUT, AND, AT, DAY, OF, OR]);
/** Words after which a body is the agent of what stands before: "được Tỉnh ủy, UBND tỉnh giao". */
const BEFORE_AGENT: ReadonlySet<number> = new Set([PASSIVE, BY]);

/**
 * Returns whether the words of `[from, to)` between a verb and a document begin a clause of their own: after a semicolon,
 * "song", or with a body that does something ("…, Bộ Y tế nhận được …").
 */
export function beginsClause(tokens: Tokens, from: number, to: number): boolean {
  let agent = false;
  for (let at = from; at < to; at++) {
    const id = idAt(tokens, at);
    agent ||= BEFORE_AGENT.has(id);
    if (id === SEMICOLON && beginsOwnClause(tokens, at + 1, to)) return true;
    if (
      id === COMMA &&
      ((!agent && hasSubject(tokens, at + 1, to)) ||
        isContrast(tokens, at + 1) ||
        matchPhrase(tokens, at + 1, TITLE_ENDS))
    )
      return true;
  }
  return false;
}

const isContrast = (tokens: Tokens, at: number): boolean => CONTRASTS.some((words) => followsAt(tokens, at, words));

/** Returns whether a sentence's main clause or a further ground begins in `[from, to)`: "…, ngày 04/5 UBND tỉnh đã ban hành", "…, căn cứ". */
export function beginsMainClause(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (idAt(tokens, at) !== COMMA) continue;
    if (BASES.some((words) => followsAt(tokens, at + 1, words))) return true;
    const subject = passDay(tokens, at + 1);
    const end = passHolder(tokens, endOfBody(tokens, subject));
    if (end > subject && end < to && ALREADY_OR_JUST.has(idAt(tokens, end))) return true;
  }
  return false;
}

/** Returns whether the citing document comes into being in `[from, to)`, and the sentence so to what it does: "…, Bộ Tư pháp ban hành Kế hoạch". */
export function issuesOwn(tokens: Tokens, from: number, to: number, typeName: string | null): boolean {
  for (let at = from; at < to; at++) {
    if (idAt(tokens, at) !== COMMA) continue;
    const end = endOfBody(tokens, at + 1);
    const type = end + ISSUE.length;
    if (end === at + 1 || type >= to || !followsAt(tokens, end, ISSUE)) continue;
    if (matchPhrase(tokens, type, TYPE_TABLE)?.value.name === typeName) return true;
  }
  return false;
}

/** How many tokens a day takes at most, the comma after it included. */
const DAY_LENGTH = 8;

function passDay(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== DAY) return at;
  let end = at + 1;
  while (end < at + DAY_LENGTH && !startsCapital(tokens, end)) end++;
  return end;
}

function hasSubject(tokens: Tokens, at: number, to: number): boolean {
  const end = endOfBody(tokens, at);
  if (end === at || end >= to) return false;
  return isWordAt(tokens, end) && !startsCapital(tokens, end) && !NO_PREDICATE.has(idAt(tokens, end));
}

/** Whether the words after a semicolon, up to the document at `to`, are more than the next object of the verb before it. */
export function beginsOwnClause(tokens: Tokens, at: number, to: number): boolean {
  if (at >= to || !isWordAt(tokens, at) || isNumberAt(tokens, at)) return false;
  const id = idAt(tokens, at);
  if (JOINTS.has(id) || PROVISION_WORDS.has(id) || endOfBody(tokens, at) > at) return false;
  return (
    matchPhrase(tokens, at, TYPE_TABLE) === null &&
    matchPhrase(tokens, at, OBJECTS) === null &&
    matchPhrase(tokens, at, INSTANCES) === null
  );
}
