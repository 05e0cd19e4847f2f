import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedStore, OpenStore } from '../contract/harness.js';
import { describeStoreContract } from '../contract/store-contract.js';
import { openSqliteStore, type SqliteStoreOptions } from './sqlite-store.js';

const openInFolder: OpenStore = async (limits) => {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-sqlite-'));
  const path = join(folder, 'store.db');
  const options: SqliteStoreOptions = limits === undefined ? {} : { limits };
  let store = await openSqliteStore(path, options);
  const opened: OpenedStore = {
    store,
    reopen: async () => {
      await store.close();
      store = await openSqliteStore(path, options);
      return store;
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
  return opened;
};

describeStoreContract('the SQLite store', openInFolder);
