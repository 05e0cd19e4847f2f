import type { DatedPageRequest, Keyset } from './legal-store.js';

/** Inclusive ISO bounds on dates; null does not bound. */
export interface DateBounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** Years, inclusive, in four digits. */
export interface YearBounds {
  readonly first: string;
  readonly last: string;
}

/** A stretch of a list ordered by date: all of it, the dates within bounds, or what is undated. */
export type DateSpan = { readonly kind: 'ALL' | 'UNDATED' } | ({ readonly kind: 'DATED' } & DateBounds);

/** Returns the years of which every day lies within the bounds; null where there is none. */
export function wholeYears({ from, to }: DateBounds): YearBounds | null {
  const first = from === null ? 0 : from.endsWith('-01-01') ? yearOf(from) : yearOf(from) + 1;
  const last = to === null ? LAST_YEAR : to.endsWith('-12-31') ? yearOf(to) : yearOf(to) - 1;
  return first <= Math.min(last, LAST_YEAR) ? { first: fourDigits(first), last: fourDigits(last) } : null;
}

/** The last year of four digits. */
const LAST_YEAR = 9999;

/** Bounds that no year lies within. */
export const NO_YEARS: YearBounds = { first: '9999', last: '0000' };

const yearOf = (day: string): number => Number(day.slice(0, 4));
const fourDigits = (year: number): string => String(year).padStart(4, '0');

/** Returns the years that undated rows of a stretch must be of; null where there are none among them, or any year will do. */
export function undatedYears({ from, to }: DateBounds, { kind }: DateSpan): YearBounds | null {
  return kind === 'UNDATED' && (from !== null || to !== null) ? wholeYears({ from, to }) : null;
}

/** A stretch of a list by date with the part of a page that reads it. Its keysets have '' as the date of undated rows. */
export interface SpanPage {
  readonly span: DateSpan;
  readonly page: DatedPageRequest;
}

/** Sorts after every date: the date of undated rows in keysets of a list with the oldest first. */
const AFTER_DATES = '~';

/** Returns whether the keysets of a page's list descend. */
export const descends = ({ order = 'NEWEST_FIRST' }: DatedPageRequest): boolean => order === 'NEWEST_FIRST';

/** Returns what stands for the date of undated rows in the keysets of a page. */
export const undatedIn = (page: DatedPageRequest): string => (descends(page) ? '' : AFTER_DATES);

/** Returns the keyset of a row in the list that a page reads, of its date ('' where it is undated) and further values. */
export const listKeyset = (page: DatedPageRequest, [date = '', ...rest]: Keyset): Keyset => [
  date === '' ? undatedIn(page) : date,
  ...rest,
];

/**
 * Returns the stretches in which bounds on dates leave rows, in the order in which a page reads them, without those that
 * lie before the page. Undated rows are apart where dates are bounded, and where the oldest are first. An undated row is
 * left where its year is among {@link wholeYears}.
 */
export function dateSpans({ from, to }: DateBounds, page: DatedPageRequest): readonly SpanPage[] {
  const bounded = from !== null || to !== null;
  if (!bounded && descends(page)) return [{ span: { kind: 'ALL' }, page }];
  const dated: SpanPage = { span: { kind: 'DATED', from, to }, page };
  const undated = wholeYears({ from, to }) === null ? null : undatedPage(page);
  if (undated === null) return [dated];
  const rest: SpanPage = { span: { kind: 'UNDATED' }, page: undated };
  return page.direction === 'FORWARD' ? [dated, rest] : [rest, dated];
}

/** Returns the part of a page that reads undated rows, null where it begins before them and reads backwards. */
function undatedPage(page: DatedPageRequest): DatedPageRequest | null {
  if (page.from === null || descends(page)) return page;
  const [date, ...rest] = page.from;
  if (date === AFTER_DATES) return { ...page, from: ['', ...rest] };
  return page.direction === 'FORWARD' ? { ...page, from: null } : null;
}
