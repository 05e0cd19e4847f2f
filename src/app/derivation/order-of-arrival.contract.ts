import { beforeAll, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { expectedOutcome, type Outcome, receiveAll, sampleOrders } from '../../testing/arrivals/orders.js';

/** Tests that real readings of all kinds of inputs make one graph, in whatever order and batches they come. */
export function describeOrderOfArrival(
  name: string,
  { open, orders }: { readonly open: () => Promise<LegalStore>; readonly orders: number },
): void {
  describe(`texts, records and verdicts that come into ${name}`, () => {
    let expected: Outcome;
    beforeAll(async () => {
      expected = await expectedOutcome();
    });

    it.each(sampleOrders(orders, 1).map((order) => ({ sizes: order.map((batch) => batch.length).join(' '), order })))(
      'make the same graph in batches of $sizes, and a rebuild does not change it',
      async ({ order }) => {
        const store = await open();
        try {
          expect(await receiveAll(store, order)).toEqual({ hash: expected.hash, differed: false });
        } finally {
          await store.close();
        }
      },
    );
  });
}
