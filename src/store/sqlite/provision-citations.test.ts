import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CITATION_KINDS } from '../../domain/reading/citation.js';
import { stated } from '../../testing/attested.js';
import { makeAssertion, makeDocument, makeRecord } from '../contract/build-rows.js';
import { referenceStore, type StoreReads } from '../contract/reference-store.js';
import { EMPTY_MODEL, EMPTY_WORLD, emptyDerivation, saveWorld } from '../contract/world.js';
import type { LegalStore, PageRequest } from '../legal-store.js';
import { openConnection } from './connection.js';
import { migrate } from './migrate.js';
import { keyRangeOf } from './paging.js';
import { BY_CITING, scopeSql } from './provision-citations.js';
import { openSqliteStore } from './sqlite-store.js';

const PAGE: PageRequest = { size: 10, from: null, direction: 'FORWARD' };

describe('scopeSql', () => {
  it.each(['FORWARD', 'BACKWARD'] as const)(
    'reads each kind from the key, in its order, and sorts nothing: %s',
    (direction) => {
      const connection = openConnection(':memory:', 0);
      migrate(connection);
      const sql = scopeSql(3, keyRangeOf(BY_CITING, { ...PAGE, direction }));
      const values = Array.from({ length: 13 }, () => '');
      const plan = connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values).map(({ detail }) => detail);
      const scans = plan.filter((step) => step.includes('provision_evidence'));
      const order = '(from_date,from_key,assertion_id)';
      const range = `${order}>(?,?,?) AND ${order}<(?,?,?)`;
      const scan = `SEARCH provision_evidence USING PRIMARY KEY (document_id=? AND path=? AND exact=? AND kind=? AND ${range})`;
      expect(scans).toEqual([scan, scan, scan]);
      expect(plan.filter((step) => step.includes('TEMP'))).toEqual([]);
      connection.close();
    },
  );
});

describe('evidence of an article that thousands of documents name', () => {
  const law = makeDocument('law');
  const citing = Array.from({ length: 3_000 }, (_, at) =>
    makeDocument(`d${at}`, { issuedOn: stated(`20${10 + (at % 13)}-0${(at % 9) + 1}-01`) }),
  );
  // Each names two points of one clause, every third one the article too, every thousandth amends.
  const assertions = citing.map(({ id }, at) => {
    const kind = at % 1_000 === 0 ? 'AMENDS' : (CITATION_KINDS[at % 3] ?? 'REFERS');
    const points = ['a', 'b'].map((letter) => `dieu-5/khoan-${at % 7}/diem-${letter}`);
    const provisions = at % 3 === 0 ? ['dieu-5', ...points] : points;
    return makeAssertion(`a${at}`, { fromId: id, toId: law.id, kind, assurance: 'STATED' }, { provisions });
  });
  const input = { row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions } };

  let store: LegalStore;
  let reference: StoreReads;
  beforeAll(async () => {
    store = await openSqliteStore(':memory:');
    const world = { ...EMPTY_WORLD, documents: [law, ...citing], inputs: [input] };
    reference = referenceStore(await saveWorld(store, EMPTY_MODEL, world));
  }, 60_000);
  afterAll(() => store.close());

  it.each([
    ['the newest of any kind', CITATION_KINDS, PAGE],
    ['the few that amend it', ['AMENDS'], PAGE],
    ['none of a kind that none is of', ['CORRECTS'], PAGE],
    ['the oldest', CITATION_KINDS, { ...PAGE, direction: 'BACKWARD' }],
    ['those after a day', CITATION_KINDS, { ...PAGE, from: ['2015-03-01', 'd5', 'a5'] }],
  ] as const)('is %s, as the reference has it', async (_, kinds, page) => {
    const refs = ['dieu-5', 'dieu-5/khoan-2', 'dieu-5/khoan-2/diem-b', 'dieu-6'].map((path) => ({
      documentId: law.id,
      path,
    }));
    expect(await store.provisionCitations(refs, kinds, page)).toEqual(
      await reference.provisionCitations(refs, kinds, page),
    );
  });
});
