import neo4j from 'neo4j-driver';
import { afterAll } from 'vitest';
import { type LosingProxy, type Loss, startLosingProxy } from '../../testing/crash/losing-proxy.js';
import { describeFailingWrites, type FailingStore } from '../contract/failing-writes-contract.js';
import { type Connection, openConnection } from './connection.js';
import { LIMITS, openNeo4jStore, storeOver } from './neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from './test-server.js';
import { describeOnNeo4j } from './test-suite.js';

describeOnNeo4j('the store in Neo4j', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  const proxies: LosingProxy[] = [];
  afterAll(async () => {
    for (const proxy of proxies) await proxy.close();
    await driver.close();
  });

  /** A store in which the server runs a statement and then fails with an error of this code, or fails to commit. */
  async function openFailing(code: string): Promise<FailingStore> {
    const address = { ...access, database: TEST_DATABASE };
    await emptyTestStore(driver);
    await (await openNeo4jStore(address)).close();
    const database = await openConnection(address, LIMITS);
    let [place, count]: [number | null, number] = [null, 0];
    const afterWrite = (): void => {
      count += 1;
      if (count === place) throw new neo4j.Neo4jError('as the driver says it', code as 'N/A', '50N42', 'unexpected');
    };
    const write: Connection['write'] = (work) =>
      database.write(async (run) => {
        const result = await work(async (query) => {
          const rows = await run(query);
          afterWrite();
          return rows as never;
        });
        afterWrite();
        return result;
      });
    return {
      store: storeOver({ ...database, write }, LIMITS),
      failAt: (at) => {
        [place, count] = [at, 0];
      },
      writes: () => count,
    };
  }

  /** A store whose connection is lost where it sends a piece of data. */
  async function openLosing(loss: Loss): Promise<FailingStore> {
    await emptyTestStore(driver);
    const proxy = await startLosingProxy(Number(new URL(access.uri).port));
    proxies.push(proxy);
    const store = await openNeo4jStore({
      ...access,
      uri: `bolt://127.0.0.1:${proxy.port}`,
      database: TEST_DATABASE,
    });
    return { store, failAt: (piece) => proxy.loseAt(piece, loss), writes: proxy.pieces };
  }

  describeFailingWrites(
    'Neo4j',
    [
      {
        name: 'the log of transactions cannot be written',
        open: () => openFailing('Neo.DatabaseError.Transaction.TransactionLogError'),
        code: 'UNAVAILABLE',
      },
      {
        name: 'a deadlock',
        open: () => openFailing('Neo.TransientError.Transaction.DeadlockDetected'),
        code: null,
      },
      { name: 'a request is lost with its connection', open: () => openLosing('REQUEST'), code: null },
      { name: 'an answer is lost with its connection', open: () => openLosing('ANSWER'), code: null },
    ],
    { places: 3 },
  );
});
