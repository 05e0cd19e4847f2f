import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ASSURANCES, CITATION_KINDS } from '../../domain/reading/citation.js';
import { makeDocument } from '../contract/build-rows.js';
import { EMPTY_WORLD, wholeBatch } from '../contract/world.js';
import type { LegalStore, TraceRequest } from '../legal-store.js';
import { type Connection, openConnection } from './connection.js';
import { translateError } from './errors.js';
import { type Neo4jLimits, openNeo4jStore } from './neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from './test-server.js';
import { describeOnNeo4j } from './test-suite.js';

vi.setConfig({ testTimeout: 180_000 });

/** Counts for minutes unless it is stopped. */
const ENDLESS = {
  text: 'UNWIND range(1, 100000000000) AS one RETURN count(one * $by) AS count',
  parameters: { by: 2 },
};
const RUNNING =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery";

describeOnNeo4j('reads of several requests in Neo4j', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  const opened: (Connection | LegalStore)[] = [];
  beforeEach(() => emptyTestStore(driver));
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });
  afterAll(() => driver.close());

  const running = async (): Promise<number> =>
    (await driver.executeQuery(RUNNING, {}, { database: TEST_DATABASE })).records.length;
  /** Waits until that many of the endless queries run on the server. */
  const untilRunning = async (count: number): Promise<void> => {
    while ((await running()) !== count) await sleep(20);
  };
  const openStore = async (limits: Partial<Neo4jLimits>): Promise<LegalStore> => {
    const store = await openNeo4jStore({ ...access, database: TEST_DATABASE, limits });
    opened.push(store);
    return store;
  };

  it.each([
    ['a query by itself', (connection: Connection) => connection.read(ENDLESS)],
    ['queries in one transaction', (connection: Connection) => connection.readAll([ENDLESS, ENDLESS])],
  ])('stop on the server when their request is gone: %s', async (_name, read) => {
    const connection = await openConnection({ ...access, database: TEST_DATABASE }, { read: 120_000, write: 120_000 });
    opened.push(connection);
    const gone = new AbortController();
    const reading = read(connection.withSignal(gone.signal));
    reading.catch(() => undefined);
    await untilRunning(1);
    gone.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
    await untilRunning(0);
    await expect(read(connection.withSignal(gone.signal))).rejects.toThrow('gone');
    expect(await connection.read({ text: 'RETURN 1 AS one', parameters: {} })).toEqual([{ one: 1 }]);
  });

  it('stop on the server when their time is over', async () => {
    const connection = await openConnection({ ...access, database: TEST_DATABASE }, { read: 300, write: 120_000 });
    opened.push(connection);
    await expect(connection.read(ENDLESS)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await untilRunning(0);
  });

  it('end with their request through the store too, and leave their place', async () => {
    const store = await openStore({ atOnce: 1, longAtOnce: 1 });
    const law = makeDocument('law');
    await store.save(wholeBatch({ ...EMPTY_WORLD, documents: [law] }), 0);
    const walk: TraceRequest = {
      start: law.id,
      direction: 'BASES',
      kinds: CITATION_KINDS,
      depth: 1,
      asOf: null,
      assurance: ASSURANCES,
      maxDocuments: 10,
      maxCitations: 10,
      timeout: 60_000,
    };
    const gone = new AbortController();
    const walks = Promise.allSettled([1, 2, 3].map(() => store.withSignal(gone.signal).trace(walk)));
    gone.abort(new Error('gone'));
    expect((await walks).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect((await store.trace(walk)).documents).toHaveLength(1);
  });

  it('are refused with UNAVAILABLE when too many requests read', async () => {
    const store = await openStore({ requests: 1 });
    const first = store.withSignal(new AbortController().signal).getBodies(['bod_a']);
    const second = store.withSignal(new AbortController().signal).getBodies(['bod_a']);
    await expect(second).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await first).toEqual([null]);
  });

  it('say UNAVAILABLE when the driver has no free connection, and name no address but the one given', async () => {
    const small = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
      maxConnectionPoolSize: 1,
      connectionAcquisitionTimeout: 1_000,
    });
    const [holding, waiting] = [small.session(), small.session()];
    const transaction = holding.beginTransaction();
    await transaction.run('RETURN 1');
    const error = await waiting.run('RETURN 1').then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(translateError(error, 'Neo4j here')).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('no connection is free'),
    });
    await Promise.all([holding.close(), waiting.close()]);
    await small.close();
  });
});
