import type { Keyset, Page, PageRequest } from '../legal-store.js';
import type { Order } from './graph-names.js';

/**
 * Between the columns of a sort value. Lower than every character of a date, a key, a folded name or an id, so that
 * sort values compare as the tuples of their columns.
 */
export const TAB = '\t';
/** Just above {@link TAB}: `date + AFTER_TAB` is above every sort value of that date and below the next date's. */
export const AFTER_TAB = '\n';
/** Above every sort value. */
export const TOP = '\uffff';

/** What of an index a page walks: sort values above `low` and below `high`, both exclusive, in `order`, `limit` rows. */
export interface Walk {
  readonly low: string;
  readonly high: string;
  readonly order: Order;
  readonly limit: number;
}

/** Returns the first column of what is ordered by its start in a text. */
export function placeOf(start: number): string {
  return String(start).padStart(10, '0');
}

/** Returns the sort value of columns. */
export function sortOf(columns: readonly string[]): string {
  return columns.join(TAB);
}

/** Returns the columns of a sort value. */
export function keysetOf(sort: string): Keyset {
  return sort.split(TAB);
}

/** Returns what of the index a page walks, in a list whose own order is `order`: one row more than the page, to see whether there are more. */
export function walkOf(page: PageRequest, order: Order): Walk {
  const ascending = (order === 'ASC') === (page.direction === 'FORWARD');
  const from = page.from === null ? null : sortOf(page.from);
  return {
    low: ascending && from !== null ? from : '',
    high: ascending || from === null ? TOP : from,
    order: ascending ? 'ASC' : 'DESC',
    limit: page.size + 1,
  };
}

/** Returns the walk held within dates (inclusive, ISO, null where not bounded); undated rows fall out when one is given. */
export function withinDates(walk: Walk, from: string | null, to: string | null): Walk {
  if (from === null && to === null) return walk;
  const low = from ?? '0';
  const high = to === null ? TOP : to + AFTER_TAB;
  return { ...walk, low: low > walk.low ? low : walk.low, high: high < walk.high ? high : walk.high };
}

/** Returns the page that walked rows make: cut to its size, in the list's order. */
export function pageOf<Row>(
  page: PageRequest,
  walked: readonly { readonly row: Row; readonly keyset: Keyset }[],
): Page<Row> {
  const rows = walked.slice(0, page.size);
  return { rows: page.direction === 'FORWARD' ? rows : rows.reverse(), more: walked.length > page.size };
}
