import type { Keyset, Page, PageRequest } from './legal-store.js';

/** A row with the sort values by which a page can start after it. */
export interface KeyedRow<Row> {
  readonly row: Row;
  readonly keyset: Keyset;
}

/**
 * Returns the page that scanned rows make, in the list's order. `scanned` holds at most one row more than the page, in
 * the order of the scan; that row only tells that there are more.
 */
export function pageOf<Row>(scanned: readonly KeyedRow<Row>[], page: PageRequest): Page<Row> {
  const rows = scanned.slice(0, page.size);
  return { rows: page.direction === 'FORWARD' ? rows : rows.reverse(), more: scanned.length > page.size };
}

/** Returns the sort value of a place in a text, an offset: ten digits, so that texts compare as the numbers do. */
export function offsetColumn(offset: number): string {
  return String(offset).padStart(10, '0');
}
