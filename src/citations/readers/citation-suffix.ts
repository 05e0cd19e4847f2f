import type { MentionForm } from '../../domain/reading/mention.js';
import { phraseIds, wordId, wordIds } from '../text/lexicon.js';
import { BAR, CLOSE_BRACKET, COMMA, isDashMark, OPEN_BRACKET } from '../text/marks.js';
import { ALREADY, BY, DAY, FROM, OF, PASSIVE, YEAR } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { PASS } from '../text/terms.js';
import { idAt, isInitialCapital, startsLine, type Tokens } from '../text/tokens.js';
import { type BodySpan, endOfBody, isBodyHead, spanBodies } from './body-spans.js';
import { readCongressOrPlenum, readTerm } from './congress-and-plenum.js';
import { type DayOfYear, readDayOfYear, readWrittenDate, readYear, type WrittenDate } from './dates.js';
import { passFootnoteMark } from './footnote-mark.js';
import { ALREADY_OR_JUST, passIssuing } from './issuing-words.js';

/** "cùng ngày". */
export const SAME = wordId('cùng');
/** "cùng ngày", "đều ngày": the day of all that were named. */
export const SAYS_SAME: ReadonlySet<number> = new Set([SAME, wordId('đều')]);
const PASSIVES: ReadonlySet<number> = new Set([ALREADY, PASSIVE]);
const MOST_BEFORE_DATE = 2;

/** "giữa": "Quy chế số 8/QCPH-BHXH ngày … giữa Bảo hiểm xã hội và Cục Thuế". */
const BETWEEN = wordId('giữa');
const BEFORE_ISSUER: ReadonlySet<number> = new Set([OF, BY, FROM, BETWEEN]);
/** "đến": "từ Trung ương đến cơ sở" names no issuer. */
const TO = wordId('đến');

/** What follows the core of a citation. */
export interface CitationSuffix {
  readonly tail: number;
  readonly date: string | null;
  readonly year: number | null;
  /** A day whose year is not written beside it, null where the date is whole or none stands there. */
  readonly day: DayOfYear | null;
  readonly issuers: readonly BodySpan[];
  readonly term: number | null;
}

/** "10/NQ-HĐND tỉnh ngày …": whose council or committee it is, after the letters. */
const PLACE_KINDS = wordIds('tỉnh huyện xã');
const passPlaceKind = (tokens: Tokens, at: number): number =>
  PLACE_KINDS.has(idAt(tokens, at)) && idAt(tokens, at + 1) === DAY ? at + 1 : at;

/** Where a core ends, and what of its date it holds itself. */
export interface CitationCoreEnd {
  readonly to: number;
  readonly form: MentionForm;
  readonly tail?: number;
  readonly date?: string | null;
  readonly year?: number | null;
}

/** Date, issuers and term, and one of them again. */
const MOST_PARTS = 4;

/**
 * Returns date, year, issuers and term that stand right after a mention's core, in any order, commas passed.
 * `issuerCount` is how many issuers its symbol names, 0 where it tells none.
 */
export function readCitationSuffix(tokens: Tokens, core: CitationCoreEnd, issuerCount: number): CitationSuffix {
  let suffix: CitationSuffix = {
    tail: core.tail ?? passPlaceKind(tokens, passFootnoteMark(tokens, core.to)),
    date: core.date ?? null,
    year: core.year ?? null,
    day: null,
    issuers: [],
    term: null,
  };
  if (core.form === 'BACK_REFERENCE') return suffix;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const longer = readNextPart(tokens, suffix, issuerCount);
    if (longer.tail === suffix.tail) return longer;
    suffix = longer;
  }
  return suffix;
}

/** The suffix with the next of its parts; of the same length where none follows. */
function readNextPart(tokens: Tokens, suffix: CitationSuffix, issuerCount: number): CitationSuffix {
  const { tail, date, issuers } = suffix;
  const signed = readSigned(tokens, suffix);
  if (signed) return { ...suffix, ...signed };
  const mark = idAt(tokens, tail);
  const at = mark === COMMA || mark === BAR || (mark === OPEN_BRACKET && date === null) ? tail + 1 : tail;
  const dated = readDateAfter(tokens, at, suffix);
  if (dated) {
    const to = idAt(tokens, dated.to) === CLOSE_BRACKET ? dated.to + 1 : dated.to;
    return { ...suffix, date: dated.date, year: dated.year, tail: to };
  }
  const day = readDayAfter(tokens, at, suffix);
  if (day) return { ...suffix, day: { day: day.day, month: day.month }, tail: day.to };
  const term = readTerm(tokens, at);
  if (term && (issuers.length > 0 || mark === OPEN_BRACKET)) return { ...suffix, term: term.value, tail: term.to };
  const bodies = issuers.length === 0 ? readIssuersAfter(tokens, at, issuerCount) : [];
  const last = bodies.at(-1);
  if (last) return { ...suffix, issuers: bodies, tail: last.to };
  const enactment = date === null ? readEnactment(tokens, at) : null;
  return enactment ? { ...suffix, ...enactment } : suffix;
}

/** A date, or a year where none is known, unless the date is known already. */
function readDateAfter(tokens: Tokens, at: number, { date, year }: CitationSuffix): WrittenDate | null {
  if (date !== null || beginsSentence(tokens, at)) return null;
  const written = readWrittenDate(tokens, passWordsBeforeDate(tokens, at));
  return written ?? (year === null && idAt(tokens, at) === YEAR ? readYear(tokens, at) : null);
}

/** "… CỦA TỈNH ỦY⏎Ngày 16 tháng 6 năm 2022, …": the day of what follows. */
const beginsSentence = (tokens: Tokens, at: number): boolean =>
  idAt(tokens, at) === DAY && startsLine(tokens, at) && isInitialCapital(tokens, at);

/** "ngày 03/9", where no date or year is known. */
const readDayAfter = (
  tokens: Tokens,
  at: number,
  { date, year, day }: CitationSuffix,
): ReturnType<typeof readDayOfYear> =>
  date === null && year === null && day === null && idAt(tokens, at) === DAY && !beginsSentence(tokens, at)
    ? readDayOfYear(tokens, at)
    : null;

/** "(Sở Y tế và Sở Nội vụ ký ngày 15/3/2024)", "(do Sở Y tế ban hành ngày …)": a bracket that tells who signed it, and when. */
function readSigned(tokens: Tokens, suffix: CitationSuffix): Omit<CitationSuffix, 'day' | 'term'> | null {
  const at = suffix.tail;
  if (idAt(tokens, at) !== OPEN_BRACKET || suffix.date !== null) return null;
  const from = idAt(tokens, at + 1) === BY ? at + 2 : at + 1;
  const issuers = isBodyHead(tokens, from) ? spanBodies(tokens, from) : [];
  const to = issuers.at(-1)?.to ?? at;
  const signed = idAt(tokens, to) === COMMA ? to + 1 : passIssuing(tokens, idAt(tokens, to) === ALREADY ? to + 1 : to);
  const date = signed > to && to > at ? readWrittenDate(tokens, signed) : null;
  if (!date || idAt(tokens, date.to) !== CLOSE_BRACKET) return null;
  return { issuers, date: date.date, year: date.year, tail: date.to + 1 };
}

/** Returns the token after "thông qua" or a word of issuing that begins at `at`, or `at` where none does. */
const passPassing = (tokens: Tokens, at: number): number =>
  followsAt(tokens, at, PASS) ? at + PASS.length : passIssuing(tokens, at);

/** "cùng ngày …", "ban hành ngày …", "thông qua ngày …", "đã được ký ngày …", and the word written twice. */
function passWordsBeforeDate(tokens: Tokens, at: number): number {
  if (SAYS_SAME.has(idAt(tokens, at)) || (idAt(tokens, at) === DAY && idAt(tokens, at + 1) === DAY)) return at + 1;
  let next = at;
  while (next < at + MOST_BEFORE_DATE && PASSIVES.has(idAt(tokens, next))) next++;
  const issued = passPassing(tokens, next);
  return issued > next && idAt(tokens, issued) === DAY ? issued : at;
}

/** "(đã) được Quốc hội khóa XIV thông qua ngày 26/11/2019": who passed or issued it, and when. The words stay the sentence's. */
function readEnactment(
  tokens: Tokens,
  at: number,
): { readonly date: string | null; readonly year: number | null; readonly issuers: readonly BodySpan[] } | null {
  const from = ALREADY_OR_JUST.has(idAt(tokens, at)) ? at + 1 : at;
  if (idAt(tokens, from) !== PASSIVE || !isBodyHead(tokens, from + 1)) return null;
  const body = endOfBody(tokens, from + 1);
  for (let next = body; next < Math.min(tokens.count, body + 16); next++) {
    const passed = passPassing(tokens, next);
    const date = passed > next ? readWrittenDate(tokens, passed) : null;
    if (date) return { date: date.date, year: date.year, issuers: [{ from: from + 1, to: body }] };
  }
  return null;
}

/** A plenum may follow without "của": "ngày 25/7/2008 Hội nghị lần thứ bảy Ban Chấp hành Trung ương". */
const MEETING = phraseIds('hội nghị');

function readIssuersAfter(tokens: Tokens, at: number, count: number): readonly BodySpan[] {
  const lead = BEFORE_ISSUER.has(idAt(tokens, at)) ? at + 1 : at;
  if (!isBodyHead(tokens, lead) || (lead === at && !followsAt(tokens, at, MEETING))) return [];
  if (idAt(tokens, at) === FROM && idAt(tokens, endOfBody(tokens, lead)) === TO) return [];
  const plenum = readCongressOrPlenum(tokens, lead);
  if (plenum?.congressOrPlenum.kind === 'PLENUM') return [{ from: lead, to: plenum.to }];
  if (lead === at) return [];
  const bodies = spanBodies(tokens, lead);
  if (idAt(tokens, at) !== BETWEEN && asksAfterComma(tokens, bodies)) return bodies.slice(0, 1);
  if (count === 0 || idAt(tokens, at) === BETWEEN) return bodies;
  return bodies.slice(0, mostOf(tokens, bodies, count));
}

/** How many of the bodies listed after a number issued its document, where its letters name `count`. */
function mostOf(tokens: Tokens, bodies: readonly BodySpan[], count: number): number {
  // "của Chính phủ, Chủ tịch tỉnh có …": a document with one issuer has one, and after the comma the sentence goes on.
  let most = isOfBoth(tokens, bodies) ? 2 : count;
  while (most < bodies.length && isDashMark(idAt(tokens, bodies[most - 1]?.to ?? -1))) most++;
  return most;
}

/** "của Bộ A, Chủ tịch UBND tỉnh yêu cầu": after the comma stands who asks in this text. Those who sign together are joined by "và" or a dash. */
function asksAfterComma(tokens: Tokens, [first, second]: readonly BodySpan[]): boolean {
  if (first === undefined || second === undefined || idAt(tokens, first.to) !== COMMA) return false;
  return ASKING.some((words) => followsAt(tokens, second.to, words));
}
const ASKING = [
  'yêu cầu',
  'đề nghị',
  'kiến nghị',
  'chỉ đạo',
  'báo cáo',
  'thông báo',
  'ban hành kế hoạch',
  'ban hành chương trình',
  'xây dựng kế hoạch',
  'xây dựng chương trình',
].map(phraseIds);

/** "của Bộ Chính trị, Ban Bí thư": the two sign in one series, and a document may be of both. */
const isOfBoth = (tokens: Tokens, [first, second]: readonly BodySpan[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  followsAt(tokens, first.from, POLITBURO) &&
  followsAt(tokens, second.from, SECRETARIAT);
const POLITBURO = phraseIds('bộ chính trị');
const SECRETARIAT = phraseIds('ban bí thư');

/** Returns the first list of issuers that names any. */
export const firstNonEmpty = (...lists: readonly (readonly BodySpan[] | undefined)[]): readonly BodySpan[] =>
  lists.find((list) => list !== undefined && list.length > 0) ?? [];
