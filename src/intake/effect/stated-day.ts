import { dateInText, monthInText, yearInText } from '../../citations/readers/dates-in-text.js';
import { addDuration, isoDate } from '../../domain/values/calendar-date.js';
import type { EffectSentence } from './sentence.js';

/** A day, or the first day of a month or year, that a sentence states. */
export interface StatedDay {
  /** ISO date. */
  readonly date: string;
  /** First day after the day, month or year. */
  readonly next: string;
  /** Offset in the sentence after it. */
  readonly to: number;
}

const CLOCK = /(?:\d{1,2} ?(?:gio|h)(?: ?\d{2} ?(?:phut)?)?,? ?(?:cua )?)?/y;
/** A calendar or budget year (Luật Ngân sách nhà nước, Điều 14: from 1 January). A school year or "2011 - 2015" is none. */
const BEFORE_YEAR = /nam (?:ngan sach |tai chinh |tinh thue )?(?=\d{4}(?! ?[-/\d]))/y;

/** Returns the day that the sentence states at the offset, also after a time of the day: "0 giờ ngày 01/7/2016"; null for none. */
export function readStatedDay(sentence: EffectSentence, at: number): StatedDay | null {
  const day = dateInText(sentence.content, sentence.toContent(endOfMatch(CLOCK, sentence.folded, at)));
  if (day) return statedDay(sentence, day.date, 'P1D', day.to);
  const month = monthInText(sentence.content, sentence.toContent(at));
  return month ? statedDay(sentence, month.date, 'P1M', month.to) : readStatedYear(sentence, at);
}

function readStatedYear(sentence: EffectSentence, at: number): StatedDay | null {
  BEFORE_YEAR.lastIndex = at;
  if (!BEFORE_YEAR.test(sentence.folded)) return null;
  const from = sentence.toContent(BEFORE_YEAR.lastIndex);
  const year = yearInText(sentence.content, from);
  return year === null ? null : statedDay(sentence, isoDate(1, 1, year), 'P1Y', from + 4);
}

function statedDay(sentence: EffectSentence, date: string | null, length: string, to: number): StatedDay | null {
  const next = date && addDuration(date, length);
  return date && next ? { date, next, to: sentence.fromContent(to) } : null;
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
