import type { EffectStart } from '../../domain/reading/effect.js';
import type { Span } from '../../domain/reading/mention.js';
import { addDuration, toIsoDate } from '../../domain/values/calendar-date.js';
import { readCount } from './written-counts.js';

/** A stretch of time or a point in it as a clause tells it; read off folded text with plain single spaces. */
export interface WrittenTime {
  readonly countedFrom: EffectStart | null;
  /** ISO, where the clause states a day. */
  readonly date: string | null;
  /** ISO 8601. */
  readonly duration: string | null;
  /** Offset behind it. */
  readonly to: number;
}

/** Finds whether the words between two offsets are the document itself ("Luật này"). */
export type IsSelf = (from: number, to: number) => boolean;

/** Returns a test for one of these places of the document itself. */
export const selfIn =
  (selves: readonly Span[]): IsSelf =>
  (from, to) =>
    selves.some(({ start, end }) => start >= from && end <= to);

const CLOCK = /(?:\d{1,2} ?(?:gio|h)(?: ?\d{2} ?(?:phut)?)?,? ?(?:cua )?)?/.source;
const DAY = new RegExp(
  `${CLOCK}(?:ngay ?)?(\\d{1,2})(?: ?[/.-] ?| ?,? ?thang ?)(\\d{1,2})(?: ?[/.-] ?| ?,? ?nam ?)(\\d{4})(?!\\d)`,
  'y',
);
const MONTH = /thang (\d{1,2})(?: ?[/-] ?| nam )(\d{4})(?!\d)/y;
/** A calendar or budget year (Luật Ngân sách nhà nước, Điều 14: from 1 January); a school year or "2011 - 2015" is none. */
const YEAR = /nam (?:ngan sach |tai chinh |tinh thue )?(\d{4})(?! ?[-/\d])/y;

/** Words before a point in time: "kể từ", "tính từ", "bắt đầu từ", "vào"; "sau" only before a count. */
const LEAD = /,? ?(?:(?:duoc|ke|ky|tinh|tu|vao|bat|dau|la|trong)(?:, | )){0,4}/y;

/**
 * Events that a day is counted from, with the reason. `ISSUE`: a document is signed, adopted or promulgated on its own
 * date (Nghị định 30/2020/NĐ-CP, Điều 8). `PUBLICATION`: another day, which the text does not hold.
 */
const EVENTS: readonly (readonly [EffectStart, RegExp])[] = [
  // "ngày ký", "ngày ký ban hành", "khi ký", "ngày ban hành"
  ['ISSUE', /(?:ngay |khi )?(?:duoc )?(?:ky(?: (?:ban hanh|quyet dinh|thong tu|nghi dinh))?|ban hanh)(?![a-z])/y],
  // "ngày đăng Công báo", "ngày được đăng trên Công báo", "ngày công bố"
  [
    'PUBLICATION',
    /(?:ngay |khi )?(?:duoc )?(?:dang|cong bo|niem yet|phat hanh)(?: (?:tren |tai )?(?:cong bao))?(?![a-z])/y,
  ],
  // "ngày được Quốc hội thông qua", "ngày Hội đồng nhân dân tỉnh thông qua"
  ['ISSUE', /(?:ngay |khi )(?:[a-z]+ ){0,10}?(?:thong qua|phe chuan)(?![a-z])/y],
];

const UNITS: Readonly<Record<string, string>> = { ngay: 'D', thang: 'M', nam: 'Y' };
const NO_TIME: Omit<WrittenTime, 'to'> = { countedFrom: null, date: null, duration: null };

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const behind = (pattern: RegExp, text: string, at: number): number =>
  at + (matchAt(pattern, text, at)?.[0].length ?? 0);

/** Returns the day, or the first day of the month or year, that stands at the offset; with the first day behind it. */
export function readDate(
  text: string,
  at: number,
): { readonly date: string; readonly next: string; readonly to: number } | null {
  const day = matchAt(DAY, text, at);
  const month = day ? null : matchAt(MONTH, text, at);
  const year = day || month ? null : matchAt(YEAR, text, at);
  const found = day ?? month ?? year;
  if (found === null) return null;
  const [d, m, y] = day ? day.slice(1) : month ? ['1', month[1], month[2]] : ['1', '1', year?.[1]];
  const date = toIsoDate(d, m, y);
  const next = date && addDuration(date, day ? 'P1D' : month ? 'P1M' : 'P1Y');
  return date && next ? { date, next, to: at + found[0].length } : null;
}

/** "ngày ký", "ngày 01/7/2016", "ngày Luật này có hiệu lực": what the time at the offset is counted from. */
function readStart(text: string, at: number, isSelf: IsSelf): WrittenTime | null {
  const day = readDate(text, at);
  if (day) return { ...NO_TIME, countedFrom: 'STATED_DAY', date: day.date, to: day.to };
  const [ofIssue, ofPublication, ofAdoption] = EVENTS.map(([countedFrom, pattern]) => {
    const match = matchAt(pattern, text, at);
    return match && { ...NO_TIME, countedFrom, to: at + match[0].length };
  });
  return ofIssue ?? ofPublication ?? readDocumentEvent(text, at, isSelf) ?? ofAdoption ?? null;
}

const DOCUMENT_EVENT =
  /((?:cung |theo )?(?:ngay|khi|thoi diem|luc|hieu luc)(?: thi hanh)?(?: (?:cua|voi|ma))? )([^;:]{2,240}?) (?:(?:bat dau |chinh thuc )?(?:co|het) hieu luc(?: thi hanh)?|duoc (ky ban hanh|ky|ban hanh|thong qua|cong bo)(?![a-z]))/y;
const SAME_TIME = /(?:cung|theo) (?:ngay|thoi diem|luc|hieu luc)(?: co)?(?: hieu luc)?(?: thi hanh)? (?:cua|voi)(?= )/y;

/** "ngày Nghị định này có hiệu lực", "ngày Luật Đất đai có hiệu lực thi hành", "cùng thời điểm có hiệu lực của Luật X". */
function readDocumentEvent(text: string, at: number, isSelf: IsSelf): WrittenTime | null {
  const match = matchAt(DOCUMENT_EVENT, text, at);
  if (match) {
    const [all, before = '', words = '', passed] = match;
    const from = at + before.length;
    const own = words === 'khi' || isSelf(from, from + words.length);
    return { ...NO_TIME, countedFrom: own ? ownStart(passed) : 'OTHER_DOCUMENT', to: at + all.length };
  }
  const same = matchAt(SAME_TIME, text, at);
  return same && { ...NO_TIME, countedFrom: 'OTHER_DOCUMENT', to: at + same[0].length };
}

/** What happens to the document itself: it takes effect, is issued ("được ký ban hành") or published ("được công bố"). */
const ownStart = (passed: string | undefined): EffectStart =>
  passed === undefined ? 'OWN_EFFECT' : passed === 'cong bo' ? 'PUBLICATION' : 'ISSUE';

const UNREADABLE = /,? ?(?:ke )?tu (?:ngay|thang|nam|khi|thoi diem)(?![a-z])/y;

/**
 * Returns the point in time that stands at the offset: "kể từ ngày 01/7/2016", "sau 45 ngày, kể từ ngày ký", "sau khi
 * ký 15 ngày", "từ ngày Luật X có hiệu lực"; null when none does. One that cannot be read ("kể từ ngày …/…/2016", a day
 * that does not exist) is counted from nothing.
 */
export function readPoint(text: string, at: number, isSelf: IsSelf): WrittenTime | null {
  const lead = behind(LEAD, text, at);
  const delay = readCounted(text, behind(/,? ?(?:ke )?(?:tu )?(?:sau )?/y, text, at), isSelf);
  if (delay?.countedFrom) return delay;
  const after = matchAt(/sau (?=khi|ngay ky|ngay ban)/y, text, lead);
  const start = readStart(text, after ? lead + after[0].length : lead, isSelf);
  if (start === null) return unreadable(text, at);
  if (!after) return start;
  const count = readCount(text, behind(/ ?(?:la )?/y, text, start.to));
  return count === null ? start : { ...start, duration: durationOf(count), to: count.to };
}

function unreadable(text: string, at: number): WrittenTime | null {
  const match = matchAt(UNREADABLE, text, at);
  return match && { ...NO_TIME, to: at + match[0].length };
}

const durationOf = ({ value, unit }: { readonly value: number; readonly unit: string }): string =>
  `P${value}${UNITS[unit]}`;

/** Returns the length of time at the offset: "45 ngày kể từ ngày ký"; counted from nothing where the words do not say. */
export function readCounted(text: string, at: number, isSelf: IsSelf): WrittenTime | null {
  const count = readCount(text, at);
  if (count === null) return null;
  const from = matchAt(/,? ?(?:sau )?(?:(?:ke|tinh|bat dau)[, ]+)?(?:tu |sau )(?:sau )?/y, text, count.to);
  const start = from && readStart(text, count.to + from[0].length, isSelf);
  return { ...NO_TIME, ...start, duration: durationOf(count), to: start?.to ?? count.to };
}

const UNTIL = /(?:cho )?(?:den|toi) (?:truoc )?(?:het )?(?:thoi diem )?/y;
const WITHIN =
  /(?:trong |la )(?:(?:thoi han|thoi gian|vong|khoang)(?: thi hanh| thuc hien| hieu luc)? (?:la )?)?(?:toi da )?/y;

/** Returns the end of a period that stands at the offset, with `date` the first day behind it: "đến hết ngày 31/12/2025". */
export function readUntil(text: string, at: number, isSelf: IsSelf): WrittenTime | null {
  const lead = matchAt(UNTIL, text, at);
  if (!lead) return null;
  const day = readDate(text, at + lead[0].length);
  if (day) {
    const date = /truoc $/.test(lead[0]) ? day.date : day.next;
    return { ...NO_TIME, countedFrom: 'STATED_DAY', date, to: day.to };
  }
  return readDocumentEvent(text, at + lead[0].length, isSelf);
}

/** Returns the period that stands at the offset: "trong thời hạn 06 tháng kể từ ngày Luật này có hiệu lực". */
export function readPeriod(text: string, at: number, isSelf: IsSelf): WrittenTime | null {
  const lead = matchAt(WITHIN, text, at);
  return lead && readCounted(text, at + lead[0].length, isSelf);
}
