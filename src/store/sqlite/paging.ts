import type { DateSpan } from '../date-spans.js';
import type { Keyset, PageRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import type { SqlValue } from './connection.js';

/** The columns that order a list, all in one direction; an index must hold them in this order. */
export interface KeyOrder {
  readonly columns: readonly string[];
  readonly descending: boolean;
}

/** Two keysets, both exclusive, between which a statement reads. */
export interface KeyBounds {
  readonly low: Keyset;
  readonly high: Keyset;
}

/** The part of a list that a page reads, and whether it is scanned from high to low. */
export interface KeyRange extends KeyBounds {
  readonly scansDown: boolean;
}

/** Sorts after every value of our columns: they hold ASCII or, at most, assigned characters. */
export const HIGHEST = '\u{10FFFF}';
/** The lowest text that is a date: the unknown date '' sorts before it. */
const LOWEST_DATE = '0';

/** Returns the range that a page reads, within bounds of the list (all of it when left out). */
export function keyRangeOf(order: KeyOrder, page: PageRequest, bounds: KeyBounds = wholeList(order)): KeyRange {
  const scansDown = order.descending === (page.direction === 'FORWARD');
  const { low, high } = bounds;
  if (page.from === null) return { low, high, scansDown };
  return scansDown
    ? { low, high: compareKeysets(page.from, high) < 0 ? page.from : high, scansDown }
    : { low: compareKeysets(page.from, low) > 0 ? page.from : low, high, scansDown };
}

const wholeList = ({ columns }: KeyOrder): KeyBounds => ({
  low: columns.map(() => ''),
  high: columns.map(() => HIGHEST),
});

/** Returns what is left of a range after a row, in the direction of its scan. */
export function rangeAfter(range: KeyRange, last: Keyset): KeyRange {
  return range.scansDown ? { ...range, high: last } : { ...range, low: last };
}

/** Returns the bounds of a stretch of a list ordered by date first. */
export function spanBounds(order: KeyOrder, span: DateSpan): KeyBounds {
  switch (span.kind) {
    case 'ALL':
      return wholeList(order);
    case 'DATED':
      return dateBounds(order, span.from ?? LOWEST_DATE, span.to ?? HIGHEST);
    case 'UNDATED':
      return dateBounds(order, '', '');
  }
}

function dateBounds({ columns }: KeyOrder, lowest: string, highest: string): KeyBounds {
  const rest = columns.slice(1);
  return { low: [lowest, ...rest.map(() => '')], high: [highest, ...rest.map(() => HIGHEST)] };
}

/** Returns the condition that a row lies in a range; its values are {@link rangeValues}, numbered from `first` on. */
export function rangeSql(order: KeyOrder, first: number): string {
  const columns = order.columns.join(', ');
  const marks = (start: number): string => order.columns.map((_, at) => `?${start + at}`).join(', ');
  return `(${columns}) > (${marks(first)}) AND (${columns}) < (${marks(first + order.columns.length)})`;
}

/** Returns the values for {@link rangeSql}. */
export function rangeValues(range: KeyRange): readonly SqlValue[] {
  return [...range.low, ...range.high];
}

/** Returns the ORDER BY terms in which a range is scanned. */
export function scanOrder(order: KeyOrder, range: KeyRange): string {
  return order.columns.map((column) => `${column} ${range.scansDown ? 'DESC' : 'ASC'}`).join(', ');
}

/** Returns the rows in the order in which a range is scanned, by the keyset of each. */
export function inScanOrder<Row>(rows: Iterable<Row>, range: KeyRange, keysetOf: (row: Row) => Keyset): Row[] {
  const sign = range.scansDown ? -1 : 1;
  return [...rows].sort((a, b) => sign * compareKeysets(keysetOf(a), keysetOf(b)));
}
