import neo4j, { type Driver } from 'neo4j-driver';
import { beforeAll, expect, it } from 'vitest';
import { emptyTestDatabase, TEST_DATABASE } from '../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../store/neo4j/test-suite.js';
import { startServer } from '../testing/running-server.js';

describeOnNeo4j('four servers on a database that is still empty', ({ uri, user, password }) => {
  beforeAll(async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await emptyTestDatabase(driver);
    await dropSchema(driver);
    await driver.close();
  });

  it('all start, and answer from the same graph', { timeout: 120_000 }, async () => {
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: TEST_DATABASE };
    const servers = await Promise.all([1, 2, 3, 4].map(() => startServer(settings)));
    const query = '{ documents(first: 1) { totalCount nodes { key } } bodies(first: 1) { totalCount } }';
    const answers = await Promise.all(
      servers.map(async ({ origin }) => {
        const { data, errors } = await fetch(`${origin}/graphql?query=${encodeURIComponent(query)}`).then(
          (answer) => answer.json() as Promise<{ readonly data?: unknown; readonly errors?: unknown }>,
        );
        return errors ?? data;
      }),
    );
    await Promise.all(servers.map((server) => server.stop()));
    expect(answers[0]).toMatchObject({ documents: { nodes: [{}] } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

/** Drops what earlier suites left: servers that make the same index at the same moment are what is tested. */
async function dropSchema(driver: Driver): Promise<void> {
  for (const kind of ['CONSTRAINT', 'INDEX'] as const) {
    const which = kind === 'INDEX' ? "WHERE type <> 'LOOKUP'" : '';
    const shown = await driver.executeQuery(`SHOW ${kind} YIELD name, type ${which}`, {}, { database: TEST_DATABASE });
    for (const record of shown.records) {
      await driver.executeQuery(`DROP ${kind} \`${record.get('name')}\``, {}, { database: TEST_DATABASE });
    }
  }
}
