import type { Keyset, Page, PageRequest } from '../../store/legal-store.js';
import type { ListOrder } from '../../store/lists.js';
import { checkedPageSize } from '../limits/arguments.js';
import { DEFAULT_PAGE_SIZE, MAX_COUNT } from '../limits/limits.js';
import type { ConnectionSource, Count, EdgeSource } from './connection.type.js';
import { decodeCursor, encodeCursor, type ListName, OLDEST_FIRST, standsBefore } from './cursor.js';
import { once } from './once.js';
import type { DatedPageArgs, PageArgs } from './page.type.js';

/** A page request for a named list. */
export interface ListRequest extends PageRequest {
  readonly list: ListName;
  /** The row before which the page ends, in the direction read; null where the list's end does. */
  readonly until: Keyset | null;
  /** How many of the rows read are kept, the last ones; null for all of them. */
  readonly keepLast: number | null;
}

/**
 * Returns the page request for the arguments of a connection, as Relay defines them: the entries between `after` and
 * `before`, of these the first `first`, of these the last `last`. Without `first` and `last` it is a default page from
 * `after` on, or up to `before` when only that is given. Throws TOO_LARGE for sizes above 100, INVALID for sizes
 * below 1 and for cursors of another list.
 */
export function pageRequest({ first, after, last, before }: PageArgs, list: ListName): ListRequest {
  const backward = !isGiven(first) && (isGiven(last) || (isGiven(before) && !isGiven(after)));
  const from = isGiven(after) ? decodeCursor(after, list, 'after') : null;
  const to = isGiven(before) ? decodeCursor(before, list, 'before') : null;
  const shared = { list, size: pageSize(backward ? 'last' : 'first', backward ? last : first) };
  if (backward) return { ...shared, from: to, until: from, keepLast: null, direction: 'BACKWARD' };
  const keepLast = isGiven(last) ? pageSize('last', last) : null;
  return { ...shared, from, until: to, keepLast, direction: 'FORWARD' };
}

/** A page request for a named list by date. */
export interface DatedListRequest extends ListRequest {
  readonly order: ListOrder;
}

/** Returns the page request for the arguments of a connection by date, as {@link pageRequest}. The list has one name for each order. */
export function datedPageRequest(
  { orderBy, ...args }: DatedPageArgs,
  list: keyof typeof OLDEST_FIRST,
): DatedListRequest {
  return { ...pageRequest(args, orderBy === 'OLDEST_FIRST' ? OLDEST_FIRST[list] : list), order: orderBy };
}

/** A page of a list; `complete` is false when a bound of the read cut it. */
type BoundedPage<T> = Page<T> & { readonly complete?: boolean };

/**
 * Returns the connection for a page read in either direction; `edge` makes the edge of each row. `count` counts the whole
 * list, up to one more than {@link MAX_COUNT}; it is called when the number is asked for and the page does not show it.
 * Where it could not count everything, the rows of the page count at least.
 */
export function toConnection<T, E extends { readonly node?: unknown }>(
  page: BoundedPage<T>,
  request: ListRequest,
  edge: (cursor: string, row: T) => E,
  count: () => Promise<number | Count>,
): ConnectionSource<E> {
  const within = page.rows.filter(({ keyset }) => isWithin(keyset, request));
  const rows = request.keepLast === null ? within : within.slice(-request.keepLast);
  const cursors = rows.map(({ keyset }) => encodeCursor(request.list, keyset));
  const beyondStart = request.from !== null || rows.length < within.length;
  const beyondEnd = page.more || request.until !== null;
  const forward = request.direction === 'FORWARD';
  const isWhole = request.from === null && !page.more && page.complete !== false;
  return {
    count: once(async () => (isWhole ? countOf(page.rows.length) : atLeast(page.rows.length, countOf(await count())))),
    edges: rows.map(({ row }, index) => edge(cursors[index] ?? '', row)),
    pageInfo: {
      hasNextPage: forward ? beyondEnd : beyondStart,
      hasPreviousPage: forward ? beyondStart : beyondEnd,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** The page of an empty list. */
export const EMPTY_PAGE: Page<never> = { rows: [], more: false };

/** Counts an empty list. */
export const countNone = async (): Promise<number> => 0;

/** Returns an edge whose node is the row. */
export const rowEdge = <T>(cursor: string, node: T): EdgeSource<T> => ({ cursor, node });

/**
 * Counts a list without parents by reading its first page of {@link MAX_COUNT} entries, in the order and direction of the
 * page asked for: a bounded read finds other entries from the other end.
 */
export async function countPage<R extends PageRequest>(
  request: R,
  read: (page: R) => Promise<BoundedPage<unknown>>,
): Promise<Count> {
  const { rows, more, complete = true } = await read({ ...request, size: MAX_COUNT, from: null });
  return { value: rows.length, isExact: !more && complete };
}

const atLeast = (least: number, { value, isExact }: Count): Count => ({ value: Math.max(least, value), isExact });

/** How many entries a list has that was counted up to one more than {@link MAX_COUNT}. */
function countOf(counted: number | Count): Count {
  if (typeof counted !== 'number') return counted;
  return { value: Math.min(counted, MAX_COUNT), isExact: counted <= MAX_COUNT };
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function isWithin(keyset: Keyset, { list, until, direction }: ListRequest): boolean {
  if (until === null) return true;
  return direction === 'FORWARD' ? standsBefore(list, keyset, until) : standsBefore(list, until, keyset);
}

function pageSize(argument: string, size: number | null | undefined): number {
  return isGiven(size) ? checkedPageSize(argument, size) : DEFAULT_PAGE_SIZE;
}
