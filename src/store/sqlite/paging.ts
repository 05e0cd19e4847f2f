import type { Keyset, Page, PageRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import type { SqlValue } from './connection.js';

/** The columns that order a list, all in one direction; an index must hold them in this order. */
export interface ListOrder {
  readonly columns: readonly string[];
  readonly descending: boolean;
}

/** A stretch of a list between two keysets, both exclusive, and the direction in which it is scanned. */
export interface Stretch {
  readonly low: Keyset;
  readonly high: Keyset;
  readonly scansDown: boolean;
}

/** Sorts behind every value of our columns: they hold ASCII or, at most, assigned characters. */
const HIGHEST = '\u{10FFFF}';
/** The lowest text that is a date: the unknown date '' sorts before it. */
const LOWEST_DATE = '0';

/** Returns the stretch that a page reads, within bounds given for the list (all of it when left out). */
export function stretchOf(order: ListOrder, page: PageRequest, bounds?: { low: Keyset; high: Keyset }): Stretch {
  const scansDown = order.descending === (page.direction === 'FORWARD');
  const low = bounds?.low ?? order.columns.map(() => '');
  const high = bounds?.high ?? order.columns.map(() => HIGHEST);
  if (page.from === null) return { low, high, scansDown };
  return scansDown
    ? { low, high: compareKeysets(page.from, high) < 0 ? page.from : high, scansDown }
    : { low: compareKeysets(page.from, low) > 0 ? page.from : low, high, scansDown };
}

/** Returns the bounds of a list ordered by date first, for inclusive ISO dates; undated rows fall out when either is given. */
export function dateBounds(order: ListOrder, from: string | null, to: string | null): { low: Keyset; high: Keyset } {
  const rest = order.columns.slice(1);
  const lowest = from ?? (to === null ? '' : LOWEST_DATE);
  return { low: [lowest, ...rest.map(() => '')], high: [to ?? HIGHEST, ...rest.map(() => HIGHEST)] };
}

/** Returns the condition that holds a row in a stretch; its values are {@link stretchValues}, numbered from `first` on. */
export function stretchSql(order: ListOrder, first: number): string {
  const columns = order.columns.join(', ');
  const marks = (start: number): string => order.columns.map((_, at) => `?${start + at}`).join(', ');
  return `(${columns}) > (${marks(first)}) AND (${columns}) < (${marks(first + order.columns.length)})`;
}

/** Returns the values for {@link stretchSql}. */
export function stretchValues(stretch: Stretch): readonly SqlValue[] {
  return [...stretch.low, ...stretch.high];
}

/** Returns the ORDER BY terms in which a stretch is scanned. */
export function scanOrder(order: ListOrder, stretch: Stretch): string {
  return order.columns.map((column) => `${column} ${stretch.scansDown ? 'DESC' : 'ASC'}`).join(', ');
}

/** Returns the page of what was scanned: at most `size + 1` rows in scan order, the last only to know whether there are more. */
export function pageOf<T>(
  scanned: readonly { readonly row: T; readonly keyset: Keyset }[],
  page: PageRequest,
): Page<T> {
  const rows = scanned.slice(0, page.size);
  return { rows: page.direction === 'FORWARD' ? rows : rows.reverse(), more: scanned.length > page.size };
}
