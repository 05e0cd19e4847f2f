import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { emptyTestStore, SHORT_LIVED, startTestServer, TEST_DATABASE } from '../../src/store/neo4j/test-server.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { countDifferent } from './count-different.js';

/**
 * Puts forty texts, records and verdicts into empty stores in random orders and batches, and looks whether all make one
 * graph: `npm run bench:arrivals -- [--sqlite 200] [--neo4j 40] [--seed 1]`. Prints a line for each store and each order that made
 * another graph, and ends with 1 where one did.
 */
const { values } = parseArgs({
  options: {
    sqlite: { type: 'string', default: '200' },
    neo4j: { type: 'string', default: '40' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const seed = Number(values.seed);
console.log(`seed ${seed}`);
let different = await countDifferent('sqlite', Number(values.sqlite), seed, () => openSqliteStore(':memory:'));
if (Number(values.neo4j) > 0) {
  const server = await startTestServer(SHORT_LIVED);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    different += await countDifferent('neo4j', Number(values.neo4j), seed, async () => {
      await emptyTestStore(driver);
      return openNeo4jStore({ ...server, database: TEST_DATABASE });
    });
  } finally {
    await driver.close();
    await server.stop();
  }
}
if (different > 0) process.exitCode = 1;
