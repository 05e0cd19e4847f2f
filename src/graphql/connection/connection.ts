import { CanCuError } from '../../domain/errors.js';
import type { Page, PageRequest } from '../../store/legal-store.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../limits/limits.js';
import type { ConnectionSource, EdgeSource } from './connection.type.js';
import { decodeCursor, encodeCursor, type ListName } from './cursor.js';
import type { PageArgs } from './page.type.js';

/** A page request for a named list. */
export interface ListRequest extends PageRequest {
  readonly list: ListName;
}

/**
 * Returns the page request for the arguments of a connection: `first` with `after` reads forwards, `last` with `before`
 * backwards; no argument gives the first page. Throws INVALID for other combinations, for sizes outside 1–100 and for
 * cursors of another list.
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

/** Returns the connection for a page read in either direction; `edge` makes the edge of each row. */
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

/** The page of an empty list. */
export const EMPTY_PAGE: Page<never> = { rows: [], more: false };

/** Returns an edge whose node is the row. */
export const rowEdge = <T>(cursor: string, node: T): EdgeSource<T> => ({ cursor, node });

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function pageSize(argument: string, size: number): number {
  if (Number.isInteger(size) && size >= 1 && size <= MAX_PAGE_SIZE) return size;
  throw new CanCuError('INVALID', `${argument} must be from 1 to ${MAX_PAGE_SIZE}, got ${size}`, size);
}

const mixedDirections = (rule: string, other: string): CanCuError =>
  new CanCuError('INVALID', `${rule}: leave out ${other}, or ask for two pages`);
