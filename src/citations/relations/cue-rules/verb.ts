import type { RelationGuard } from '../../../domain/reading/relation-rule.js';
import type { DocumentType } from '../../../domain/vocabulary/document-type.js';
import { CONJUNCTIONS } from '../../patterns/linking-words.js';
import { DEADLINES, DUTIES, INSPECTIONS, INSPECTORS, PAST, REPORTING, REPORTS } from '../../patterns/report-words.js';
import { TYPE_TABLE } from '../../patterns/type-words.js';
import { isBodyHead } from '../../readers/body-spans.js';
import { wordId, wordIds } from '../../text/lexicon.js';
import { COMMA, OPEN_BRACKET, SEMICOLON } from '../../text/marks.js';
import { ABOUT, ACCORDING_TO, ALREADY, BY_MEANS, IN, NOT_YET, THE_DOING } from '../../text/particles.js';
import { followsAt, matchPhrase } from '../../text/phrases.js';
import { idAt, isWordAt } from '../../text/tokens.js';
import { type CueContext, isCapital } from '../cue-context.js';
import type { CuePlace, CueRule } from '../cue-rule.js';
import type { FoundCue } from '../last-cue.js';
import { hasMark } from '../title-end.js';
import { isPassive } from './passive.js';

/** How many tokens the verbs after "việc" take at most: "việc lãnh đạo, chỉ đạo, quán triệt, triển khai". */
const DOING_LENGTH = 10;
/** How many tokens the name of whose duty it is takes at most. */
const DUTY_LENGTH = 14;
/** Within how many tokens after the verb the body stands to which a report goes. */
const ADDRESSEE_WITHIN = 40;
/** Within how many tokens after a document "đã" says that it was carried out. */
const DONE_WITHIN = 60;
/** Words that tell what was done, or was not. */
const BY_THEN: ReadonlySet<number> = new Set([ALREADY, NOT_YET]);
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
export function guardOfVerb(context: CueContext, { cue, nearest, lead }: CuePlace): RelationGuard | null {
  if (nearest.meaning.weight === 'LOCUS' || isPlacedByLaw(context, nearest, lead)) return 'ONLY_PLACED';
  if (isPlacedInNextClause(context, cue, nearest)) return 'ONLY_PLACED';
  if (nearest.from === cue.from && cue.to < lead && isPassive(context.tokens, cue.from)) return 'PASSIVE';
  if (idAt(context.tokens, cue.to) === NOT_YET) return 'REPORT';
  if (isDone(context, cue)) return 'REPORT';
  if (isReport(context, cue.from) || isInspection(context, cue.from) || isReview(context, lead)) return 'REPORT';
  return isObjectDocument(context, cue.to, lead) ? 'OBJECT_IS_DOCUMENT' : null;
}

/** How many tokens may stand between "đã" and the verb: "đã nghiêm túc triển khai", "đã tích cực lãnh đạo thực hiện". */
const ADVERB_LENGTH = 4;
/** Within how many tokens before the verb the sentence tells the time of which it speaks. */
const TIME_WITHIN = 25;

/** "Thời gian qua, các ngành đã tích cực thực hiện X": it was carried out. */
function isDone({ tokens, segment }: CueContext, { from, meaning }: FoundCue): boolean {
  if (meaning.kind !== 'IMPLEMENTS') return false;
  let done = from - 1;
  while (done > from - 1 - ADVERB_LENGTH && isWordAt(tokens, done) && idAt(tokens, done) !== ALREADY) done--;
  if (idAt(tokens, done) !== ALREADY) return false;
  for (let at = done - 1; at > Math.max(segment.body, done - TIME_WITHIN); at--)
    if (idAt(tokens, at) === GONE_BY && TIMES.has(idAt(tokens, at - 1))) return true;
  return false;
}
/** "thời gian qua", "những năm qua", "vừa qua". */
const GONE_BY = wordId('qua');
const TIMES = wordIds('gian năm tháng vừa');

/** "thực hiện … theo X", "… được giao trong X", "thực hiện dự án (Điều 33 X)": one acts as a law provides. */
function isPlacedByLaw({ tokens, regulates }: CueContext, nearest: FoundCue, lead: number): boolean {
  const before = idAt(tokens, lead - 1);
  return regulates && (nearest.meaning.weight === 'BY' || before === IN || before === OPEN_BRACKET);
}

/** "thực hiện các quy định về môi trường; không đốt rác theo X": what is done after the semicolon is done as X provides. */
const isPlacedInNextClause = ({ tokens }: CueContext, cue: FoundCue, nearest: FoundCue): boolean =>
  nearest.meaning.weight === 'BY' && hasMark(tokens, cue.to, nearest.from, SEMICOLON);

/**
 * "trong việc thực hiện", "sau 5 năm thực hiện", "kết quả thực hiện"; also "Việc thực hiện …" and "…, việc thực hiện …". Not
 * "VỀ VIỆC THỰC HIỆN …", the own title, nor "trách nhiệm của các sở trong việc thực hiện …".
 */
function isReport(context: CueContext, at: number): boolean {
  const { tokens, title } = context;
  const doing = idAt(tokens, at - 1) === THE_DOING ? at - 1 : at;
  if (doing < at && idAt(tokens, doing - 1) === ABOUT && at >= title.from && at < title.to) return false;
  if (doing < at && (idAt(tokens, doing - 1) === COMMA || isCapital(context, doing))) return true;
  const report = REPORTS.find((words) => followsAt(tokens, doing - words.length, words));
  if (report === undefined) return false;
  const end = doing - report.length;
  return !isDuty(context, end) && !isReportToBody(context, end, at);
}

/**
 * "báo cáo Bộ Y tế kết quả thực hiện X", "báo cáo kết quả thực hiện X về Ủy ban nhân dân tỉnh", "… trước ngày 20": a report
 * that is to be made.
 */
function isReportToBody(context: CueContext, end: number, at: number): boolean {
  const { tokens, segment } = context;
  for (let verb = Math.max(segment.body, end - DUTY_LENGTH); verb < end; verb++) {
    const words = REPORTING.find((phrase) => followsAt(tokens, verb, phrase));
    if (words) return !isPast(context, verb) && goesToBody(context, verb + words.length, end, at);
  }
  return false;
}

const goesToBody = ({ tokens, segment }: CueContext, from: number, end: number, at: number): boolean => {
  if (from < end) return isBodyHead(tokens, from);
  for (let to = at; to < Math.min(segment.to, at + ADDRESSEE_WITHIN); to++)
    if ((idAt(tokens, to) === ABOUT && isBodyHead(tokens, to + 1)) || isOneOf(tokens, to, DEADLINES)) return true;
  return false;
};

function isPast({ tokens, segment }: CueContext, verb: number): boolean {
  for (let at = Math.max(segment.body, verb - DUTY_LENGTH); at < verb; at++) if (isOneOf(tokens, at, PAST)) return true;
  return false;
}

/** "I. KẾT QUẢ NĂM 2022 / Thực hiện X, tỉnh đã …": in a section that looks back, what was done by then, or was not yet. */
function isReview({ tokens, segment, reviewing }: CueContext, lead: number): boolean {
  if (reviewing === 'NO') return false;
  if (reviewing === 'WHOLLY') return true;
  for (let at = Math.max(segment.body, lead - DONE_WITHIN); at < Math.min(segment.to, lead + DONE_WITHIN); at++)
    if (BY_THEN.has(idAt(tokens, at))) return true;
  return false;
}

function isDuty({ tokens, segment }: CueContext, end: number): boolean {
  for (let at = end - 1; at >= Math.max(segment.body, end - DUTY_LENGTH); at--)
    if (isOneOf(tokens, at, DUTIES)) return true;
  return false;
}

/**
 * "Kiểm tra Huyện ủy Hoài Ân về việc quán triệt, triển khai X", at the beginning of a sentence or in the title; "Ủy ban Kiểm
 * tra giám sát việc thực hiện X".
 */
function isInspection({ tokens, segment, title }: CueContext, at: number): boolean {
  let doing = at - 1;
  while (doing > Math.max(segment.body, at - DOING_LENGTH) && idAt(tokens, doing) !== THE_DOING) doing--;
  if (idAt(tokens, doing) !== THE_DOING) return false;
  if (
    isOneOf(tokens, segment.body, INSPECTORS) &&
    INSPECTIONS.some((words) => followsAt(tokens, doing - words.length, words))
  )
    return true;
  const isTitle = at >= title.from && at < title.to;
  const from = isTitle ? Math.max(title.from, doing - DUTY_LENGTH) : segment.body;
  const to = isTitle ? doing : Math.min(doing, segment.body + 1);
  for (let begin = from; begin < to; begin++) if (isOneOf(tokens, begin, INSPECTIONS)) return true;
  return false;
}

const isOneOf = (tokens: CueContext['tokens'], at: number, phrases: readonly (readonly number[])[]): boolean =>
  phrases.some((words) => followsAt(tokens, at, words));

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
