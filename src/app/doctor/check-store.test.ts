import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { DIRECTIVE_34, RESOLUTION_1, testRecord, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { loadBodies } from '../inputs/load-bodies.js';
import { rebuildGraph } from '../inputs/rebuild.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { checkStore } from './check-store.js';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-doctor-'));
  path = join(folder, 'store.db');
  const store = await openSqliteStore(path);
  await loadBodies(store, vocabulary);
  const inputs = [testText(RESOLUTION_1, [DIRECTIVE_34]), testRecord(DIRECTIVE_34)];
  await saveInputs(store, vocabulary, { put: inputs, remove: [] });
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes the file outside the store's own code. */
function change(sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
  database.close();
}

async function findings(): Promise<readonly string[]> {
  const store = await openSqliteStore(path);
  const found = await checkStore(store);
  await store.close();
  return [...new Set(found.map(({ code, where }) => `${code} ${where.split(' ')[0]}`))];
}

describe('checking a store', () => {
  it('finds nothing in a sound one', async () => {
    expect(await findings()).toEqual([]);
  });

  it.each([
    ["UPDATE keys SET holder = CAST(x'ff' AS TEXT)", ['NOT_UTF8 keys.holder,']],
    [
      "UPDATE mentions SET data = CAST(x'ff' AS TEXT)",
      ['NOT_UTF8 mentions.data,', 'NOT_JSON mentions.data,', 'UNREADABLE mentions'],
    ],
    ["UPDATE citations SET data = '{'", ['NOT_JSON citations.data,', 'UNREADABLE citations']],
    ['DELETE FROM documents WHERE is_stub = 0', ['DANGLING citations', 'DANGLING mentions', 'DANGLING assertions']],
    ['DELETE FROM mentions', ['DANGLING assertions']],
  ])('after %s it finds %j', async (sql, expected) => {
    change(sql);
    expect(await findings()).toEqual(expected);
  });

  it('names a text that is not the one that came in, and never reads it again', async () => {
    change(`UPDATE inputs SET data = json_set(data, '$.content', 'khác') WHERE data ->> 'kind' = 'text'`);
    const store = await openSqliteStore(path);
    const [found] = await checkStore(store);
    expect(found).toMatchObject({ code: 'TEXT_CHANGED', where: testText(RESOLUTION_1, [DIRECTIVE_34]).id });
    for (const reread of [true, false]) {
      const rebuilding = rebuildGraph(store, vocabulary, { reread });
      await expect(rebuilding).rejects.toMatchObject({
        code: 'CORRUPT',
        message: expect.stringContaining(found?.where ?? '-'),
      });
    }
    await store.close();
  });

  it('finds damaged pages', async () => {
    const database = new Database(path);
    const sql = "SELECT rootpage AS page FROM sqlite_schema WHERE name = 'input_tokens'";
    const { page } = database.prepare(sql).get([]) as { readonly page: number };
    database.close();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(64, 0xa5), 0, 64, (page - 1) * 4096);
    closeSync(file);
    expect(await findings()).toContain('PAGES_DAMAGED file');
  });
});
