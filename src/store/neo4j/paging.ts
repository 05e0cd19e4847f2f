import type { DateSpan } from '../date-spans.js';
import type { Keyset, PageRequest } from '../legal-store.js';
import { compareText } from '../order.js';
import type { Order } from './graph-names.js';

/**
 * Between the columns of a sort value. Lower than every character of a date, a key, a folded name or an id, so that
 * sort values compare as the tuples of their columns.
 */
export const TAB = '\t';
/** Just above {@link TAB}: `date + AFTER_TAB` is above every sort value of that date and below the next date's. */
export const AFTER_TAB = '\n';
/** Above every sort value. */
export const HIGHEST = '\uffff';
/** The lowest text that is a date: the unknown date '' sorts before it. */
const LOWEST_DATE = '0';

/** The part of an index that a page reads: sort values above `low` and below `high`, both exclusive, in `order`, `limit` rows. */
export interface KeyRange {
  readonly low: string;
  readonly high: string;
  readonly order: Order;
  readonly limit: number;
}

/** Returns the sort value of columns. */
export function sortOf(columns: readonly string[]): string {
  return columns.join(TAB);
}

/** Returns the columns of a sort value. */
export function keysetOf(sort: string): Keyset {
  return sort.split(TAB);
}

/** Returns the range that a page reads of a list in this order: one row more than the page, to see whether there are more. */
export function keyRangeOf(order: Order, page: PageRequest): KeyRange {
  const ascending = (order === 'ASC') === (page.direction === 'FORWARD');
  const from = page.from === null ? null : sortOf(page.from);
  return {
    low: ascending && from !== null ? from : '',
    high: ascending || from === null ? HIGHEST : from,
    order: ascending ? 'ASC' : 'DESC',
    limit: page.size + 1,
  };
}

/** Returns the range held within a stretch of a list ordered by date first. */
export function withinSpan(range: KeyRange, span: DateSpan): KeyRange {
  switch (span.kind) {
    case 'ALL':
      return range;
    case 'DATED':
      return between(range, span.from ?? LOWEST_DATE, span.to === null ? HIGHEST : span.to + AFTER_TAB);
    case 'UNDATED':
      return between(range, '', AFTER_TAB);
  }
}

const between = (range: KeyRange, low: string, high: string): KeyRange => ({
  ...range,
  low: low > range.low ? low : range.low,
  high: high < range.high ? high : range.high,
});

/** Returns the rows in an order, by the sort value of each. */
export function inScanOrder<Row extends { readonly sort: string }>(rows: Iterable<Row>, order: Order): Row[] {
  const sign = order === 'ASC' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compareText(a.sort, b.sort));
}
