import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { stated } from '../../testing/attested.js';
import { makeAssertion, makeDocument, makeRecord } from '../contract/build-rows.js';
import { ALL_CITATIONS, ANY_END } from '../contract/story.js';
import { batchBetween, EMPTY_WORLD, emptyDerivation, type World } from '../contract/world.js';
import type { LegalStore } from '../legal-store.js';
import { nextCitationsQuery } from './all-citations-queries.js';
import { openNeo4jStore } from './neo4j-store.js';
import { HIGHEST } from './paging.js';
import { emptyTestStore, TEST_DATABASE } from './test-server.js';
import { describeOnNeo4j } from './test-suite.js';
import { toBolt } from './values.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const PAGE = { size: 3, from: null, direction: 'FORWARD' } as const;

/** A law that many decisions refer to, some of another assurance and some years apart; every hundredth amends it. */
function manyCitations(many: number): World {
  const law = makeDocument('law', { type: 'LAW' });
  const citing = Array.from({ length: many }, (_, at) => {
    const issuedOn = at % 10 === 0 ? null : stated(`20${10 + (at % 13)}-0${(at % 9) + 1}-01`);
    return makeDocument(`k${String(at).padStart(4, '0')}`, { type: 'DECISION', issuedOn });
  });
  const assertions = citing.map(({ id }, at) => {
    const kind = at % 100 === 0 ? 'AMENDS' : 'REFERS';
    const assurance = at % 7 === 0 ? 'RECORDED' : 'STATED';
    return makeAssertion(`ast_${at}`, { fromId: id, toId: law.id, kind, assurance });
  });
  const derivation = { ...emptyDerivation('rec'), assertions };
  return { documents: [law, ...citing], inputs: [{ row: makeRecord('rec'), derivation }], bodies: [] };
}

describeOnNeo4j('all citations in Neo4j', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  const open = () => openNeo4jStore({ ...access, database: TEST_DATABASE });
  const run = async (text: string, parameters = {}) => {
    const session = driver.session({ database: TEST_DATABASE });
    const result = await session.run(text, parameters);
    await session.close();
    return result;
  };

  let store: LegalStore;
  beforeAll(async () => {
    await emptyTestStore(driver);
    store = await open();
    await store.save(batchBetween(EMPTY_WORLD, manyCitations(900)), 0);
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  it('are read from an index in order, as many as are asked for', async () => {
    const ends = { citing: { ...ANY_END, types: ['LAW'] }, cited: ANY_END, years: null } as const;
    const range = { type: 'REFERS', low: '', high: HIGHEST } as const;
    for (const order of ['ASC', 'DESC'] as const) {
      const { text, parameters } = nextCitationsQuery(range, ['STATED', 'RECORDED'], ends, order, 25);
      const { summary } = await run(`PROFILE ${text}`, toBolt(parameters));
      expect(rowsOf(summary.profile, 'RelationshipIndexSeek')).toEqual([50]);
      expect(rowsOf(summary.profile, 'Sort')).toEqual([]);
      expect(rowsOf(summary.profile, 'Top')).toEqual([]);
    }
  });

  it('are merged over more queries than one where one assurance holds most', async () => {
    const page = { size: 200, from: null, direction: 'FORWARD' } as const;
    const { rows } = await store.allCitations(ALL_CITATIONS, page);
    const sorts = rows.map(({ keyset }) => keyset.join('\t'));
    expect(new Set(sorts).size).toBe(200);
    expect(sorts).toEqual(sorts.toSorted().toReversed());
    const { rows: amending } = await store.allCitations({ ...ALL_CITATIONS, kinds: ['AMENDS'] }, PAGE);
    expect(amending.map(({ keyset }) => keyset[1])).toEqual(['k0800', 'k0700', 'k0600']);
  });

  it('of a store of the seventh schema get their order', async () => {
    const before = await store.allCitations(ALL_CITATIONS, PAGE);
    await run('MATCH ()-[r]->() WHERE r.sort IS NOT NULL REMOVE r.sort');
    await run("MATCH (s:Store {name: 'store'}) SET s.schemaVersion = 7");
    const again = await open();
    expect(await again.allCitations(ALL_CITATIONS, PAGE)).toEqual(before);
    await again.close();
  });
});

/** Rows that each operator of this kind gave. */
function rowsOf(plan: ProfiledPlan | false, operator: string): readonly number[] {
  if (plan === false) return [];
  const own = plan.operatorType.includes(operator) ? [Number(plan.rows)] : [];
  return [...own, ...plan.children.flatMap((child) => rowsOf(child, operator))];
}
