import type { Keyset, Page, PageRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';

/** Rows with their keysets, in no particular order. */
export type Keyed<T> = readonly { readonly row: T; readonly keyset: Keyset }[];

/** Returns the rows sorted by keyset, all columns in one direction. */
export function inOrder<T>(rows: Keyed<T>, descending: boolean): Keyed<T> {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compareKeysets(a.keyset, b.keyset));
}

/** Returns the page of a list, by sorting and cutting all of it. */
export function pageOfAll<T>(rows: Keyed<T>, descending: boolean, page: PageRequest): Page<T> {
  const sign = descending ? -1 : 1;
  const { from, size } = page;
  const place = (keyset: Keyset): number => (from === null ? 0 : sign * compareKeysets(keyset, from));
  const sorted = inOrder(rows, descending);
  const rest = sorted.filter(
    ({ keyset }) => from === null || (page.direction === 'FORWARD' ? place(keyset) > 0 : place(keyset) < 0),
  );
  return {
    rows: page.direction === 'FORWARD' ? rest.slice(0, size) : rest.slice(Math.max(0, rest.length - size)),
    more: rest.length > size,
  };
}
