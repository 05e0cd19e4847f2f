import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { BATCH_DOCUMENTS, batchOfNumber } from '../contract/crash-batches.js';
import { describeFailingWrites, type FailingStore } from '../contract/failing-writes-contract.js';
import { connectionOver } from './connection.js';
import { openSqliteStore, storeOver } from './sqlite-store.js';

const folder = mkdtempSync(join(tmpdir(), 'can-cu-failing-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

/** Opens the file of a new store, as the driver does. */
async function openFile(): Promise<{ readonly path: string; readonly database: Database.Database }> {
  files += 1;
  const path = join(folder, `${files}.db`);
  await (await openSqliteStore(path)).close();
  return { path, database: new Database(path) };
}

const isRead = (sql: string): boolean => /^\s*(SELECT|PRAGMA|ROLLBACK)\b/i.test(sql);

/** A store whose driver throws an error of this code instead of running a statement that writes, COMMIT among them. */
async function openThrowing(code: string): Promise<FailingStore> {
  const { path, database } = await openFile();
  let [place, count]: [number | null, number] = [null, 0];
  const beforeWrite = (): void => {
    count += 1;
    if (count === place) throw Object.assign(new Error('as the driver says it'), { code });
  };
  const exec = (sql: string) => {
    if (!isRead(sql)) beforeWrite();
    return database.exec(sql);
  };
  const prepare = (sql: string) => {
    const statement = database.prepare(sql);
    if (isRead(sql)) return statement;
    const run = (values: readonly unknown[]) => {
      beforeWrite();
      return statement.run(values);
    };
    return new Proxy(statement, { get: (target, name) => (name === 'run' ? run : bound(target, name)) });
  };
  const driver = new Proxy(database, {
    get: (target, name) => (name === 'exec' ? exec : name === 'prepare' ? prepare : bound(target, name)),
  });
  return {
    store: storeOver(connectionOver(path, driver, { readOnly: false }), {}),
    failAt: (write) => {
      [place, count] = [write, 0];
    },
    writes: () => count,
  };
}

/** A property of the driver, whose methods must be called on it. */
function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) : value;
}

describeFailingWrites(
  'SQLite',
  [
    { name: 'the disk is full', open: () => openThrowing('SQLITE_FULL'), code: 'UNAVAILABLE' },
    { name: 'the disk does not write', open: () => openThrowing('SQLITE_IOERR_WRITE'), code: 'UNAVAILABLE' },
    { name: 'another process wrote', open: () => openThrowing('SQLITE_BUSY_SNAPSHOT'), code: 'CONFLICT' },
    { name: 'a page is damaged', open: () => openThrowing('SQLITE_CORRUPT'), code: 'CORRUPT' },
  ],
  { places: 0 },
);

it('writes nothing into a file that cannot grow enough, however far it can', async () => {
  const { path, database } = await openFile();
  const store = storeOver(connectionOver(path, database, { readOnly: false }), {});
  await store.save(batchOfNumber(0), 0);
  const [{ page_count: pages }] = database.prepare('PRAGMA page_count').all([]) as [{ readonly page_count: number }];
  const saveWithin = async (more: number): Promise<number> => {
    database.prepare(`PRAGMA max_page_count = ${pages + more}`).all([]);
    return store.save(batchOfNumber(1), 1);
  };
  const listDocuments = () => store.list('documents', null, 100);
  let more = 0;
  for (; ; more += 1) {
    const error = await saveWithin(more).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error === null) break;
    expect(error).toMatchObject({ code: 'UNAVAILABLE', cause: { code: 'SQLITE_FULL' } });
    expect([await store.dataVersion(), await listDocuments()]).toMatchObject([1, { length: BATCH_DOCUMENTS }]);
  }
  expect(more).toBeGreaterThan(10);
  expect([await store.dataVersion(), await listDocuments()]).toMatchObject([2, { length: 2 * BATCH_DOCUMENTS }]);
  expect(await store.check('WHOLE')).toEqual([]);
  await store.close();
});
