import { ATTACHED } from '../patterns/linking-words.js';
import { NUMBER_WORDS } from '../patterns/type-words.js';
import { isPinpointWord, type PinpointRun, readPinpoints } from '../provisions/pinpoints.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from '../text/marks.js';
import { AT, OF, THE_PLURAL } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { idAt, startsCapital, type Tokens } from '../text/tokens.js';
import { isFollowedByOwner } from './unattached-pinpoints.js';

const BETWEEN: ReadonlySet<number> = new Set([OF, COMMA, AT, CLOSE_BRACKET, THE_PLURAL, ...NUMBER_WORDS]);
const MOST_BETWEEN = 3;
/** Words that alone may stand between a provision and the document with which it was issued. */
const ATTACHING: ReadonlySet<number> = new Set(['được', 'ban', 'hành', 'kèm', 'theo', 'tại', 'của'].map(wordId));
/** What is issued with a document, also written small. */
const ISSUED = ['quy định', 'quy chế', 'điều lệ', 'biểu', 'bảng', 'danh mục', 'phụ lục', 'bản'].map(phraseIds);
const MOST_NAME = 60;

/**
 * Returns whether a run of provisions is of the document that begins at token `at`: it stands right before ("khoản 2
 * Điều 5 (của) Nghị định …"), or names a provision of what was issued with it ("khoản 3 Điều 9 Quy định … ban hành kèm theo
 * Nghị quyết …"). `from` is where the sentence begins.
 */
export function isProvisionOf(tokens: Tokens, run: PinpointRun, at: number, from: number): boolean {
  let next = run.to;
  while (next < at && next < run.to + MOST_BETWEEN && BETWEEN.has(idAt(tokens, next))) next++;
  return next === at || (run.to >= from && isAnnexOf(tokens, run.to, at));
}

function isAnnexOf(tokens: Tokens, behind: number, at: number): boolean {
  if (at - behind > MOST_NAME || !ATTACHED.some((words) => followsAt(tokens, at - words.length, words))) return false;
  let next = behind;
  while (next < at && ATTACHING.has(idAt(tokens, next))) next++;
  if (next === at) return true;
  const name = idAt(tokens, behind) === OF || idAt(tokens, behind) === AT ? behind + 1 : behind;
  return startsCapital(tokens, name) || ISSUED.some((words) => followsAt(tokens, name, words));
}

/**
 * Returns the provisions that stand behind a document, at token `at`: "Nghị định …, tại Điều 5", "Luật … (Điều 5, khoản 2)";
 * null where none do, or where they are another's ("tại Điều 5 Thông tư này").
 */
export function readPinpointsBehind(tokens: Tokens, at: number): PinpointRun | null {
  const bracket = idAt(tokens, at) === OPEN_BRACKET;
  const comma = idAt(tokens, at) === COMMA ? at + 1 : at;
  if (!bracket && idAt(tokens, comma) !== AT) return null;
  const begin = bracket && idAt(tokens, at + 1) !== AT ? at + 1 : comma + (bracket ? 2 : 1);
  const first = idAt(tokens, begin) === THE_PLURAL ? begin + 1 : begin;
  const run = isPinpointWord(idAt(tokens, first)) ? readPinpoints(tokens, first) : null;
  if (!run || (bracket && idAt(tokens, run.to) !== CLOSE_BRACKET)) return null;
  const anothers = idAt(tokens, run.to) === OF || isFollowedByOwner(tokens, run.to);
  return !bracket && anothers ? null : run;
}
