import type { LegalStore } from '../../src/store/legal-store.js';
import { expectedOutcome, receiveAll, sampleOrders } from '../../src/testing/arrivals/orders.js';

/** Lets all arrive in so many orders, each in a store that `open` gives empty. Returns how many made another graph. */
export async function countDifferent(
  name: string,
  count: number,
  seed: number,
  open: () => Promise<LegalStore>,
): Promise<number> {
  const began = performance.now();
  const { hash } = await expectedOutcome();
  let different = 0;
  for (const [at, order] of sampleOrders(count, seed).entries()) {
    const store = await open();
    const outcome = await receiveAll(store, order).finally(() => store.close());
    if (outcome.hash === hash && !outcome.differed) continue;
    different += 1;
    const sizes = order.map((batch) => batch.length).join(' ');
    console.log(`${name} ${at + 1}: batches ${sizes}, hash ${outcome.hash}, a rebuild differed: ${outcome.differed}`);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${name}: ${count - different} of ${count} orders made ${hash}, a rebuild too; ${seconds} s`);
  return different;
}
