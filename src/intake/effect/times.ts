import type { EffectStart } from '../../domain/reading/effect.js';
import type { EffectSentence } from './sentence.js';
import { readStatedDay } from './stated-day.js';
import { readCount } from './written-counts.js';

/** A point in time or a length of time as a clause tells it. */
export interface WrittenTime {
  readonly countedFrom: EffectStart | null;
  /** ISO, where the clause states a day. */
  readonly date: string | null;
  /** ISO 8601. */
  readonly duration: string | null;
  /** Offset in the sentence after it. */
  readonly to: number;
}

const isOwnMention = ({ ownMentions }: EffectSentence, from: number, to: number): boolean =>
  ownMentions.some(({ start, end }) => start >= from && end <= to);

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

const endOfMatch = (pattern: RegExp, text: string, at: number): number =>
  at + (matchAt(pattern, text, at)?.[0].length ?? 0);

/** "ngày ký", "ngày 01/7/2016", "ngày Luật này có hiệu lực": what the time at the offset is counted from. */
function readStart(sentence: EffectSentence, at: number): WrittenTime | null {
  const day = readStatedDay(sentence, at);
  if (day) return { ...NO_TIME, countedFrom: 'STATED_DAY', date: day.date, to: day.to };
  const [ofIssue, ofPublication, ofAdoption] = EVENTS.map(([countedFrom, pattern]) => {
    const match = matchAt(pattern, sentence.folded, at);
    return match && { ...NO_TIME, countedFrom, to: at + match[0].length };
  });
  return ofIssue ?? ofPublication ?? readDocumentEvent(sentence, at) ?? ofAdoption ?? null;
}

const DOCUMENT_EVENT =
  /((?:cung |theo )?(?:ngay|khi|thoi diem|luc|hieu luc)(?: thi hanh)?(?: (?:cua|voi|ma))? )([^;:]{2,240}?) (?:(?:bat dau |chinh thuc )?(?:co|het) hieu luc(?: thi hanh)?|duoc (ky ban hanh|ky|ban hanh|thong qua|cong bo)(?![a-z]))/y;
const SAME_TIME = /(?:cung|theo) (?:ngay|thoi diem|luc|hieu luc)(?: co)?(?: hieu luc)?(?: thi hanh)? (?:cua|voi)(?= )/y;

/** "ngày Nghị định này có hiệu lực", "ngày Luật Đất đai có hiệu lực thi hành", "cùng thời điểm có hiệu lực của Luật X". */
function readDocumentEvent(sentence: EffectSentence, at: number): WrittenTime | null {
  const match = matchAt(DOCUMENT_EVENT, sentence.folded, at);
  if (match) {
    const [all, before = '', words = '', passed] = match;
    const from = at + before.length;
    const own = words === 'khi' || isOwnMention(sentence, from, from + words.length);
    return { ...NO_TIME, countedFrom: own ? ownStart(passed) : 'OTHER_DOCUMENT', to: at + all.length };
  }
  const same = matchAt(SAME_TIME, sentence.folded, at);
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
export function readPoint(sentence: EffectSentence, at: number): WrittenTime | null {
  const lead = endOfMatch(LEAD, sentence.folded, at);
  const delay = readCounted(sentence, endOfMatch(/,? ?(?:ke )?(?:tu )?(?:sau )?/y, sentence.folded, at));
  if (delay?.countedFrom) return delay;
  const after = matchAt(/sau (?=khi|ngay ky|ngay ban)/y, sentence.folded, lead);
  const start = readStart(sentence, after ? lead + after[0].length : lead);
  if (start === null) return unreadable(sentence.folded, at);
  if (!after) return start;
  const count = readCount(sentence.folded, endOfMatch(/ ?(?:la )?/y, sentence.folded, start.to));
  return count === null ? start : { ...start, duration: durationOf(count), to: count.to };
}

function unreadable(text: string, at: number): WrittenTime | null {
  const match = matchAt(UNREADABLE, text, at);
  return match && { ...NO_TIME, to: at + match[0].length };
}

const durationOf = ({ value, unit }: { readonly value: number; readonly unit: string }): string =>
  `P${value}${UNITS[unit]}`;

/** Returns the length of time at the offset: "45 ngày kể từ ngày ký"; counted from nothing where the words do not say. */
export function readCounted(sentence: EffectSentence, at: number): WrittenTime | null {
  const count = readCount(sentence.folded, at);
  if (count === null) return null;
  const from = matchAt(/,? ?(?:sau )?(?:(?:ke|tinh|bat dau)[, ]+)?(?:tu |sau )(?:sau )?/y, sentence.folded, count.to);
  const start = from && readStart(sentence, count.to + from[0].length);
  return { ...NO_TIME, ...start, duration: durationOf(count), to: start?.to ?? count.to };
}

const UNTIL = /(?:cho )?(?:den|toi) (?:truoc )?(?:het )?(?:thoi diem )?/y;
const WITHIN =
  /(?:trong |la )(?:(?:thoi han|thoi gian|vong|khoang)(?: thi hanh| thuc hien| hieu luc)? (?:la )?)?(?:toi da )?/y;

/** Returns the end of a period that stands at the offset, with `date` the first day after it: "đến hết ngày 31/12/2025". */
export function readUntil(sentence: EffectSentence, at: number): WrittenTime | null {
  const lead = matchAt(UNTIL, sentence.folded, at);
  if (!lead) return null;
  const day = readStatedDay(sentence, at + lead[0].length);
  if (day) {
    const date = /truoc $/.test(lead[0]) ? day.date : day.next;
    return { ...NO_TIME, countedFrom: 'STATED_DAY', date, to: day.to };
  }
  return readDocumentEvent(sentence, at + lead[0].length);
}

/** Returns the period that stands at the offset: "trong thời hạn 06 tháng kể từ ngày Luật này có hiệu lực". */
export function readPeriod(sentence: EffectSentence, at: number): WrittenTime | null {
  const lead = matchAt(WITHIN, sentence.folded, at);
  return lead && readCounted(sentence, at + lead[0].length);
}
