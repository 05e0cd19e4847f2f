import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type { LegalStore } from '../../store/legal-store.js';
import { openNeo4jStore } from '../../store/neo4j/neo4j-store.js';
import { emptyTestStore, type Neo4jAccess, TEST_DATABASE, type TestServer } from '../../store/neo4j/test-server.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';

/** A store that programs write to and that is emptied between rounds. */
export interface StorePlace {
  /** Settings that lead the program to it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly open: () => Promise<LegalStore>;
  readonly empty: () => Promise<void>;
}

/** What is killed while a program writes: it resolves when everything that must run again does. */
export type Kill = (program: ChildProcess) => Promise<void>;

/** Kills the program. */
export const killProgram: Kill = async (program) => {
  program.kill('SIGKILL');
};

/** Returns what kills the database below the program, and starts it again. */
export const killDatabase =
  (database: TestServer): Kill =>
  async () => {
    await database.crash();
    await database.startAgain();
  };

/** Returns the place of a SQLite file. */
export const sqlitePlace = (path: string): StorePlace => ({
  settings: { CAN_CU_STORE: `sqlite:${path}` },
  open: () => openSqliteStore(path),
  empty: async () => {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  },
});

/** Returns the place of a test database of Neo4j. */
export function neo4jPlace({ uri, user, password }: Neo4jAccess): StorePlace {
  return {
    settings: { CAN_CU_STORE: '', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    open: () => openNeo4jStore({ uri, user, password, database: TEST_DATABASE }),
    empty: async () => {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      await emptyTestStore(driver);
      await driver.close();
    },
  };
}
