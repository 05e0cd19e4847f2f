import { CanCuError } from '../../domain/errors.js';
import type { Page, PageRequest } from '../../store/legal-store.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../limits/limits.js';
import type { ConnectionSource, EdgeSource } from './connection.type.js';
import { decodeCursor, encodeCursor, type ListName } from './cursor.js';
import type { PageArgs } from './page.type.js';

/** What a page of a list of this API is read by. */
export interface ListRequest extends PageRequest {
  readonly list: ListName;
}

/**
 * Returns the page that a connection's arguments ask for: `first` goes with `after`, `last` with `before`, neither
 * gives the first rows. Throws INVALID for other combinations, sizes out of 1–100 and cursors of another list.
 */
export function pageRequest({ first, after, last, before }: PageArgs, list: ListName): ListRequest {
  const backward = isGiven(last) || (isGiven(before) && !isGiven(first));
  if (backward && (isGiven(first) || isGiven(after)))
    throw mixedDirections('last and before read backwards', 'first or after');
  if (!backward && isGiven(before)) throw mixedDirections('first and after read forwards', 'before');
  const size = pageSize(backward ? 'last' : 'first', (backward ? last : first) ?? DEFAULT_PAGE_SIZE);
  const cursor = backward ? before : after;
  const from = isGiven(cursor) ? decodeCursor(cursor, list, backward ? 'before' : 'after') : null;
  return { list, size, from, direction: backward ? 'BACKWARD' : 'FORWARD' };
}

/** Returns the connection of a page, each row's edge made by `edge`; cursors and page information are right in both directions. */
export function toConnection<T, E>(
  page: Page<T>,
  request: ListRequest,
  edge: (cursor: string, row: T) => E,
): ConnectionSource<E> {
  const cursors = page.rows.map(({ keyset }) => encodeCursor(request.list, keyset));
  const beyondCursor = request.from !== null;
  const forward = request.direction === 'FORWARD';
  return {
    edges: page.rows.map(({ row }, index) => edge(cursors[index] ?? '', row)),
    pageInfo: {
      hasNextPage: forward ? page.more : beyondCursor,
      hasPreviousPage: forward ? beyondCursor : page.more,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** The page of a list that has nothing. */
export const EMPTY_PAGE: Page<never> = { rows: [], more: false };

/** Returns the edge that holds a row as its node. */
export const rowEdge = <T>(cursor: string, node: T): EdgeSource<T> => ({ cursor, node });

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function pageSize(argument: string, size: number): number {
  if (Number.isInteger(size) && size >= 1 && size <= MAX_PAGE_SIZE) return size;
  throw new CanCuError('INVALID', `${argument} must be from 1 to ${MAX_PAGE_SIZE}, got ${size}`, size);
}

const mixedDirections = (rule: string, other: string): CanCuError =>
  new CanCuError('INVALID', `${rule}: leave out ${other}, or ask for two pages`);
