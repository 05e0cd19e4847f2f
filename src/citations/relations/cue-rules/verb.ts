import type { RelationGuard } from '../../../domain/reading/relation-rule.js';
import type { DocumentType } from '../../../domain/vocabulary/document-type.js';
import { CONJUNCTIONS, OBJECTS } from '../../patterns/linking-words.js';
import { MANNERS } from '../../patterns/report-words.js';
import { isNameOf, TYPE_TABLE } from '../../patterns/type-words.js';
import { isAttachmentAt } from '../../readers/attachment-words.js';
import { COMMA, OPEN_BRACKET } from '../../text/marks.js';
import { ACCORDING_TO, AT, BY_MEANS, IN, THE_DOING, TIED, WITH } from '../../text/particles.js';
import { followsAt, matchPhrase } from '../../text/phrases.js';
import { ROLL_OUT, RULE } from '../../text/terms.js';
import { idAt, startsCapital, type Tokens } from '../../text/tokens.js';
import { beginsClause } from '../clauses.js';
import { type CueContext, isCapital } from '../cue-context.js';
import type { CuePlace, CueRule } from '../cue-rule.js';
import type { FoundCue } from '../last-cue.js';
import { isInOwnTitle } from '../own-act.js';
import { isDirecting } from '../recitals.js';
import { isPassive } from './passive.js';
import { isTold } from './report.js';

/** What is carried out as another document lays down, without a name of its own: "triển khai phương án bảo vệ rừng theo X". */
const PLANS: ReadonlySet<DocumentType | null> = new Set<DocumentType | null>(['PLAN', 'SCHEME']);
/** How many tokens more than its type's name an object has at least to be a document of its own. */
const OBJECT_LENGTH = 3;

/** A verb of carrying out: "thực hiện", "triển khai", "quán triệt". */
export const VERB: CueRule = {
  id: 'VERB',
  reason:
    'Carrying out has the document as its object: "quán triệt, thực hiện Chỉ thị X". X is not carried out where something is done as X provides ("thực hiện … theo quy định tại X"), where the text reports ("kết quả thực hiện X"), or where the object is another document ("thực hiện Kế hoạch … theo X").',
  examples: [
    {
      text: 'Tiếp tục quán triệt, thực hiện Chỉ thị số 14-CT/TW của Ban Bí thư.',
      mention: 'Chỉ thị số 14-CT/TW',
      gives: 'IMPLEMENTS',
    },
  ],
  decide: (context, place) => {
    const { kind, weight } = place.cue.meaning;
    if (weight !== 'VERB' || kind === 'REFERS') return null;
    return guardOfVerb(context, place) ?? { kind };
  },
};

/** Returns what keeps a verb from having the mention for its object, null where nothing does. */
export function guardOfVerb(context: CueContext, place: CuePlace): RelationGuard | null {
  const { cue, nearest, lead } = place;
  if (isOnlyPlaced(context, place)) return 'ONLY_PLACED';
  if (nearest.from === cue.from && cue.to < lead && isPassive(context.tokens, cue.from)) return 'PASSIVE';
  if (isTold(context, cue, lead)) return 'REPORT';
  if (beginsClause(context.tokens, cue.to, lead)) return 'NEXT_CLAUSE';
  if (nearest.meaning.weight === 'LOCUS') return null;
  if (isTiedTo(context.tokens, cue.from, lead)) return 'OBJECT_IS_DOCUMENT';
  return isObjectDocument(context, cue.to, lead) ? 'OBJECT_IS_DOCUMENT' : null;
}

/** "gắn (việc) thực hiện Kế hoạch với X": what is carried out is the plan, and X goes along with it. */
function isTiedTo(tokens: Tokens, cue: number, lead: number): boolean {
  const before = idAt(tokens, cue - 1) === THE_DOING ? cue - 2 : cue - 1;
  return idAt(tokens, before) === TIED && idAt(tokens, lead - 1) === WITH;
}

function isOnlyPlaced(context: CueContext, { cue, nearest, lead }: CuePlace): boolean {
  if (nearest.meaning.weight === 'LOCUS') return !isObjectInDocument(context, cue, nearest);
  // "V/v thực hiện tinh giản biên chế theo X" does what X lays down; "V/v triển khai cuộc thi theo X" begins something else.
  const rollsOut = cue.to - cue.from === ROLL_OUT.length && followsAt(context.tokens, cue.from, ROLL_OUT);
  if (!rollsOut && nearest.meaning.weight === 'BY' && isInOwnTitle(context, cue)) return false;
  return isPlacedByLaw(context, nearest, lead) || isDoneAccordingly(context, cue, lead);
}

/**
 * "thực hiện nghiêm các quy định của X": the provisions are the object; in a directive or letter, that is to carry X out. So it
 * is to carry out a programme that was issued with X, where a sentence begins so.
 */
function isObjectInDocument(context: CueContext, cue: FoundCue, nearest: FoundCue): boolean {
  const { tokens, segment } = context;
  if (!isDirecting(context.typeName) && !isNameOf(context.typeName, 'SUBMISSION')) return false;
  if (isAttachmentAt(tokens, nearest.from)) return cue.from === segment.body && startsCapital(tokens, cue.to);
  let at = cue.to;
  for (let manner = nextManner(tokens, at); manner > at; manner = nextManner(tokens, at)) at = manner;
  return at === nearest.from && followsAt(tokens, at, RULE);
}

function nextManner(tokens: Tokens, at: number): number {
  const from = idAt(tokens, at) === COMMA ? at + 1 : at;
  const manner = matchPhrase(tokens, from, MANNERS);
  return manner ? from + manner.ids.length : at;
}

/** "thực hiện … theo X", "… được giao trong X", "thực hiện dự án (Điều 33 X)": one acts as a law provides. */
function isPlacedByLaw({ tokens, regulates }: CueContext, nearest: FoundCue, lead: number): boolean {
  const before = idAt(tokens, lead - 1);
  return regulates && (nearest.meaning.weight === 'BY' || before === IN || before === OPEN_BRACKET);
}

/**
 * "triển khai cuộc thi theo X", "thực hiện tiêu hủy đúng quy trình tại Thông tư Y": what is carried out has a name of its own, and X says how. What X itself sets as a task
 * ("thực hiện các nhiệm vụ theo X") is carried out.
 */
function isDoneAccordingly({ tokens, regulates }: CueContext, cue: FoundCue, lead: number): boolean {
  const end = lead - 1;
  const placed = idAt(tokens, end) === ACCORDING_TO || (regulates && idAt(tokens, end) === AT);
  if (!placed || end - cue.to < OBJECT_WORDS) return false;
  for (let at = cue.to; at < end; at++)
    if (matchPhrase(tokens, at, OBJECTS) || idAt(tokens, at) === OPEN_BRACKET) return false;
  return true;
}
/** How many words an object has at least; fewer say how something is done ("thực hiện nghiêm theo X"). */
const OBJECT_WORDS = 2;

/**
 * "thực hiện Kế hoạch … theo Nghị quyết X": what is carried out is another document, X only its ground. In brackets X is
 * the document with which the other one was laid down: "triển khai Đề án 08 (theo Quyết định X)".
 */
function isObjectDocument(context: CueContext, from: number, to: number): boolean {
  if (idAt(context.tokens, to - 1) === ACCORDING_TO && idAt(context.tokens, to - 2) === OPEN_BRACKET) return false;
  const match = matchPhrase(context.tokens, from, TYPE_TABLE);
  if (match === null || CONJUNCTIONS.has(idAt(context.tokens, to - 1))) return false;
  const named =
    isCapital(context, from) || (idAt(context.tokens, to - 1) === ACCORDING_TO && PLANS.has(match.value.type));
  if (!named) return false;
  return to - from > match.ids.length + OBJECT_LENGTH || idAt(context.tokens, to - 1) === BY_MEANS;
}
