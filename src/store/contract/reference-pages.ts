import type { Keyset, Page, PageRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import { type KeyedRow, pageOf } from '../paging.js';

/** Returns the rows sorted by keyset, all columns in one direction. */
export function sortByKeyset<Row>(rows: readonly KeyedRow<Row>[], descending: boolean): readonly KeyedRow<Row>[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compareKeysets(a.keyset, b.keyset));
}

/** Returns the page of a list, by sorting and cutting all of it. */
export function pageOfAll<Row>(rows: readonly KeyedRow<Row>[], descending: boolean, page: PageRequest): Page<Row> {
  const scanned = sortByKeyset(rows, descending === (page.direction === 'FORWARD'));
  const sign = descending === (page.direction === 'FORWARD') ? -1 : 1;
  const isAfter = (keyset: Keyset): boolean => page.from === null || sign * compareKeysets(keyset, page.from) > 0;
  return pageOf(
    scanned.filter(({ keyset }) => isAfter(keyset)),
    page,
  );
}
