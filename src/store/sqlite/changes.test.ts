import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDocument } from '../contract/build-rows.js';
import { EMPTY_MODEL, EMPTY_WORLD, saveWorld } from '../contract/world.js';
import { openSqliteStore } from './sqlite-store.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-changes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens a store, saves one more document into it, and closes it; returns its revisions before and after. */
async function saveInto(path: string, key: string): Promise<readonly [before: string, after: string]> {
  const store = await openSqliteStore(path);
  const before = await store.revision();
  await saveWorld(store, EMPTY_MODEL, { ...EMPTY_WORLD, documents: [makeDocument(key)] });
  const after = await store.revision();
  await store.close();
  return [before, after];
}

async function changesSince(path: string, revision: string): Promise<readonly string[] | null> {
  const store = await openSqliteStore(path);
  const changes = await store.changesSince(revision, 10);
  await store.close();
  return changes?.documents ?? null;
}

describe('changes', () => {
  it('before a migration are not known, those after it are', async () => {
    const path = join(folder, 'store.db');
    const [first, second] = await saveInto(path, 'a');
    const database = new Database(path);
    database.exec('DROP TABLE changes; PRAGMA user_version = 14');
    database.close();
    expect([await changesSince(path, first), await changesSince(path, second)]).toEqual([null, []]);
    await saveInto(path, 'b');
    expect([await changesSince(path, first), await changesSince(path, second)]).toEqual([null, [makeDocument('b').id]]);
  });

  it('after a backup was made are not known once it is put back, though others came to the same data version', async () => {
    const [path, backup] = [join(folder, 'store.db'), join(folder, 'backup.db')];
    const [, kept] = await saveInto(path, 'a');
    copyFileSync(path, backup);
    const [, lost] = await saveInto(path, 'b');
    copyFileSync(backup, path);
    await saveInto(path, 'c');
    await saveInto(path, 'd');
    const later = ['c', 'd'].map((key) => makeDocument(key).id);
    expect([await changesSince(path, kept), await changesSince(path, lost)]).toEqual([later, null]);
  });
});
