import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAssertion, makeDocument, makeRecord, makeText } from '../contract/build-rows.js';
import { searchFor } from '../contract/story.js';
import { EMPTY_WORLD, emptyDerivation, wholeBatch } from '../contract/world.js';
import { loadMigrations } from '../migrations.js';
import { openSqliteStore } from './sqlite-store.js';

const ONE_DOCUMENT = wholeBatch({ ...EMPTY_WORLD, documents: [makeDocument('a')] });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-open-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a database outside the store's own code. */
function makeDatabase(name: string, sql: string): string {
  const path = join(folder, name);
  const database = new Database(path);
  database.exec(sql);
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
  database.close();
  return path;
}

describe('opening a store', () => {
  it('makes the file and its folders, and finds them again', async () => {
    const path = join(folder, 'a', 'b', 'store.db');
    const first = await openSqliteStore(path);
    await first.save(ONE_DOCUMENT, 0);
    await first.close();
    const second = await openSqliteStore(path);
    expect(await second.dataVersion()).toBe(1);
    await second.close();
  });

  it('gives other content another revision, also where a backup brings back the data version', async () => {
    const [path, backup] = [join(folder, 'store.db'), join(folder, 'backup.db')];
    const revisions: string[] = [];
    for (const key of ['a', 'b', 'c']) {
      const store = await openSqliteStore(path);
      await store.save(wholeBatch({ ...EMPTY_WORLD, documents: [makeDocument(key)] }), await store.dataVersion());
      revisions.push(`${await store.dataVersion()} ${await store.revision()}`);
      await store.close();
      copyFileSync(...(key === 'a' ? ([path, backup] as const) : ([backup, path] as const)));
    }
    expect(revisions.map((one) => one.slice(0, 2))).toEqual(['1 ', '2 ', '2 ']);
    expect(new Set(revisions).size).toBe(3);
  });

  it('commits to disk, in a write-ahead log', async () => {
    const store = await openSqliteStore(join(folder, 'store.db'));
    await store.close();
    const database = new Database(join(folder, 'store.db'));
    expect(database.prepare('PRAGMA journal_mode').all([])).toEqual([{ journal_mode: 'wal' }]);
    database.close();
  });

  it.each([
    ['a folder', 'UNAVAILABLE', () => mkdirSync(join(folder, 'x'))],
    ['a text file', 'CORRUPT', () => writeFileSync(join(folder, 'x'), 'Chỉ thị '.repeat(1000))],
    ["another program's database", 'CORRUPT', () => makeDatabase('x', 'CREATE TABLE notes (text)')],
    [
      "another program's numbered database",
      'CORRUPT',
      () => makeDatabase('x', 'CREATE TABLE notes (text); PRAGMA user_version = 1'),
    ],
  ])('refuses %s in one line', async (_, code, make) => {
    make();
    const opening = openSqliteStore(join(folder, 'x'));
    await expect(opening).rejects.toMatchObject({
      name: 'CanCuError',
      code,
      message: expect.stringMatching(/^[^\n]+$/),
    });
  });

  it('refuses a path below a file', async () => {
    writeFileSync(join(folder, 'x'), '');
    await expect(openSqliteStore(join(folder, 'x', 'store.db'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('refuses a store of a newer schema, and leaves it as it was', async () => {
    const path = join(folder, 'store.db');
    await (await openSqliteStore(path)).close();
    makeDatabase('store.db', 'PRAGMA user_version = 99');
    const before = readFileSync(path);
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'NEWER_SCHEMA', value: 99 });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('brings a store of the first schema up to date: its evidence names no provision yet', async () => {
    const [a, b] = [makeDocument('a'), makeDocument('b')];
    const { provisions, ...old } = makeAssertion('e', {
      fromId: a.id,
      toId: b.id,
      kind: 'AMENDS',
      assurance: 'STATED',
    });
    const [first] = loadMigrations('sqlite');
    const insert = `INSERT INTO assertions (id, input_id, citation_id, sort, evidence_kind, evidence_id, data)
      VALUES ('e', 'r', '${old.citationId}', 'e', 'record', 'r', '${JSON.stringify(old)}')`;
    const path = makeDatabase(
      'store.db',
      `${first?.text}; ${insert}; PRAGMA application_id = ${0x43614375}; PRAGMA user_version = 1`,
    );
    const store = await openSqliteStore(path);
    expect(await store.list('assertions', null, 9)).toEqual([{ ...old, provisions }]);
    expect(await store.list('provisions', null, 9)).toEqual([]);
    await store.close();
  });

  it('finds phrases in documents that an earlier version stored without them', async () => {
    const path = join(folder, 'store.db');
    const text = makeText('txt_a', 'Trách nhiệm giải trình');
    const row = makeDocument('a', { textIds: [text.id], searchText: 'luat thi dua' });
    const first = await openSqliteStore(path);
    const input = { row: text, derivation: emptyDerivation(text.id) };
    await first.save(wholeBatch({ ...EMPTY_WORLD, documents: [row, makeDocument('b')], inputs: [input] }), 0);
    await first.close();
    const tables = `DROP TABLE document_phrases; DROP TABLE document_text_phrases; DROP INDEX documents_by_year;
      DROP TABLE document_force; DROP INDEX documents_ends; DROP INDEX citations_in_order; DROP INDEX assertions_setting_effect;
      ALTER TABLE assertions DROP COLUMN sets_effect_of; ALTER TABLE assertions DROP COLUMN digest;
      ALTER TABLE mentions DROP COLUMN digest; ALTER TABLE campaign_roles DROP COLUMN digest; DROP TABLE changes;
      PRAGMA user_version = 5`;
    makeDatabase('store.db', tables);
    const store = await openSqliteStore(path);
    const page = { size: 9, from: null, direction: 'FORWARD' } as const;
    const keys = async (phrase: string, inText: boolean) =>
      (await store.searchDocuments(searchFor([], { phrases: [phrase], inText }), page)).rows.map(({ row }) => row.key);
    expect(await keys('thi dua', false)).toEqual(['a']);
    expect(await keys('giai trinh', true)).toEqual(['a']);
    expect(await keys('dua trach', true)).toEqual([]);
    await store.close();
  });

  it('says that a damaged store is damaged', async () => {
    const path = join(folder, 'store.db');
    const store = await openSqliteStore(path);
    await store.save(ONE_DOCUMENT, 0);
    await store.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, 4096));
    const read = async () => {
      const damaged = await openSqliteStore(path);
      await damaged.list('documents', null, 10).finally(() => damaged.close());
    };
    await expect(read()).rejects.toMatchObject({ code: 'CORRUPT' });
  });
});

describe('a store', () => {
  it('says so when another process holds it for writing', async () => {
    const path = join(folder, 'store.db');
    const store = await openSqliteStore(path, { busyTimeout: 10 });
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.save(ONE_DOCUMENT, 0)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    other.exec('ROLLBACK');
    other.close();
    expect(await store.save(ONE_DOCUMENT, 0)).toBe(1);
    await store.close();
  });

  it('sees what another connection saved, and refuses what was decided before', async () => {
    const path = join(folder, 'store.db');
    const [first, second] = [await openSqliteStore(path), await openSqliteStore(path)];
    await first.save(ONE_DOCUMENT, 0);
    await expect(second.save(ONE_DOCUMENT, 0)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await second.getDocuments([makeDocument('a').id])).toEqual([makeDocument('a')]);
    await Promise.all([first.close(), second.close()]);
  });

  it('answers nothing once it is closed, and may be closed twice', async () => {
    const store = await openSqliteStore(':memory:');
    await store.close();
    await store.close();
    await expect(store.dataVersion()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('writes nothing of a batch that contradicts itself', async () => {
    const store = await openSqliteStore(':memory:');
    const [a, b] = [makeDocument('a'), makeDocument('b')];
    const edge = makeAssertion('e', { fromId: a.id, toId: b.id, kind: 'AMENDS', assurance: 'STATED' });
    const input = { row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions: [edge] } };
    const dangling = wholeBatch({ ...EMPTY_WORLD, documents: [a], inputs: [input] });
    await expect(store.save(dangling, 0)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(store.save({ ...ONE_DOCUMENT, register: [] }, 0)).rejects.toMatchObject({ code: 'INVALID' });
    expect([await store.dataVersion(), await store.list('documents', null, 9)]).toEqual([0, []]);
    await store.save(wholeBatch({ ...EMPTY_WORLD, documents: [a, b], inputs: [input] }), 0);
    const removal = { ...wholeBatch(EMPTY_WORLD), bodies: null, documents: { put: [], remove: [b.id] } };
    await expect(store.save(removal, 1)).rejects.toMatchObject({ code: 'INVALID' });
    expect(await store.getDocuments([b.id])).toEqual([b]);
    await store.close();
  });
});
