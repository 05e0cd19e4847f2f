import fc from 'fast-check';
import { hashStore } from '../../app/inputs/hash.js';
import { rebuildGraph } from '../../app/inputs/rebuild.js';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../vocabulary.js';
import { ARRIVALS, type Arrival, receive } from './arrivals.js';

/** All arrivals in an order of their own, in batches. */
export type Order = readonly (readonly Arrival[])[];

/** The most arrivals of one batch. */
const LARGEST = 12;

const orders: fc.Arbitrary<Order> = fc
  .record({
    arrivals: fc.shuffledSubarray([...ARRIVALS], { minLength: ARRIVALS.length }),
    sizes: fc.array(fc.integer({ min: 1, max: LARGEST }), { minLength: ARRIVALS.length, maxLength: ARRIVALS.length }),
  })
  .map(({ arrivals, sizes }) => {
    const ends = sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size));
    return ends.map((end, at) => arrivals.slice(ends[at - 1] ?? 0, end)).filter((batch) => batch.length > 0);
  });

/** Returns so many orders; the same ones for the same seed. */
export const sampleOrders = (count: number, seed: number): readonly Order[] =>
  fc.sample(orders, { numRuns: count, seed });

/** What a store is after all has arrived, and whether a rebuild changed it. */
export interface Outcome {
  readonly hash: string;
  readonly differed: boolean;
}

/** Puts all batches into an empty store, one after the other. */
export async function receiveAll(store: LegalStore, order: Order): Promise<Outcome> {
  await receive(store, order);
  const hash = await hashStore(store);
  return { hash, differed: (await rebuildGraph(store, vocabulary, { reread: false })).differed };
}

/** Returns the outcome that every order must have: that of all arrivals in one batch, in an embedded store. */
export async function expectedOutcome(): Promise<Outcome> {
  const store = await openSqliteStore(':memory:');
  try {
    return await receiveAll(store, [ARRIVALS]);
  } finally {
    await store.close();
  }
}
