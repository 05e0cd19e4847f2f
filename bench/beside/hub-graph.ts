import { makeAssertion, makeBody, makeDocument, makeRecord } from '../../src/store/contract/build-rows.js';
import { EMPTY_WORLD, emptyDerivation, wholeBatch } from '../../src/store/contract/world.js';
import type { LegalStore, WriteBatch } from '../../src/store/legal-store.js';
import type { DocumentRow } from '../../src/store/rows.js';
import { stated } from '../../src/testing/attested.js';

/** Key of the law that all others cite. */
export const HUB = 'law';
/** Key of a document with one issuer, for the small question. */
export const SMALL = 'd7';

const BATCH = 1_000;
/** Further citations of each document, of earlier ones. */
const OTHERS = 3;
const BODY = makeBody('bod_a', 'Chính phủ');

/** Saves a made-up graph: a law that `size` documents cite, each of which cites three earlier ones too. */
export async function saveHubGraph(store: LegalStore, size: number): Promise<void> {
  const law = makeDocument(HUB, { issuedOn: stated('2000-01-01') });
  const documents = Array.from({ length: size }, (_, at) => citingDocument(at));
  await store.save({ ...wholeBatch({ ...EMPTY_WORLD, documents: [law] }), bodies: [BODY] }, await store.dataVersion());
  for (let from = 0; from < size; from += BATCH) {
    await store.save(batchOf(law, documents, from), await store.dataVersion());
  }
}

function citingDocument(at: number): DocumentRow {
  const day = `20${10 + (at % 15)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const words = `nghi dinh so ${at} quy dinh chi tiet thi hanh luat dat dai`;
  return makeDocument(`d${at}`, { issuedOn: stated(day), issuerIds: [BODY.id], searchText: words });
}

function batchOf(law: DocumentRow, all: readonly DocumentRow[], from: number): WriteBatch {
  const documents = all.slice(from, from + BATCH);
  const inputs = documents.map(({ id }, offset) => {
    const at = from + offset;
    const cited = [
      law,
      ...Array.from({ length: OTHERS }, (_, other) => all[(at * (other + 7) * 31) % Math.max(at, 1)]),
    ];
    const assertions = cited.flatMap((to, number) =>
      to === undefined || to.id === id
        ? []
        : makeAssertion(`ast_${at}_${number}`, { fromId: id, toId: to.id, kind: 'BASED_ON', assurance: 'STATED' }),
    );
    return { row: makeRecord(`rec_${at}`), derivation: { ...emptyDerivation(`rec_${at}`), assertions } };
  });
  return { ...wholeBatch({ ...EMPTY_WORLD, documents, inputs }), bodies: null };
}
