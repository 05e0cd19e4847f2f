import type { Page } from '../../store/legal-store.js';
import { type ListRequest, rowEdge, toConnection } from './connection.js';
import { placeKeyset } from './cursor.js';

/** Returns the connection for a page of a list at hand; `node` makes the node of each entry of the page. */
export function listConnection<T>(list: readonly T[], request: ListRequest, node: (entry: T) => unknown) {
  const edge = (cursor: string, entry: T) => rowEdge(cursor, node(entry));
  return toConnection(listPage(list, request), request, edge, async () => list.length);
}

/** Returns the page of a list at hand. Its keyset is the place in the list. */
export function listPage<T>(list: readonly T[], { size, from, direction }: ListRequest): Page<T> {
  const forward = direction === 'FORWARD';
  const place = from === null ? null : Number(from[0]);
  const last = Math.min(list.length, place ?? list.length);
  const start = forward ? (place ?? -1) + 1 : Math.max(0, last - size);
  const end = forward ? start + size : last;
  return {
    rows: list.slice(start, end).map((row, at) => ({ row, keyset: placeKeyset(start + at) })),
    more: forward ? end < list.length : start > 0,
  };
}
