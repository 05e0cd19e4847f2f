import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { inEarlierForm } from '../../testing/earlier-form.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { describeReread } from './reread-where-needed.contract.js';
import { rereadWhereNeeded } from './reread-where-needed.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-reread-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, 'store.db');

/** Takes back what the migrations after the second one added. */
const EARLIER_SCHEMA = `
  ALTER TABLE store_state DROP COLUMN revision;
  ALTER TABLE store_state DROP COLUMN needs_reread;
  DROP INDEX inputs_by_sha256;
  DROP INDEX inputs_by_source_url;
  DROP INDEX document_bodies_by_document;
  DROP INDEX documents_by_year;
  DROP INDEX documents_ends;
  DROP INDEX citations_in_order;
  DROP INDEX documents_by_date;
  DROP TABLE document_texts;
  ALTER TABLE documents DROP COLUMN year;
  DROP TABLE document_phrases;
  DROP TABLE document_text_phrases;
  DROP TABLE document_force;
  DROP INDEX assertions_setting_effect;
  ALTER TABLE assertions DROP COLUMN sets_effect_of;
  ALTER TABLE assertions DROP COLUMN digest;
  ALTER TABLE mentions DROP COLUMN digest;
  ALTER TABLE campaign_roles DROP COLUMN digest;
  DROP TABLE changes;
  PRAGMA user_version = 2`;

describeReread({
  open: () => openSqliteStore(path()),
  makeEarlier: async () => {
    const database = new Database(path());
    for (const table of ['inputs', 'documents', 'mentions']) {
      const rows = database.prepare(`SELECT id, data FROM ${table}`).all([]) as { id: string; data: string }[];
      for (const { id, data } of rows) {
        database.prepare(`UPDATE ${table} SET data = ? WHERE id = ?`).run([inEarlierForm(data), id]);
      }
    }
    database.exec(EARLIER_SCHEMA);
    database.close();
  },
});

it('leaves an empty store alone', async () => {
  const store = await openSqliteStore(':memory:');
  await rereadWhereNeeded(store, vocabulary, () => expect.unreachable());
  expect(await store.dataVersion()).toBe(0);
  await store.close();
});
