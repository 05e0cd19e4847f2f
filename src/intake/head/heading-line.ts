import type { Span } from '../../domain/reading/mention.js';
import { toIsoDate } from '../../domain/values/calendar-date.js';
import type { TitleLine } from './title-line.js';

/** What a heading such as "Quy định số 24-QĐ/TW ngày 30/7/2021 của … về …" says of its document. */
export interface Heading {
  readonly number: string | null;
  readonly date: string | null;
  /** Words behind "của", null where none. */
  readonly issuer: string | null;
  readonly title: Span | null;
}

const NUMBERED =
  /^\s*(?:số\s*:?\s*)?(\d{1,6}[a-zđ]?(?:\.\d{1,3})?(?:\s?[-–/.]\s?(?:\d{4}|\p{L}[\p{L}&]*\d{0,2}))+)(?:\s*,?\s*ngày\s+(\d{1,2})(?:[/.-](\d{1,2})[/.-]|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4}))?(?:\s*,?\s*của\s+([^\n]{2,120}?)(?=\s+(?:về|quy định|hướng dẫn|sửa đổi|ban hành|thi hành)(?!\p{L})|$))?/u;

/** Reads a heading's number, date, issuer and what is left of it as title. */
export function readHeading(raw: string, line: TitleLine): Heading {
  const { title } = line;
  if (title === null) return { number: null, date: null, issuer: null, title };
  const words = raw.slice(title.start, title.end);
  const match = NUMBERED.exec(words);
  if (!match) return { number: null, date: null, issuer: null, title };
  const [all, number = '', day, month1, month2, year, issuer = null] = match;
  const start = title.start + all.length + (/^[\s,:–-]*/u.exec(words.slice(all.length))?.[0].length ?? 0);
  return {
    number,
    date: day === undefined ? null : toIsoDate(day, month1 ?? month2, year),
    issuer,
    title: start < title.end ? { start, end: title.end } : null,
  };
}
