import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSURANCES, CITATION_KINDS } from '../../../domain/reading/citation.js';
import { stated } from '../../../testing/attested.js';
import { makeAssertion, makeDocument, makeRecord } from '../../contract/build-rows.js';
import { referenceStore, type StoreReads } from '../../contract/reference-store.js';
import { searchFor } from '../../contract/story.js';
import { EMPTY_MODEL, EMPTY_WORLD, emptyDerivation, saveWorld } from '../../contract/world.js';
import type { LegalStore, TraceRequest } from '../../legal-store.js';
import { openSqliteStore } from '../sqlite-store.js';

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

const WALK: TraceRequest = {
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

describe('a walk over a hub', () => {
  let store: LegalStore;
  let reference: StoreReads;
  beforeAll(async () => {
    store = await openSqliteStore(':memory:');
    const world = { ...EMPTY_WORLD, documents: [law, ...citing], inputs: [input] };
    reference = referenceStore(await saveWorld(store, EMPTY_MODEL, world));
  }, 60_000);
  afterAll(() => store.close());

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
      const request = { ...WALK, ...over };
      expect(await store.trace(request)).toEqual(await reference.trace(request));
    },
  );
});

describe('a walk that runs out of time', () => {
  it('stops between statements and returns what it has', async () => {
    let now = 0;
    const clock = (): number => {
      now += 1;
      return now;
    };
    const store = await openSqliteStore(':memory:', { clock });
    const rows = Array.from({ length: 6 }, (_, at) => makeDocument(`d${at}`));
    const chain = rows.slice(1).map((to, at) => {
      const fromId = rows[at]?.id ?? '';
      return makeAssertion(`e${at}`, { fromId, toId: to.id, kind: 'BASED_ON', assurance: 'STATED' });
    });
    const world = {
      ...EMPTY_WORLD,
      documents: rows,
      inputs: [{ row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions: chain } }],
    };
    await saveWorld(store, EMPTY_MODEL, world);
    const request: TraceRequest = { ...WALK, start: rows[0]?.id ?? '', direction: 'BASES', depth: 20 };
    const depths = async (timeout: number) => {
      const trace = await store.trace({ ...request, timeout });
      return [trace.documents.length, trace.stoppedBy];
    };
    expect(await depths(1)).toEqual([1, 'TIME']);
    expect(await depths(4)).toEqual([4, 'TIME']);
    expect(await depths(100)).toEqual([6, null]);
    await store.close();
  });

  it('of a search is TIMEOUT', async () => {
    let now = 0;
    const store = await openSqliteStore(':memory:', {
      clock: () => now++,
      searchTimeout: 1,
      limits: { indexMatches: 0, walkRows: 2_000, facetRows: 2_000 },
    });
    const rows = Array.from({ length: 1_500 }, (_, at) => makeDocument(`d${at}`));
    await saveWorld(store, EMPTY_MODEL, { ...EMPTY_WORLD, documents: rows });
    const search = searchFor([], { types: ['LAW'] });
    const asking = store.searchDocuments(search, { size: 10, from: null, direction: 'FORWARD' });
    await expect(asking).rejects.toMatchObject({ code: 'TIMEOUT' });
    await store.close();
  });
});
