import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { EVERY_DOCUMENT, FACETS } from '../document-search.js';
import type { DatedPageRequest } from '../legal-store.js';
import type { Query } from './connection.js';
import { walkCountsQuery } from './facets-queries.js';
import { openNeo4jStore } from './neo4j-store.js';
import { beyondQuery, type GroupWalk, walkQuery } from './search-queries.js';
import { emptyTestStore, TEST_DATABASE } from './test-server.js';
import { describeOnNeo4j } from './test-suite.js';
import { toBolt } from './values.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describeOnNeo4j('a walk over documents in Neo4j', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  beforeAll(async () => {
    await emptyTestStore(driver);
    await (await openNeo4jStore({ ...access, database: TEST_DATABASE })).close();
  });
  afterAll(() => driver.close());

  const planOf = async ({ text, parameters }: Query) => {
    const session = driver.session({ database: TEST_DATABASE });
    const { summary } = await session.run(`EXPLAIN ${text}`, toBolt(parameters));
    await session.close();
    return operatorsOf(summary.plan);
  };

  it.each([
    [null, 'RANGE INDEX d:Document(sort) WHERE sort > $low AND sort < $high'],
    ['2020', 'RANGE INDEX d:Document(year, sort) WHERE year = $year AND sort > $low AND sort < $high'],
  ])('of the year %s reads an index in its order, and sorts nothing', async (year, index) => {
    for (const order of ['NEWEST_FIRST', 'OLDEST_FIRST'] as const) {
      const page: DatedPageRequest = { size: 20, from: null, direction: 'FORWARD', order };
      const search = { ...EVERY_DOCUMENT, year, isStub: true };
      const walk: GroupWalk = { search, group: 'OTHER', span: { kind: 'ALL' }, page, rows: 20_000 };
      for (const query of [
        walkQuery(walk, 21),
        beyondQuery(walk),
        walkCountsQuery(walk, { facets: FACETS, day: '2021-03-01' }),
      ]) {
        const plan = await planOf(query);
        const seeks = plan.filter(({ operatorType }) => operatorType.includes('Index'));
        expect(seeks.map((seek) => seek.arguments.Details)).toEqual([expect.stringContaining(index)]);
        expect(plan.map(({ operatorType }) => operatorType).filter((one) => /Sort|Top|Scan/.test(one))).toEqual([]);
      }
    }
  });
});

/** All operators of a plan. */
function operatorsOf(plan: Plan | false): readonly Plan[] {
  return plan === false ? [] : [plan, ...plan.children.flatMap(operatorsOf)];
}
