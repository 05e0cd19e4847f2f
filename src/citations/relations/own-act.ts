import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { AGREEING, DIRECTIONS } from '../patterns/linking-words.js';
import { type TypeWord, typeWordOf } from '../patterns/type-words.js';
import { endOfBody } from '../readers/body-spans.js';
import { wordIds } from '../text/lexicon.js';
import { CLOSE_BRACKET, COLON, COMMA, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { AND, NOW, THE_DOING, THIS } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { EFFECT, ISSUE } from '../text/terms.js';
import { idAt, startsCapital, startsLine } from '../text/tokens.js';
import { type CueContext, isCapital, typeBefore } from './cue-context.js';
import { isActJoined } from './joined-acts.js';
import { LOOK_BACK } from './last-cue.js';
import type { CueSpan } from './relation.js';

/** Types whose documents are never issued with another one. */
const NEVER_ATTACHED: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'LAW',
  'CODE',
  'ORDINANCE',
  'DECREE',
  'CIRCULAR',
]);
/** First words of acts that end a document's force: in a lead line they need no subject. */
const ENDING_WORDS = wordIds('hết chấm');
/** How many tokens the issuer's name takes at most between the recitals and its act. */
const ISSUER_LENGTH = 14;
const BEFORE_ISSUER: ReadonlySet<number> = new Set([COMMA, SEMICOLON]);
const BEFORE_FURTHER_ACT: ReadonlySet<number> = new Set([AND, COMMA, SEMICOLON]);
const BEFORE_NEW_ACT: ReadonlySet<number> = new Set([SEMICOLON, COLON]);

/**
 * Returns whether an act on another document is the citing document's own: at a sentence's beginning, in its title,
 * after its own name ("Nghị định này"), next to a statement of when it takes effect, or after an act of its own.
 */
export function isOwnAct(context: CueContext, cue: CueSpan): boolean {
  if (isInName(context, cue) || isOnlyDirection(context, cue.from)) return false;
  return (
    isInOwnTitle(context, cue) ||
    opensSentence(context, cue) ||
    isIssuedHere(context, cue.from) ||
    isIssuersAct(context, cue.from) ||
    isAfterOwnName(context, cue.from) ||
    context.afterSelf ||
    (context.acting && isActJoined(context.tokens, cue.from)) ||
    isNextToEffect(context, cue.from)
  );
}

/** "Luật Giá (sửa đổi)": part of what the law is called. */
const isInName = ({ tokens }: CueContext, { from, to }: CueSpan): boolean =>
  idAt(tokens, from - 1) === OPEN_BRACKET && idAt(tokens, to) === CLOSE_BRACKET;

/** "Thông qua chính sách theo hướng: Bãi bỏ X": what a later document is to do. */
function isOnlyDirection({ tokens, segment }: CueContext, cue: number): boolean {
  for (let at = Math.max(segment.body, cue - LOOK_BACK); at < cue; at++)
    if (matchPhrase(tokens, at, DIRECTIONS)) return true;
  return false;
}

/** Returns whether the words stand in the citing document's own title. */
export const isInOwnTitle = ({ title }: CueContext, cue: CueSpan): boolean =>
  cue.from >= title.from && cue.from < title.to;

/** "Bãi bỏ …", "Nay bãi bỏ …", "Hết hiệu lực các văn bản sau:". */
function opensSentence({ tokens, segment, leadLine }: CueContext, { from }: CueSpan): boolean {
  const opens = from - segment.body <= 1 || (startsLine(tokens, from) && startsCapital(tokens, from));
  if (opens || idAt(tokens, from - 1) === NOW) return true;
  return leadLine && ENDING_WORDS.has(idAt(tokens, from));
}

/** "Đồng ý tạm dừng X", "Thống nhất việc bãi bỏ X", at the beginning of a sentence. */
export function isAgreedTo({ tokens, segment }: CueContext, act: CueSpan): boolean {
  const agreeing = matchPhrase(tokens, segment.body, AGREEING);
  const end = segment.body + (agreeing?.ids.length ?? 0);
  return agreeing !== null && (end === act.from || (end + 1 === act.from && idAt(tokens, end) === THE_DOING));
}

/** "… ban hành Thông tư sửa đổi X": the citing document names itself by its type. */
function isIssuedHere({ tokens, segment, typeName, preamble }: CueContext, cue: number): boolean {
  const from = typeBefore(tokens, cue, ({ name }) => name === typeName);
  if (from < 0) return false;
  return followsAt(tokens, from - ISSUE.length, ISSUE) || (from === segment.body && preamble);
}

/** "Căn cứ …, Ủy ban Thường vụ Quốc hội giải thích X": after the recitals the issuer itself acts. */
function isIssuersAct({ tokens, segment, preamble, typeName }: CueContext, cue: number): boolean {
  if (!preamble || typeName === null) return false;
  for (let at = Math.max(segment.body, cue - ISSUER_LENGTH); at < cue; at++) {
    const opens = at === segment.body || BEFORE_ISSUER.has(idAt(tokens, at - 1));
    if (opens && endOfBody(tokens, at) === cue) return true;
  }
  return false;
}

/** "Nghị định này …" before the act in its sentence. */
function isAfterOwnName({ tokens, segment, typeName, otherSubject }: CueContext, cue: number): boolean {
  // "Kế hoạch này thay cho X" in news means the plan that was named before.
  if (otherSubject && typeWordOf(typeName) === null && idAt(tokens, cue - 1) === THIS) return false;
  for (let at = Math.max(segment.body, cue - LOOK_BACK); at < cue; at++)
    if (idAt(tokens, at) === THIS && typeBefore(tokens, at, (type) => mayBeOwn(type, typeName)) >= 0) return true;
  return false;
}

/** "Luật này" in a letter means the law that it speaks of; "Quy chế này" may be issued with the citing document, which news is not. */
const mayBeOwn = ({ type, name }: TypeWord, typeName: string | null): boolean =>
  typeName === null || name === typeName || (typeWordOf(typeName) !== null && !NEVER_ATTACHED.has(type));

/** "… có hiệu lực từ ngày … và thay thế X"; else an act that begins anew after a semicolon or colon. */
function isNextToEffect(context: CueContext, cue: number): boolean {
  const { tokens, segment, afterOther, leadLine } = context;
  const before = idAt(tokens, cue - 1);
  if (!afterOther && statesEffect(tokens, Math.max(segment.body, cue - LOOK_BACK), cue))
    return leadLine || BEFORE_FURTHER_ACT.has(before);
  return BEFORE_NEW_ACT.has(before) && isCapital(context, cue);
}

function statesEffect(tokens: CueContext['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (followsAt(tokens, at, EFFECT)) return true;
  return false;
}
