import {
  CONTRASTS,
  DEADLINES,
  DUTIES,
  LEADING,
  OBLIGING,
  PAST,
  REPORTING,
  REPORTS,
  REVIEWING,
} from '../../patterns/report-words.js';
import { isBodyHead } from '../../readers/body-spans.js';
import { COMMA, SEMICOLON } from '../../text/marks.js';
import {
  ABOUT,
  ACCORDING_TO,
  ALREADY,
  AND,
  GOING_ON,
  NOT_YET,
  PASSIVE,
  SINCE,
  THE_DOING,
  TIED,
  WITH,
} from '../../text/particles.js';
import { followsAt, matchPhrase } from '../../text/phrases.js';
import { WORK } from '../../text/terms.js';
import { idAt, isWordAt, type Tokens } from '../../text/tokens.js';
import { type CueContext, isCapital } from '../cue-context.js';
import type { FoundCue } from '../last-cue.js';
import { isInspection } from './inspection.js';
import { beginOfVerbs } from './verb-list.js';

/** How many tokens the name of whose duty it is takes at most: "trách nhiệm của các cơ quan, đơn vị, tổ chức có liên quan". */
const DUTY_LENGTH = 18;
/** Within how many tokens after the verb the body stands to which a report goes. */
const ADDRESSEE_WITHIN = 40;
/** Within how many tokens after a document "đã" says that it was carried out. */
const DONE_WITHIN = 60;
/** Words that tell what was done, or was not. */
const BY_THEN: ReadonlySet<number> = new Set([ALREADY, NOT_YET]);
/** Words before a verb that tell of what was done, or is being done. */
const DONE: ReadonlySet<number> = new Set([ALREADY, GOING_ON]);
/** Within how many tokens before the verb others were led. */
const LED_WITHIN = 16;
/** How many tokens name the work at most, before the verb. */
const WORK_LENGTH = 14;
/** How many tokens may stand between "đã" and the verb: "đã nghiêm túc triển khai", "đã tích cực lãnh đạo thực hiện". */
const ADVERB_LENGTH = 4;

/** Returns whether the text only tells how the mention at `lead` was carried out, or looks at how others do. */
export const isTold = (context: CueContext, cue: FoundCue, lead: number): boolean =>
  idAt(context.tokens, cue.to) === NOT_YET ||
  isDone(context, cue) ||
  isDoneInSpirit(context, cue) ||
  isInSpan(context, cue.from) ||
  isReport(context, cue.from) ||
  isInspection(context, cue.from) ||
  isReview(context, lead) ||
  isAboutWork(context, cue.from);

/** "Công tác kiểm tra, triển khai X còn chậm", "Nhưng công tác …": the sentence tells how the work goes, unless it says how it is to go ("Công tác … bảo đảm đúng X"). */
function isAboutWork({ tokens, segment }: CueContext, at: number): boolean {
  const contrast = CONTRASTS.find((words) => followsAt(tokens, segment.body, words));
  const work = segment.body + (contrast?.length ?? 0);
  if (!followsAt(tokens, work, WORK) || at - segment.body > WORK_LENGTH) return false;
  for (let between = work; between < at; between++) if (isOneOf(tokens, between, OBLIGING)) return false;
  return true;
}

/** "các ngành đã tích cực thực hiện X", "các sở đang thực hiện X": it was, or is being, carried out. */
function isDone({ tokens, segment }: CueContext, { from, meaning }: FoundCue): boolean {
  if (meaning.kind !== 'IMPLEMENTS') return false;
  const verbs = beginOfVerbs(tokens, from, segment.body);
  let done = verbs - 1;
  while (done > verbs - 1 - ADVERB_LENGTH && isWordAt(tokens, done) && !DONE.has(idAt(tokens, done))) done--;
  return (DONE.has(idAt(tokens, done)) && done >= segment.body) || hasLed(tokens, segment.body, verbs);
}

/** "tổ chức Hội được củng cố theo tinh thần X": a passive verb tells what came of X, unless the sentence says that it is to. */
function isDoneInSpirit({ tokens, segment }: CueContext, { from }: FoundCue): boolean {
  if (idAt(tokens, from) !== ACCORDING_TO) return false;
  let passive = from - 1;
  while (passive > from - 1 - ADVERB_LENGTH && isWordAt(tokens, passive) && idAt(tokens, passive) !== PASSIVE)
    passive--;
  if (idAt(tokens, passive) !== PASSIVE) return false;
  for (let at = segment.body; at < from; at++) if (isOneOf(tokens, at, OBLIGING)) return false;
  return true;
}

/** "đã tập trung chỉ đạo các cấp, các ngành triển khai X": others were led to carry it out. */
function hasLed(tokens: Tokens, from: number, verbs: number): boolean {
  for (let at = verbs - 1; at >= Math.max(from, verbs - LED_WITHIN) && idAt(tokens, at) !== SEMICOLON; at--) {
    if (!DONE.has(idAt(tokens, at))) continue;
    for (let verb = at + 1; verb <= at + 1 + ADVERB_LENGTH; verb++) if (matchPhrase(tokens, verb, LEADING)) return true;
    return false;
  }
  return false;
}

/** "Sau 3 năm thi hành Luật A và thực hiện Chỉ thị B, …": the years are those of both. */
function isInSpan({ tokens, segment, afterOther }: CueContext, at: number): boolean {
  if (!afterOther || !SINCE.has(idAt(tokens, segment.body))) return false;
  const verbs = beginOfVerbs(tokens, at, segment.body);
  const joint = idAt(tokens, verbs - 1) === THE_DOING ? verbs - 2 : verbs - 1;
  return idAt(tokens, joint) === AND || (idAt(tokens, joint) === WITH && idAt(tokens, joint - 1) === TIED);
}

/**
 * "trong việc thực hiện", "sau 5 năm thực hiện", "kết quả thực hiện"; also "Việc thực hiện …" and "…, việc thực hiện …". Not
 * "VỀ VIỆC THỰC HIỆN …", the own title, nor "trách nhiệm của các sở trong việc thực hiện …".
 */
function isReport(context: CueContext, at: number): boolean {
  const { tokens, segment, title } = context;
  const verbs = beginOfVerbs(tokens, at, segment.body);
  const doing = idAt(tokens, verbs - 1) === THE_DOING ? verbs - 1 : verbs;
  if (doing < verbs && idAt(tokens, doing - 1) === ABOUT && at >= title.from && at < title.to) return false;
  if (doing < verbs && (idAt(tokens, doing - 1) === COMMA || isCapital(context, doing))) return true;
  if (REVIEWING.some((words) => followsAt(tokens, doing - words.length, words))) return true;
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
    if (isOneOf(tokens, at, DUTIES)) return idAt(tokens, at - 1) !== ALREADY;
  return false;
}

const isOneOf = (tokens: CueContext['tokens'], at: number, phrases: readonly (readonly number[])[]): boolean =>
  phrases.some((words) => followsAt(tokens, at, words));
