/** How large the answer to a query can be. */
export interface QuerySize {
  /** See `measureQuery`. */
  readonly cost: number;
  /** Fields nested in one another. */
  readonly depth: number;
  /** Bytes of introspection and `__typename`, which are known before anything is read. */
  readonly bytes: number;
}

/** The size of nothing. */
export const NOTHING: QuerySize = { cost: 0, depth: 0, bytes: 0 };

/** Returns the size of selections side by side. */
export const inSequence = (sizes: readonly QuerySize[]): QuerySize =>
  sizes.reduce(
    (a, b) => ({ cost: a.cost + b.cost, depth: Math.max(a.depth, b.depth), bytes: a.bytes + b.bytes }),
    NOTHING,
  );
