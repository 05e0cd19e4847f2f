import fc from 'fast-check';
import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stated } from '../../testing/attested.js';
import {
  makeAssertion,
  makeCampaignReading,
  makeDocument,
  makeMention,
  makeRecord,
  makeReference,
  makeRole,
  makeSection,
  makeText,
} from '../contract/build-rows.js';
import { calls } from '../contract/calls.js';
import { batchBetween, EMPTY_WORLD, emptyDerivation, type World } from '../contract/world.js';
import { EVERY_DOCUMENT } from '../document-search.js';
import type { LegalStore } from '../legal-store.js';
import { type Connection, openConnection, type Query } from './connection.js';
import { LIMITS, openNeo4jStore, storeOver } from './neo4j-store.js';
import { HIGHEST } from './paging.js';
import { hubEvidenceQuery } from './provision-citations-queries.js';
import { provisionId } from './provisions.js';
import { emptyTestDatabase, emptyTestStore, TEST_DATABASE } from './test-server.js';
import { describeOnNeo4j } from './test-suite.js';
import { toBolt, toData } from './values.js';

// A server just started plans its first queries slowly, and one test waits for a lock on purpose.
vi.setConfig({ testTimeout: 180_000 });

const KINDS = ['IMPLEMENTS'] as const;

/** One directive whose text cites one resolution. */
function twoDocuments(assurance: 'STATED' | 'INFERRED'): World {
  const [from, to] = [makeDocument('1-ct', { type: 'DIRECTIVE' }), makeDocument('2-nq')];
  const text = makeText('txt_1', 'thực hiện Nghị quyết', []);
  const mention = makeMention('men_1', from.id, text.id, { start: 0, kind: 'IMPLEMENTS' });
  const edge = { fromId: from.id, toId: to.id, kind: 'IMPLEMENTS', assurance } as const;
  const assertion = makeAssertion('ast_1', edge, { evidence: { kind: 'mention', id: mention.id } });
  const derivation = { ...emptyDerivation(text.id), mentions: [mention], assertions: [assertion] };
  return { documents: [from, to], inputs: [{ row: text, derivation }], bodies: [] };
}

describeOnNeo4j('the store in Neo4j', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  const stores: LegalStore[] = [];

  beforeEach(() => emptyTestStore(driver));
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await driver.close();
  });

  const open = async (changes: Partial<Parameters<typeof openNeo4jStore>[0]> = {}): Promise<LegalStore> => {
    const store = await openNeo4jStore({ ...access, database: TEST_DATABASE, ...changes });
    stores.push(store);
    return store;
  };

  describe('opened', () => {
    it('keeps what was there', async () => {
      const first = await open();
      await first.save(batchBetween(EMPTY_WORLD, twoDocuments('STATED')), 0);
      const again = await open();
      await expect(again.dataVersion()).resolves.toBe(1);
      await expect(again.list('documents', null, 10)).resolves.toHaveLength(2);
    });

    it.each([
      ['a wrong password', { password: 'wrong-password' }],
      ['no server there', { uri: 'bolt://127.0.0.1:1' }],
      ['no such database', { database: 'no-such-database' }],
      ['an address of another scheme', { uri: 'http://127.0.0.1:1' }],
    ])('says in one line that it cannot be reached: %s', async (_, changes) => {
      const failure = expect.objectContaining({
        code: 'UNAVAILABLE',
        message: expect.stringMatching(/^Neo4j at .*[^\n]$/),
      });
      await expect(open(changes)).rejects.toEqual(failure);
    });

    it('names the server and never the password', async () => {
      const failed = open({ uri: 'bolt://reader:hidden-in-address@127.0.0.1:1', password: 'hidden-too' });
      await expect(failed).rejects.toThrow('bolt://127.0.0.1:1');
      await expect(failed).rejects.not.toThrow('hidden');
    });
  });

  describe('written to', () => {
    it('lets one of several writers at once win', async () => {
      const store = await open();
      const saves = ['a', 'b', 'c'].map((key) => store.save(registering(key), 0));
      const results = await Promise.allSettled(saves);
      expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
      for (const one of results) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'CONFLICT' });
    });

    it('gives up with TIMEOUT while another holds the lock, and has written nothing', async () => {
      const store = await open({ limits: { write: 300 } });
      await store.save(registering('a'), 0);
      const session = driver.session({ database: TEST_DATABASE });
      const other = session.beginTransaction();
      await other.run('MATCH (s:Store) SET s.held = true');
      await expect(store.save(registering('b'), 1)).rejects.toMatchObject({ code: 'TIMEOUT' });
      await other.rollback();
      await session.close();
      await expect(store.registeredKeys(['a', 'b'])).resolves.toEqual([expect.objectContaining({ key: 'a' }), null]);
    });

    it('refuses an edge of a document that is not there, and has written nothing', async () => {
      const store = await open();
      const batch = batchBetween(EMPTY_WORLD, twoDocuments('STATED'));
      const lacking = { ...batch, documents: { put: batch.documents.put.slice(0, 1), remove: [] } };
      await expect(store.save(lacking, 0)).rejects.toMatchObject({ code: 'INVALID' });
      await expect(store.list('documents', null, 10)).resolves.toEqual([]);
    });
  });

  describe('seen in Neo4j Browser', () => {
    it('is a graph of typed documents, citations, mentions and keys', async () => {
      const store = await open();
      await store.save(batchBetween(EMPTY_WORLD, twoDocuments('STATED')), 0);
      const path = `MATCH (k:Key)-[:LEADS_TO]->(d:Document:Directive)<-[:IN]-(m:Mention)
        MATCH (d)-[r:IMPLEMENTS]->(t:Document)
        RETURN k.value AS key, m.quote AS quote, r.assurance AS assurance, t.key AS cited`;
      await expect(ask(driver, path)).resolves.toMatchObject([{ key: '1-ct', assurance: 'STATED', cited: '2-nq' }]);
    });

    it('leads from a document by its provisions to the evidence that names them, or what is within them', async () => {
      const store = await open();
      await store.save(batchBetween(EMPTY_WORLD, lawNamedBy(2)), 0);
      const path = `MATCH (:Document {key: 'law'})-[:HAS_PROVISION]->(p:Provision {path: 'dieu-5'})
        MATCH (p)<-[n:NAMES|NAMES_WITHIN]-(a:Assertion) MATCH (d:Document {id: a.fromId})
        RETURN p.heading AS heading, type(n) AS type, n.kind AS kind, d.key AS citing ORDER BY citing`;
      await expect(ask(driver, path)).resolves.toEqual([
        { heading: 'Phạm vi', type: 'NAMES', kind: 'AMENDS', citing: 'k0000' },
        { heading: 'Phạm vi', type: 'NAMES_WITHIN', kind: 'REFERS', citing: 'k0001' },
      ]);
    });

    it('keeps inferred citations in types of their own', async () => {
      const store = await open();
      await store.save(batchBetween(EMPTY_WORLD, twoDocuments('INFERRED')), 0);
      const types = await ask(driver, 'MATCH (:Document)-[r]->(:Document) RETURN type(r) AS type');
      expect(types).toEqual([{ type: 'INFERRED_IMPLEMENTS' }]);
      await store.save(batchBetween(twoDocuments('INFERRED'), twoDocuments('STATED')), 1);
      const after = await ask(driver, 'MATCH (:Document)-[r]->(:Document) RETURN type(r) AS type');
      expect(after).toEqual([{ type: 'IMPLEMENTS' }]);
    });

    it('leaves no node behind that nothing needs, keys and what saves changed aside', async () => {
      const store = await open();
      for (const [at, world] of [twoDocuments('STATED'), lawNamedBy(3)].entries()) {
        await store.save(batchBetween(EMPTY_WORLD, world), 2 * at);
        await store.save(batchBetween(world, EMPTY_WORLD), 2 * at + 1);
      }
      const labels = await ask(
        driver,
        'MATCH (n) WHERE NOT n:TestDatabase UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label',
      );
      expect(labels).toEqual([{ label: 'Change' }, { label: 'Key' }, { label: 'Store' }]);
    });
  });

  it('tells the status of documents of the sixth schema', async () => {
    const store = await open();
    const law = makeDocument('law', { effectiveFrom: stated('2015-01-01'), expiredOn: stated('2020-01-01') });
    await store.save(batchBetween(EMPTY_WORLD, { ...EMPTY_WORLD, documents: [law, makeDocument('other')] }), 0);
    await ask(driver, 'MATCH (d:Document) REMOVE d.forceFrom, d.forceStatus');
    await ask(driver, 'MATCH (s:Store) SET s.schemaVersion = 6');
    const search = { ...EVERY_DOCUMENT, force: { statuses: ['EXPIRED' as const], at: '2021-01-01' } };
    const found = await (await open()).searchDocuments(search, { size: 9, from: null, direction: 'FORWARD' });
    expect(found.rows.map(({ row }) => row.key)).toEqual(['law']);
  });

  describe('with a schema of another version', () => {
    beforeEach(() => emptyTestDatabase(driver));
    afterEach(() => emptyTestDatabase(driver));

    it('refuses a database of a newer schema', async () => {
      await ask(driver, "CREATE (:Store {name: 'store', schemaVersion: 999})");
      await expect(open()).rejects.toMatchObject({ code: 'NEWER_SCHEMA', value: 999 });
    });

    it('brings evidence of the first schema up to date: it names no provision yet', async () => {
      const { provisions, ...old } = makeAssertion('e', {
        fromId: 'a',
        toId: 'b',
        kind: 'AMENDS',
        assurance: 'STATED',
      });
      await ask(driver, "CREATE (:Store {name: 'store', dataVersion: 1, keySeq: 0, schemaVersion: 1})");
      const create = 'CREATE (:Assertion {id: $id, data: $data})';
      await driver.executeQuery(create, { id: old.id, data: toData(old) }, { database: TEST_DATABASE });
      const store = await open();
      await expect(store.list('assertions', null, 9)).resolves.toEqual([{ ...old, provisions }]);
    });
  });

  it('reads no more evidence of a provision that many name than a page shows', async () => {
    const store = await open();
    await store.save(batchBetween(EMPTY_WORLD, lawNamedBy(900)), 0);
    const law = makeDocument('law').id;
    const page = { size: 3, from: null, direction: 'FORWARD' } as const;
    const kinds = ['AMENDS', 'REFERS'] as const;
    const [article, clause] = await store.provisionCitations(
      ['dieu-5', 'dieu-5/khoan-2'].map((path) => ({ documentId: law, path })),
      kinds,
      page,
    );
    expect(article?.rows.map(({ keyset }) => keyset[1])).toEqual(['k0899', 'k0898', 'k0897']);
    expect(clause?.rows.map(({ keyset }) => keyset[1])).toEqual(['k0899', 'k0898', 'k0897']);
    const [amending] = await store.provisionCitations([{ documentId: law, path: 'dieu-5' }], ['AMENDS'], page);
    expect(amending?.rows.map(({ keyset }) => keyset[1])).toEqual(['k0890', 'k0880', 'k0870']);

    const asked = { order: 'DESC', parameters: { kinds, low: '', high: HIGHEST, limit: 4 } } as const;
    for (const type of ['NAMES', 'NAMES_WITHIN'] as const) {
      const { text, parameters } = hubEvidenceQuery(asked, type, [provisionId({ documentId: law, path: 'dieu-5' })]);
      const session = driver.session({ database: TEST_DATABASE });
      const { summary } = await session.run(`PROFILE ${text}`, toBolt(parameters));
      await session.close();
      expect(rowsOf(summary.profile, 'RelationshipIndexSeek')).toEqual([8]);
    }
  });

  it('finds through indexes all that it touches, whatever else is there', async () => {
    // Samples of indexes that other tests filled would change the plans.
    await emptyTestDatabase(driver);
    await (await open()).close();
    const database = await openConnection({ ...access, database: TEST_DATABASE }, { read: 60_000, write: 60_000 });
    const queries = new Map<string, Query>();
    const store = storeOver(
      watched(database, (query) => queries.set(query.text, query)),
      LIMITS,
    );
    const { first, second } = twoWorlds();
    const worlds = [EMPTY_WORLD, first, second, EMPTY_WORLD, first];
    for (const [at, world] of worlds.slice(1).entries()) {
      await store.save(batchBetween(worlds[at] ?? EMPTY_WORLD, world), at);
    }
    for (const { ask } of fc.sample(calls, { numRuns: 60, seed: 1 })) await ask(store);
    // Plans that were made while the store was empty are kept otherwise.
    await ask(driver, 'CALL db.clearQueryCaches()');
    for (const { text, parameters } of queries.values()) {
      const session = driver.session({ database: TEST_DATABASE });
      const { summary } = await session.run(`EXPLAIN ${text}`, toBolt(parameters));
      await session.close();
      expect([text, operatorsOf(summary.plan).filter((one) => /LabelScan|AllNodes/.test(one))]).toEqual([text, []]);
    }
    await store.close();
  });

  it('walks hubs as it walks other documents', async () => {
    const store = await open();
    await store.save(batchBetween(EMPTY_WORLD, hub(600)), 0);
    const [start] = await store.findDocumentsByKey(['hub']);
    const page = { size: 3, from: null, direction: 'FORWARD' } as const;
    const filter = { kinds: KINDS, assurance: ['STATED'], from: null, to: null } as const;
    const [cited] = await store.citations('TO', [start?.id ?? ''], filter, page);
    expect(cited?.rows.map(({ keyset }) => keyset[1])).toEqual(['k0599', 'k0598', 'k0597']);
    const walk = {
      direction: 'DERIVED',
      kinds: KINDS,
      depth: 2,
      asOf: null,
      assurance: ['STATED'],
      timeout: 10_000,
    } as const;
    const trace = await store.trace({ ...walk, start: start?.id ?? '', maxDocuments: 3, maxCitations: 10 });
    expect(trace.documents.map(({ row }) => row.key)).toEqual(['hub', 'k0599', 'k0598']);
    expect(trace.stoppedBy).toBe('DOCUMENTS');
  });
});

/** A law whose fifth article many name: every third one the article itself, the others a clause in it; every tenth amends. */
function lawNamedBy(many: number): World {
  const law = makeDocument('law', { textIds: ['txt_law'] });
  const others = Array.from({ length: many }, (_, at) => makeDocument(`k${String(at).padStart(4, '0')}`));
  const assertions = others.map(({ id }, at) =>
    makeAssertion(
      `ast_${at}`,
      { fromId: id, toId: law.id, kind: at % 10 === 0 ? 'AMENDS' : 'REFERS', assurance: 'STATED' },
      { provisions: [at % 3 === 0 ? 'dieu-5' : 'dieu-5/khoan-2'], evidence: { kind: 'record', id: 'rec' } },
    ),
  );
  const sections = [makeSection(law.id, 'dieu-5', { heading: 'Phạm vi' })];
  return {
    documents: [law, ...others],
    inputs: [
      { row: makeText('txt_law', 'Điều 5. Phạm vi'), derivation: { ...emptyDerivation('txt_law'), sections } },
      { row: makeRecord('rec'), derivation: { ...emptyDerivation('rec'), assertions } },
    ],
    bodies: [],
  };
}

/** A world with some of everything, and another in which its dates, names, texts and campaigns have changed. */
function twoWorlds(): { readonly first: World; readonly second: World } {
  const many = lawNamedBy(300);
  const [law, ...others] = many.documents;
  if (law === undefined) throw new Error('the law comes first');
  const text = makeText('txt_k', 'Thi đua');
  const derivation = {
    ...emptyDerivation(text.id),
    references: [makeReference('key', 'hash')],
    mentions: others.map(({ id }, at) => makeMention(`men_${at}`, id, text.id)),
    campaignRoles: others.map(({ id }, at) =>
      makeRole(`rol_${at}`, { documentId: id, inputId: text.id }, makeCampaignReading(`Thi đua ${at}`), ['cam_a']),
    ),
  };
  const issuedOn = stated('2020-01-01');
  return {
    first: { ...many, inputs: [...many.inputs, { row: text, derivation }] },
    second: {
      ...many,
      documents: [{ ...law, issuedOn }, ...others.map((row) => ({ ...row, issuedOn }))],
      inputs: [...many.inputs.slice(1), { row: text, derivation: { ...derivation, references: [], mentions: [] } }],
    },
  };
}

/** A document that many cite. */
function hub(degree: number): World {
  const center = makeDocument('hub');
  const others = Array.from({ length: degree }, (_, at) => makeDocument(`k${String(at).padStart(4, '0')}`));
  const record = makeText('txt_1', 'x', []);
  const assertions = others.map(({ id }, at) =>
    makeAssertion(
      `ast_${at}`,
      { fromId: id, toId: center.id, kind: 'IMPLEMENTS', assurance: 'STATED' },
      { evidence: { kind: 'record', id: record.id } },
    ),
  );
  return {
    documents: [center, ...others],
    inputs: [{ row: record, derivation: { ...emptyDerivation(record.id), assertions } }],
    bodies: [],
  };
}

function registering(key: string) {
  return { ...batchBetween(EMPTY_WORLD, EMPTY_WORLD), register: [{ key, id: `doc_${key}` }] };
}

/** Rows that each operator of this kind gave. */
function rowsOf(plan: ProfiledPlan | false, operator: string): readonly number[] {
  if (plan === false) return [];
  const own = plan.operatorType.includes(operator) ? [Number(plan.rows)] : [];
  return [...own, ...plan.children.flatMap((child) => rowsOf(child, operator))];
}

/** The database, with a look at every query on its way. */
function watched(database: Connection, see: (query: Query) => void): Connection {
  return {
    ...database,
    read: (query, timeout) => {
      see(query);
      return database.read(query, timeout);
    },
    readAll: (queries, timeout) => {
      queries.forEach(see);
      return database.readAll(queries, timeout);
    },
    write: (work) =>
      database.write((run) =>
        work((query) => {
          see(query);
          return run(query);
        }),
      ),
  };
}

/** Names of all operators of a plan. */
function operatorsOf(plan: Plan | false): readonly string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

async function ask(driver: Driver, text: string): Promise<readonly Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, {}, { database: TEST_DATABASE });
  return records.map((record) => record.toObject());
}
