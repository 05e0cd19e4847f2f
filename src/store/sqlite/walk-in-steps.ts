import type { Deadline } from '../deadline.js';
import type { KeyRange } from './paging.js';

/** Rows of one statement of a walk, between two looks at the clock. */
export const WALK_STEP = 5000;

/** How far a walk over documents or citations goes. */
export interface WalkBounds {
  /** Hits that are enough. */
  readonly wanted: number;
  /** Rows that may be looked at. */
  readonly rows: number;
}

/** What a walk does in a step of some rows. */
export interface WalkStep<Hit> {
  /** Returns the first `wanted` hits among the next `step` rows of a range. */
  readonly hits: (range: KeyRange, step: number, wanted: number) => readonly Hit[];
  /** Returns what is left of a range after them, null when there are not that many. */
  readonly rest: (range: KeyRange, step: number) => KeyRange | null;
}

/** Walks step by step until there are enough hits, no more rows, or the bound of rows is reached; then it is not complete. */
export function walkInSteps<Hit>(
  { hits: hitsIn, rest }: WalkStep<Hit>,
  start: KeyRange,
  { wanted, rows }: WalkBounds,
  deadline: Deadline,
): { readonly hits: readonly Hit[]; readonly complete: boolean } {
  const hits: Hit[] = [];
  let range: KeyRange | null = start;
  for (let seen = 0; seen < rows && range !== null; seen += WALK_STEP) {
    const step = Math.min(WALK_STEP, rows - seen);
    hits.push(...hitsIn(range, step, wanted - hits.length));
    if (hits.length >= wanted) return { hits, complete: true };
    range = rest(range, step);
    deadline.check();
  }
  return { hits, complete: range === null || rest(range, 1) === null };
}
