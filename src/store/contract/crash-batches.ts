import type { WriteBatch } from '../legal-store.js';
import { makeAssertion, makeDocument, makeRecord } from './build-rows.js';
import { EMPTY_WORLD, emptyDerivation, type World, wholeBatch } from './world.js';

/** Documents of one batch, each citing the next. */
export const BATCH_DOCUMENTS = 40;

/** Returns the n-th batch: documents of its own, and a record that asserts a ring of citations among them, each naming one article. */
export function batchOfNumber(batch: number): WriteBatch {
  const documents = Array.from({ length: BATCH_DOCUMENTS }, (_, at) => makeDocument(`${batch}-${at}`));
  const assertions = documents.map((from, at) => {
    const toId = documents[(at + 1) % BATCH_DOCUMENTS]?.id ?? from.id;
    const edge = { fromId: from.id, toId, kind: 'REFERS', assurance: 'RECORDED' } as const;
    return makeAssertion(`${batch}-${at}`, edge, { provisions: ['dieu-1'] });
  });
  const row = makeRecord(`record-${batch}`);
  const world: World = {
    ...EMPTY_WORLD,
    documents,
    inputs: [{ row, derivation: { ...emptyDerivation(row.id), assertions } }],
  };
  return { ...wholeBatch(world), bodies: null };
}
