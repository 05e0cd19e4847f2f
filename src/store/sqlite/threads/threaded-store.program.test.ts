import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSURANCES, CITATION_KINDS } from '../../../domain/reading/citation.js';
import { makeAssertion, makeDocument, makeRecord } from '../../contract/build-rows.js';
import { type OpenStore, useStoreOf } from '../../contract/harness.js';
import { describeStoreContract } from '../../contract/store-contract.js';
import { EMPTY_WORLD, emptyDerivation, type World, wholeBatch } from '../../contract/world.js';
import type { TraceRequest } from '../../legal-store.js';
import { packagePath } from '../../package-path.js';
import type { ThreadedStoreOptions } from './threaded-store.js';

// The compiled module: its threads start in a tenth of the time that sources take, and a server runs them.
const COMPILED = packagePath('dist/store/sqlite/threads/threaded-store.js');
const { openThreadedSqliteStore }: typeof import('./threaded-store.js') = await import(COMPILED);

/** Runs of each property: what is new here is the way to the store, which the SQLite store's own suite tests fully. */
const RUNS = 2;

const opener =
  (options: ThreadedStoreOptions): OpenStore =>
  async (limits) => {
    const folder = mkdtempSync(join(tmpdir(), 'can-cu-threads-'));
    const open = () =>
      openThreadedSqliteStore(join(folder, 'store.db'), { ...options, ...(limits === undefined ? {} : { limits }) });
    let store = await open();
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await open();
        return store;
      },
      close: async () => {
        await store.close();
        rmSync(folder, { recursive: true });
      },
    };
  };

describeStoreContract('the SQLite store that reads in threads', opener({ threads: 2 }), { runs: RUNS });

/** A law that thousands cite: a walk over it takes many statements. */
function lawCitedBy(many: number): World {
  const law = makeDocument('law');
  const citing = Array.from({ length: many }, (_, at) => makeDocument(`d${at}`));
  const assertions = citing.map(({ id }, at) =>
    makeAssertion(`e${at}`, { fromId: id, toId: law.id, kind: 'BASED_ON', assurance: 'STATED' }),
  );
  const input = { row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions } };
  return { ...EMPTY_WORLD, documents: [law, ...citing], inputs: [input] };
}

const LAW = makeDocument('law').id;
const WALK: TraceRequest = {
  start: LAW,
  direction: 'DERIVED',
  kinds: CITATION_KINDS,
  depth: 20,
  asOf: null,
  assurance: ASSURANCES,
  maxDocuments: 1000,
  maxCitations: 5000,
  timeout: 60_000,
};
const FILTER = { kinds: CITATION_KINDS, assurance: ASSURANCES, from: null, to: null };
const PAGE = { size: 1, from: null, direction: 'FORWARD' } as const;
const WALKS = 12;

describe('reads of several requests', () => {
  const store = useStoreOf(lawCitedBy(3_000), opener({ threads: 2, requests: 2 }));

  it('take turns: a short one is answered while walks of another run and wait', async () => {
    const walker = store().withSignal(new AbortController().signal);
    const ended: string[] = [];
    const walks = Array.from({ length: WALKS }, () => walker.trace(WALK).then(() => ended.push('walk')));
    const other = store().withSignal(new AbortController().signal);
    const short = other.citations('TO', [LAW], FILTER, PAGE).then(() => ended.push('short'));
    await Promise.all([...walks, short]);
    expect(ended).toHaveLength(WALKS + 1);
    expect(ended.indexOf('short')).toBeLessThan(WALKS / 2);
  });

  it('end with their request at once, and free their thread', async () => {
    const gone = new AbortController();
    const walker = store().withSignal(gone.signal);
    const walks = Promise.allSettled(Array.from({ length: WALKS }, () => walker.trace(WALK)));
    gone.abort(new Error('gone'));
    expect((await walks).every((walk) => walk.status === 'rejected' && walk.reason.message === 'gone')).toBe(true);
    await expect(walker.getBodies(['bod_a'])).rejects.toThrow('gone');
    const other = store().withSignal(new AbortController().signal);
    expect((await other.trace({ ...WALK, depth: 0 })).documents).toHaveLength(1);
  });

  it('are refused with UNAVAILABLE when too many requests read', async () => {
    const requests = Array.from({ length: 2 }, () => new AbortController());
    const walks = requests.map(({ signal }) => store().withSignal(signal).trace(WALK));
    const third = store().withSignal(new AbortController().signal);
    await expect(third.trace(WALK)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    // A look-up of a few keys needs no thread.
    expect(await third.getDocuments([LAW])).toHaveLength(1);
    await Promise.all(walks);
  });
});

describe('a store with threads', () => {
  it('reads what was just saved', async () => {
    const opened = await opener({ threads: 2 })();
    const world = lawCitedBy(1);
    await opened.store.save(wholeBatch(world), 0);
    const [page] = await opened.store.citations('TO', [LAW], FILTER, PAGE);
    expect(page?.rows).toHaveLength(1);
    await opened.close();
  });

  it('ends its threads with itself: nothing is answered any more', async () => {
    const opened = await opener({ threads: 2 })();
    const search = { tokens: [], branch: null, level: null, place: null };
    const reading = Promise.allSettled([opened.store.searchBodies(search, PAGE)]);
    await opened.close();
    await reading;
    await expect(opened.store.getBodies([])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(opened.store.trace(WALK)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
