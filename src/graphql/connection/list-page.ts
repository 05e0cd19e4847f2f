import type { Page } from '../../store/legal-store.js';
import { type ListRequest, rowEdge, toConnection } from './connection.js';

/** Digits of a place in a list, so that texts compare as the numbers do. */
const PLACE_DIGITS = 10;

/** Returns the connection for a page of a list at hand; `node` makes the node of each entry of the page. */
export function listConnection<T>(list: readonly T[], request: ListRequest, node: (entry: T) => unknown) {
  const edge = (cursor: string, entry: T) => rowEdge(cursor, node(entry));
  return toConnection(listPage(list, request), request, edge, async () => list.length);
}

/** Returns the page of a list at hand. Its keyset is the place in the list. */
export function listPage<T>(list: readonly T[], { size, from, direction }: ListRequest): Page<T> {
  const forward = direction === 'FORWARD';
  const place = from === null ? null : Number(from[0]);
  const start = forward ? (place ?? -1) + 1 : Math.max(0, (place ?? list.length) - size);
  const end = forward ? start + size : Math.min(list.length, place ?? list.length);
  return {
    rows: list.slice(start, end).map((row, at) => ({ row, keyset: [String(start + at).padStart(PLACE_DIGITS, '0')] })),
    more: forward ? end < list.length : start > 0,
  };
}
