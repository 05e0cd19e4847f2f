import { dateInText, monthInText } from '../../citations/readers/dates-in-text.js';
import type { CampaignReading } from '../../domain/reading/reading.js';

type Period = NonNullable<CampaignReading['period']>;

/** A day, month or year as it is written: its first and its last day. */
interface Stretch {
  readonly first: string;
  readonly last: string;
  /** UTF-16 offset after it. */
  readonly to: number;
}

const lastOfMonth = (first: string): string => {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

const YEAR = /\s*(?:năm\s+)?((?:19|20)\d{2})(?![\d/])/uy;

const stretchAt = (text: string, at: number): Stretch | null => {
  const day = dateInText(text, at);
  if (day?.date) return { first: day.date, last: day.date, to: day.to };
  const month = monthInText(text, at);
  if (month?.date) return { first: month.date, last: lastOfMonth(month.date), to: month.to };
  YEAR.lastIndex = at;
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : { first: `${year}-01-01`, last: `${year}-12-31`, to: YEAR.lastIndex };
};

const FROM = /\s*,?\s*(?:(?:trong|cho)\s+)?(?:giai đoạn\s+)?(?:kể\s+)?từ\s+(?=ngày|tháng|năm|\d)/iuy;
const TO = /\s*,?\s*(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+)?(?=ngày|tháng|năm|\d)/iuy;
const RANGE =
  /\s*,?\s*\(?(?:trong\s+)?(?:giai đoạn|nhiệm kỳ|các năm)?\s*(?:năm\s+)?((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})(?!\d)/iuy;
const OF_YEAR = /\s*,?\s*(?:trong\s+)?(?:năm)\s+((?:19|20)\d{2})(?!\s*[-–]\s*\d)/iuy;

const after = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/**
 * Returns the period written at an offset: "giai đoạn 2021 - 2025", "từ ngày … đến hết ngày …", "năm 2021", or only an end,
 * "đến năm 2025"; null where none is.
 */
export function periodAt(text: string, at: number): Period | null {
  const range = after(RANGE, text, at);
  if (range) return { from: `${range[1]}-01-01`, to: `${range[2]}-12-31` };
  const begins = after(FROM, text, at);
  const first = begins && stretchAt(text, at + begins[0].length);
  const until = after(TO, text, first?.to ?? at);
  const last = until && stretchAt(text, (first?.to ?? at) + until[0].length);
  if (first || last) return { from: first?.first ?? null, to: last?.last ?? null };
  const year = after(OF_YEAR, text, at)?.[1];
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}

const IN_NAME = /(?:giai đoạn|năm)\s+(?=\d{4})|(?=\d{4}\s*[-–]\s*\d{4})/giu;

/** Returns the period in a campaign's name ("Phong trào thi đua năm 2021"). */
export function periodIn(name: string): Period | null {
  for (const { index } of name.matchAll(IN_NAME)) {
    const found = periodAt(name, index);
    if (found) return found;
  }
  return null;
}

/** Where a document tells how long the campaign lasts that it launches. */
const TOLD =
  /(?:[Tt]hời gian(?:\s+(?:thực hiện|tổ chức|phát động|thi đua|triển khai))?[^.;:\n]{0,40}:|[Pp]hong trào(?:\s+thi đua)?\s+(?:được\s+)?(?:tổ chức|thực hiện|triển khai|phát động)[^.;:\n]{0,40}?)(?=\s*(?:kể\s+)?từ\s)/gu;

/** Returns the period that a document states for the campaign that it launches; null without one. */
export function toldPeriod(text: string): Period | null {
  for (const { index, 0: words } of text.matchAll(TOLD)) {
    const found = periodAt(text, index + words.length);
    if (found?.from && found.to) return found;
  }
  return null;
}
