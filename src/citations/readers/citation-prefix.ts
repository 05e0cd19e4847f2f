import { NUMBER_WORDS, TYPE_TABLE } from '../patterns/type-words.js';
import { phraseIds, wordId, wordIds } from '../text/lexicon.js';
import { CLOSE_BRACKET, COLON, COMMA, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { ABOUT, AND, AT, DAY, OF, THE_PLURAL } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { DOCUMENTS, GUIDE, PASS } from '../text/terms.js';
import { idAt, isNumberAt, isWordAt, type Tokens } from '../text/tokens.js';
import { type BodySpan, endOfBody, passHolder } from './body-spans.js';
import { type DayOfYear, readDayOfYear, readWrittenDate, type WrittenDate } from './dates.js';
import { ALREADY_OR_JUST, beforeIssuing } from './issuing-words.js';

const DIRECTOR = phraseIds('giám đốc');
const REQUEST = phraseIds('đề nghị');
/** What a body says in a document that a bracket names: "đề nghị của Sở Y tế (Tờ trình số …)". */
const SAYINGS = ['đề nghị', 'kiến nghị', 'chỉ đạo', 'ý kiến', 'báo cáo'].map(phraseIds);
/** "Thanh tra tỉnh đã chỉ ra tại Kết luận số …": what the issuer did in the document. */
const SAYING_VERBS = [
  GUIDE,
  ...['có ý kiến', 'cho ý kiến', 'chỉ ra', 'trả lời', 'kiến nghị', 'đề nghị', 'báo cáo', 'kết luận', 'chỉ đạo'].map(
    phraseIds,
  ),
];
/** "Sở Nội vụ có Công văn …", "ra Thông báo …". */
const HAVING = wordIds('có ra');
/** "đã", "vừa", "cũng", "còn": between the subject and its verb. */
const BEFORE_VERB: ReadonlySet<number> = new Set([...ALREADY_OR_JUST, ...wordIds('cũng còn')]);
/** "ban hành thêm các Nghị quyết …". */
const FURTHER = wordId('thêm');
/** "UBND huyện Yên Thành (cũ)": the unit has been merged since. */
const FORMER = wordId('cũ');
/** What those do who are heard. */
const PRESENT = phraseIds('trình bày');
const REPORT = phraseIds('báo cáo');
const HEAR = wordId('nghe');
const ON_BEHALF = phraseIds('thay mặt');
const JUST_PAST = phraseIds('vừa qua');
/** "Chiều 6/9". */
const TIMES_OF_DAY = wordIds('sáng trưa chiều tối');

/** What stands right before a mention of its issuer and date. */
export interface CitationPrefix {
  readonly issuers: readonly BodySpan[];
  readonly date: WrittenDate | null;
  /** A day whose year is not written beside it. */
  readonly day: DayOfYear | null;
}

/** Returns true where a mention is the object of a clause of its own: "…, Bộ Nội vụ có X", "…, ngày … UBND tỉnh đã ban hành X". */
export function isIssuedInClause(tokens: Tokens, lead: number, from: number): boolean {
  const verb = HAVING.has(idAt(tokens, lead - 1)) ? lead - 1 : beforeIssuing(tokens, lead);
  return verb < lead && issuedBy(tokens, verb, from).issuers.length > 0;
}

const BEFORE_ISSUER: ReadonlySet<number> = new Set([OF, SEMICOLON, AND]);
const NO_PREFIX: CitationPrefix = { issuers: [], date: null, day: null };
const LOOK_BACK = 20;
/** How many tokens ", tại Kỳ họp thứ 8," takes at most, with its commas. */
const SESSION_LENGTH = 12;

/**
 * Returns issuer and date that the clause before a mention gives: "Theo đề nghị (của) Sở Tài chính tại Tờ trình …",
 * "chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn …", "Ngày 21/4/2015, Thủ tướng Chính phủ đã ban hành Chỉ thị …".
 */
export function readCitationPrefix(tokens: Tokens, lead: number, from: number): CitationPrefix {
  const before = idAt(tokens, lead - 1);
  const at = before === THE_PLURAL ? lead - 2 : lead - 1;
  // "ý kiến của Ban Thường vụ Tỉnh ủy (tại Công văn số …)".
  const said = idAt(tokens, at - 1) === OPEN_BRACKET ? at - 1 : at;
  if (idAt(tokens, at) === AT) return { ...NO_PREFIX, issuers: issuerBefore(tokens, said, from) };
  const colon = NUMBER_WORDS.has(before) ? lead - 2 : lead - 1;
  const listed = idAt(tokens, colon) === COLON ? ownerOfListed(tokens, colon, from) : [];
  if (listed.length > 0) return { ...NO_PREFIX, issuers: listed };
  const sayer = before === OPEN_BRACKET ? sayerBefore(tokens, lead, from) : [];
  if (sayer.length > 0) return { ...NO_PREFIX, issuers: sayer };
  const presented = presenterBefore(tokens, lead, from);
  if (presented.length > 0) return { ...NO_PREFIX, issuers: presented };
  if (before === OPEN_BRACKET) return NO_PREFIX;
  if (followsAt(tokens, lead - PASS.length, PASS)) return passedBy(tokens, lead - PASS.length, from);
  const object = idAt(tokens, at) === FURTHER ? at : at + 1;
  const verb = HAVING.has(idAt(tokens, at)) ? at : beforeIssuing(tokens, object);
  return verb < object ? issuedBy(tokens, verb, from) : NO_PREFIX;
}

/** "Ngày 26/11/2024, tại Kỳ họp thứ 8, Quốc hội khóa XV đã thông qua": who passed it, and on which day. */
function passedBy(tokens: Tokens, verb: number, from: number): CitationPrefix {
  const passed = issuedBy(tokens, verb, from);
  const session = sessionBefore(tokens, passed.issuers[0]?.from ?? from, from);
  return passed.date || passed.day || session < 0 ? passed : { ...passed, ...timeEndingAt(tokens, session, from) };
}

/** The comma before ", tại Kỳ họp thứ 8," that ends before token `end`; -1 where no session is named there. */
function sessionBefore(tokens: Tokens, end: number, from: number): number {
  for (let at = end - 2; at > Math.max(from, end - SESSION_LENGTH); at--)
    if (idAt(tokens, at) === COMMA) return idAt(tokens, at + 1) === AT && idAt(tokens, end - 1) === COMMA ? at : -1;
  return -1;
}

function issuerBefore(tokens: Tokens, end: number, from: number): readonly BodySpan[] {
  for (let at = end - 1; at >= Math.max(from, end - LOOK_BACK); at--) {
    const begins =
      BEFORE_ISSUER.has(idAt(tokens, at - 1)) ||
      followsAt(tokens, at - 2, REQUEST) ||
      followsAt(tokens, at - 2, DIRECTOR);
    if (begins && endOfBody(tokens, at) === end) return [{ from: at, to: beforeAssessing(tokens, at, end) }];
  }
  const verb = SAYING_VERBS.find((words) => followsAt(tokens, end - words.length, words));
  return verb ? issuedBy(tokens, end - verb.length, from).issuers : [];
}

/** "Sở Tư pháp thẩm định tại Báo cáo …": what the body did there is not part of its name, unless it is named by that. */
function beforeAssessing(tokens: Tokens, from: number, end: number): number {
  const verb = ASSESSING.find((words) => followsAt(tokens, end - words.length, words));
  return verb && !NAMED_BY_TASK.has(idAt(tokens, end - verb.length - 1)) && end - verb.length > from + 1
    ? end - verb.length
    : end;
}
const ASSESSING = ['thẩm định', 'thẩm tra'].map(phraseIds);
/** "Hội đồng thẩm định", "Tổ thẩm định". */
const NAMED_BY_TASK = wordIds('đồng tổ ban phòng');

/** "nghe Ban Tổ chức trình bày Tờ trình …", "nghe Ban Tổ chức báo cáo (Tờ trình …": who spoke before token `lead`. */
function presenterBefore(tokens: Tokens, lead: number, from: number): readonly BodySpan[] {
  const end = idAt(tokens, lead - 1) === OPEN_BRACKET ? lead - 1 : lead;
  const verb = end - PRESENT.length;
  if (followsAt(tokens, verb, PRESENT)) return issuedBy(tokens, verb, from).issuers;
  const spoke = followsAt(tokens, end - REPORT.length, REPORT)
    ? issuedBy(tokens, end - REPORT.length, from).issuers
    : [];
  return end < lead || idAt(tokens, (spoke[0]?.from ?? 0) - 1) === HEAR ? spoke : [];
}

/** Whose the saying or the documents are that the bracket before token `lead` names. */
function sayerBefore(tokens: Tokens, lead: number, from: number): readonly BodySpan[] {
  const end = lead - 1;
  for (let at = end - 1; at >= Math.max(from, end - LOOK_BACK); at--) {
    const isWhose = idAt(tokens, at - 1) === OF && endOfBody(tokens, at) === end;
    if (isWhose && (says(tokens, at - 1) || namesDocuments(tokens, at - 1, lead))) return [{ from: at, to: end }];
  }
  return [];
}

/** "bốn nghị quyết quan trọng của Bộ Chính trị: số …": whose the listed documents are. */
function ownerOfListed(tokens: Tokens, colon: number, from: number): readonly BodySpan[] {
  for (let at = colon - 1; at >= Math.max(from, colon - LOOK_BACK); at--) {
    const end = idAt(tokens, at - 1) === OF ? endOfBody(tokens, at) : at;
    if (end === at || !(end === colon || isTitleUpTo(tokens, end, colon))) continue;
    for (let type = at - 2; type >= at - 2 - LISTED_WITHIN; type--) {
      const words = matchPhrase(tokens, type, TYPE_TABLE)?.ids.length ?? 0;
      if (words > 0 && type + words >= at - 1 - MOST_ADJECTIVES) return [{ from: at, to: end }];
    }
  }
  return [];
}
/** "các quyết định của … về giao dự toán năm 2022:": what they are about stands before the colon. */
function isTitleUpTo(tokens: Tokens, from: number, colon: number): boolean {
  if (idAt(tokens, from) !== ABOUT) return false;
  for (let at = from + 1; at < colon; at++) if (!isWordAt(tokens, at) && !isNumberAt(tokens, at)) return false;
  return true;
}
/** How many tokens before "của" the type of the listed documents stands at most. */
const LISTED_WITHIN = 5;

/** "đề nghị của", and "… của A và của B", where the words stand before A. */
const says = (tokens: Tokens, of: number): boolean =>
  idAt(tokens, of - 1) === AND || SAYINGS.some((words) => followsAt(tokens, of - words.length, words));

/** "các nghị quyết quan trọng của Bộ Chính trị (Nghị quyết số …", "các văn bản của … (Chỉ thị số …". */
function namesDocuments(tokens: Tokens, of: number, lead: number): boolean {
  const type = matchPhrase(tokens, lead, TYPE_TABLE)?.ids;
  for (let before = of; type && before >= of - MOST_ADJECTIVES; before--)
    if ([type, DOCUMENTS].some((words) => followsAt(tokens, before - words.length, words))) return true;
  return false;
}
const MOST_ADJECTIVES = 2;

/** The subject of "ban hành" or "ký" at `end`, and the day that begins the clause. */
function issuedBy(tokens: Tokens, end: number, from: number): CitationPrefix {
  const subject = BEFORE_VERB.has(idAt(tokens, end - 1)) ? end - 1 : end;
  const first = Math.max(from, end - LOOK_BACK);
  for (let at = first; at < subject; at++) {
    const to = endOfBody(tokens, at);
    if (to === at || passFormer(tokens, passHolder(tokens, to)) !== subject) continue;
    const time = timeEndingAt(tokens, idAt(tokens, at - 1) === COMMA ? at - 1 : at, from);
    return { issuers: [onWhoseBehalf(tokens, first, at) ?? { from: at, to }], ...time };
  }
  return NO_PREFIX;
}

function passFormer(tokens: Tokens, at: number): number {
  const isFormer = idAt(tokens, at) === OPEN_BRACKET && idAt(tokens, at + 1) === FORMER;
  return isFormer && idAt(tokens, at + 2) === CLOSE_BRACKET ? at + 3 : at;
}

/** "Thay mặt Ban Bí thư, …": for whom the subject at `subject` signs; null where it signs for itself. */
function onWhoseBehalf(tokens: Tokens, from: number, subject: number): BodySpan | null {
  for (let at = from; at < subject; at++) {
    const body = at + ON_BEHALF.length;
    if (!followsAt(tokens, at, ON_BEHALF)) continue;
    const to = endOfBody(tokens, body);
    return to > body ? { from: body, to } : null;
  }
  return null;
}

/** "Ngày 21/4/2015", "Chiều 6/9" before `end`. */
function timeEndingAt(tokens: Tokens, end: number, from: number): Pick<CitationPrefix, 'date' | 'day'> {
  const to = followsAt(tokens, end - JUST_PAST.length, JUST_PAST) ? end - JUST_PAST.length : end;
  for (let at = Math.max(from, to - 7); at < to; at++) {
    const id = idAt(tokens, at);
    if (id !== DAY && !TIMES_OF_DAY.has(id)) continue;
    const digits = id === DAY ? at : at + 1;
    const date = readWrittenDate(tokens, digits);
    if (date?.to === to) return { date, day: null };
    const day = readDayOfYear(tokens, digits);
    if (day?.to === to) return { date: null, day: { day: day.day, month: day.month } };
  }
  return { date: null, day: null };
}
