/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** A number of [0, 1). */
  readonly next: () => number;
  /** A whole number of [0, most). */
  readonly below: (most: number) => number;
  readonly oneOf: <T>(all: readonly T[]) => T;
  readonly isOneIn: (times: number) => boolean;
}

/** Returns the source for a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    oneOf: (all) => all[below(all.length)] as (typeof all)[number],
    isOneIn: (times) => below(times) === 0,
  };
}
