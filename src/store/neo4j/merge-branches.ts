import type { Assurance } from '../../domain/reading/citation.js';
import { compareText } from '../order.js';
import type { CitationRow } from '../rows.js';
import type { EdgeType, Order } from './graph-names.js';

/** A citation whose documents meet the conditions. */
export interface Hit {
  readonly sort: string;
  readonly citation: CitationRow;
}

/** Citations of one type and assurance in the order of their index, and how far they have been read. */
export interface Branch {
  readonly type: EdgeType;
  readonly assurance: Assurance;
  /** Whether there may be citations that were not read yet. They lie between `low` and `high`, both exclusive. */
  readonly more: boolean;
  readonly low: string;
  readonly high: string;
  /** Sort values of what was read and not taken yet, in order, and those of it that are hits. */
  readonly sorts: readonly string[];
  readonly hits: readonly Hit[];
}

/** What was read of a branch, in order. */
export type Read = Pick<Branch, 'type' | 'assurance' | 'sorts' | 'hits'>;

/** Returns the branch, all of which was taken, with the next citations; fewer than `size` are the last. */
export function withRead(branch: Branch, { sorts, hits }: Read, order: Order, size: number): Branch {
  const last = sorts.at(-1);
  if (last === undefined || sorts.length < size) return { ...branch, more: false, sorts, hits };
  return { ...branch, ...(order === 'ASC' ? { low: last } : { high: last }), sorts, hits };
}

/** Returns the order of two sort values in a scan: negative where the first comes first. */
export const compareSorts = (a: string, b: string, order: Order): number =>
  order === 'ASC' ? compareText(a, b) : compareText(b, a);

/** What can be taken of branches: sort values and hits, by branch, and what is left of the branches. */
export interface Taken {
  readonly sorts: readonly string[];
  readonly hits: readonly Hit[];
  readonly rest: readonly Branch[];
}

/**
 * Returns what was read up to the place to which every branch was read: nothing unread stands before it. All of at least one
 * branch is taken.
 */
export function takeSure(branches: readonly Branch[], order: Order): Taken {
  const end = branches
    .flatMap(({ more, sorts }) => (more ? sorts.slice(-1) : []))
    .reduce<string | null>((low, sort) => (low === null || compareSorts(sort, low, order) < 0 ? sort : low), null);
  const isAfter = (sort: string): boolean => end !== null && compareSorts(sort, end, order) > 0;
  const taken = branches.map((branch) => {
    const [sorts, hits] = [countBefore(branch.sorts, isAfter), countBefore(branch.hits, ({ sort }) => isAfter(sort))];
    return { branch, sorts, hits };
  });
  return {
    sorts: taken.flatMap(({ branch, sorts }) => branch.sorts.slice(0, sorts)),
    hits: taken.flatMap(({ branch, hits }) => branch.hits.slice(0, hits)),
    rest: taken.map(({ branch, sorts, hits }) => ({
      ...branch,
      sorts: branch.sorts.slice(sorts),
      hits: branch.hits.slice(hits),
    })),
  };
}

function countBefore<T>(list: readonly T[], isAfter: (one: T) => boolean): number {
  const first = list.findIndex(isAfter);
  return first === -1 ? list.length : first;
}
