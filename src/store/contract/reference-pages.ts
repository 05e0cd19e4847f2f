import { descends } from '../date-spans.js';
import type { DatedPageRequest, Keyset, Page, PageRequest } from '../legal-store.js';
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

/**
 * Returns the page of a list by date that is walked part by part: of each, at most `rows` rows are looked at, until
 * the first hit that the page has no room for. It is incomplete where a part has more.
 */
export function walkReference<Row>(
  all: readonly KeyedRow<Row>[],
  parts: readonly ((row: KeyedRow<Row>) => boolean)[],
  isHit: (row: KeyedRow<Row>) => boolean,
  page: DatedPageRequest,
  rows: number,
): Page<Row> & { readonly complete: boolean } {
  const ahead = pageOfAll(all, descends(page), { ...page, size: all.length + 1 }).rows;
  const scanned = page.direction === 'FORWARD' ? ahead : [...ahead].reverse();
  const hits: KeyedRow<Row>[] = [];
  let complete = true;
  for (const isOfPart of parts) {
    const room = page.size + 1 - hits.length;
    if (room <= 0 || !complete) break;
    const part = scanned.filter(isOfPart);
    const found = part.slice(0, rows).filter(isHit).slice(0, room);
    hits.push(...found);
    complete = found.length === room || part.length <= rows;
  }
  return { ...pageOf(hits, page), complete };
}
