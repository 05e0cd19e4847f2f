import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSURANCES, CITATION_KINDS } from '../../domain/reading/citation.js';
import { stated } from '../../testing/attested.js';
import type { LegalStore, TraceRequest } from '../legal-store.js';
import { makeAssertion, makeDocument, makeRecord } from './build-rows.js';
import type { OpenedStore, OpenStore } from './harness.js';
import { referenceStore, type StoreReads } from './reference-store.js';
import { EMPTY_MODEL, EMPTY_WORLD, emptyDerivation, saveWorld, type World } from './world.js';

/** More edges than one statement of a walk reads. */
const CITING = 5_500;

const law = makeDocument('law', { issuedOn: stated('2003-11-26') });
const citing = Array.from({ length: CITING }, (_, at) => {
  const month = String((at % 12) + 1).padStart(2, '0');
  return makeDocument(`d${at}`, { issuedOn: at % 50 === 0 ? null : stated(`20${10 + (at % 13)}-${month}-01`) });
});
const assertions = citing.flatMap((row, at) =>
  (at % 3 === 0 ? (['BASED_ON', 'IMPLEMENTS'] as const) : (['REFERS'] as const)).map((kind) => {
    const assurance = ASSURANCES[at % 4] ?? 'STATED';
    return makeAssertion(`${kind}${at}`, { fromId: row.id, toId: law.id, kind, assurance });
  }),
);
const input = { row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions } };

/** A law that thousands of documents cite. */
export const HUB_WORLD: World = { ...EMPTY_WORLD, documents: [law, ...citing], inputs: [input] };

/** A walk from that law to those that cite it. */
export const HUB_WALK: TraceRequest = {
  start: law.id,
  direction: 'DERIVED',
  kinds: CITATION_KINDS,
  depth: 3,
  asOf: null,
  assurance: ASSURANCES,
  maxDocuments: 200,
  maxCitations: 1000,
  timeout: 60_000,
};

/** Describes walks over a document with more citations than a store reads at once. */
export function describeHubWalks(open: OpenStore): void {
  describe('a walk over a hub', () => {
    let opened: OpenedStore | undefined;
    let store: LegalStore;
    let reference: StoreReads;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
      reference = referenceStore(await saveWorld(store, EMPTY_MODEL, HUB_WORLD));
    }, 60_000);
    afterAll(() => opened?.close());

    it.each([
      ['all that cite it', {}],
      ['one kind', { kinds: ['IMPLEMENTS'] }],
      ['all but inferred edges', { assurance: ASSURANCES.slice(0, 3) }],
      ['documents up to a day', { asOf: '2015-06-30', maxDocuments: 1000 }],
      ['two documents', { maxDocuments: 2 }],
      ['itself alone', { maxDocuments: 1 }],
      ['no level', { depth: 0 }],
      ['few citations', { maxCitations: 7 }],
    ] satisfies readonly (readonly [string, Partial<TraceRequest>])[])(
      'keeps the newest of %s, as the reference does',
      async (_, over) => {
        const request = { ...HUB_WALK, ...over };
        expect(await store.trace(request)).toEqual(await reference.trace(request));
      },
    );
  });
}
