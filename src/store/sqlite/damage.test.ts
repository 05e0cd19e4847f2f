import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CanCuError } from '../../domain/errors.js';
import { makeBody } from '../contract/build-rows.js';
import { calls, WHOLE_STORE } from '../contract/calls.js';
import { STORY } from '../contract/story.js';
import { wholeBatch } from '../contract/world.js';
import type { LegalStore } from '../legal-store.js';
import { openSqliteStore } from './sqlite-store.js';

const folder = mkdtempSync(join(tmpdir(), 'can-cu-damage-'));
const whole = join(folder, 'whole.db');
const damaged = join(folder, 'damaged.db');
const questions = [...WHOLE_STORE, ...fc.sample(calls, { numRuns: 60, seed: 1 })];

beforeAll(async () => {
  const store = await openSqliteStore(whole);
  await store.save(wholeBatch({ ...STORY, bodies: [makeBody('bod_a', 'Chính phủ')] }), 0);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Statements cannot damage what an index on an expression reads; a worn disk can. */
const WITHOUT_INDEXES = 'DROP INDEX inputs_by_sha256; DROP INDEX inputs_by_source_url;';

/** Changes a copy of the store outside its own code, and returns the copy opened. */
async function damage(sql: string): Promise<LegalStore> {
  for (const ending of ['-wal', '-shm']) rmSync(`${damaged}${ending}`, { force: true });
  copyFileSync(whole, damaged);
  const database = new Database(damaged);
  database.exec(sql);
  database.close();
  return openSqliteStore(damaged);
}

/** Codes of all answers, each once; NONE for one that came. */
async function outcomes(store: LegalStore): Promise<readonly string[]> {
  const codes = new Set<string>();
  for (const { name, ask } of questions) {
    try {
      await ask(store);
      codes.add('NONE');
    } catch (error) {
      codes.add(error instanceof CanCuError ? error.code : `${name}: ${String(error)}`);
    }
  }
  await store.close();
  return [...codes].toSorted();
}

const TABLES = ['inputs', 'documents', 'citations', 'assertions', 'mentions', 'campaigns', 'campaign_roles', 'bodies'];

describe('a store with damaged values', () => {
  it.each(TABLES)('reports rows of %s that are not UTF-8 as CORRUPT and answers everything else', async (table) => {
    const store = await damage(
      `${WITHOUT_INDEXES} UPDATE ${table} SET data = CAST(CAST(data AS BLOB) || x'ff' AS TEXT)`,
    );
    expect(await outcomes(store)).toEqual(['CORRUPT', 'NONE']);
  });

  it.each(TABLES)('reports rows of %s that are no JSON as CORRUPT and answers everything else', async (table) => {
    const store = await damage(`${WITHOUT_INDEXES} UPDATE ${table} SET data = '{' || data`);
    expect(await outcomes(store)).toEqual(['CORRUPT', 'NONE']);
  });

  it('goes on where any other text is not UTF-8', async () => {
    const database = new Database(whole);
    const columns = database
      .prepare(
        `SELECT t.name AS "table", c.name AS "column" FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
         WHERE t.strict AND c.type = 'TEXT' AND c.name <> 'data'`,
      )
      .all([]) as readonly { readonly table: string; readonly column: string }[];
    database.close();
    expect(columns.length).toBeGreaterThan(50);
    for (const { table, column } of columns) {
      const store = await damage(`UPDATE ${table} SET ${column} = CAST(CAST(${column} AS BLOB) || x'e1' AS TEXT)`);
      const codes = await outcomes(store);
      expect({ table, column, unexpected: codes.filter((code) => !['CORRUPT', 'NONE'].includes(code)) }).toEqual({
        table,
        column,
        unexpected: [],
      });
    }
  });
});
