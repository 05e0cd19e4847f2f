import { setTimeout as sleep } from 'node:timers/promises';
import { CanCuError } from '../../domain/errors.js';
import { loadMigrations, type Migration, pendingMigrations } from '../migrations.js';
import type { Connection } from './connection.js';
import { saveAllForce } from './save/force.js';

/** Milliseconds until new indexes must be online, and between two looks; a large graph fills them when a migration adds one. */
const INDEX_WAIT = 600_000;
const INDEX_PAUSE = 50;
/** The migration after which the spans of force are filled: they follow from rules of the program. */
const FORCE_VERSION = 7;

/**
 * Brings the graph's schema to this program's version: every pending migration, statement by statement, then its number.
 * A statement may be run again, so a start that was cut off goes on. Throws NEWER_SCHEMA.
 */
export async function migrate(connection: Connection): Promise<void> {
  const version = await schemaVersion(connection);
  for (const migration of pendingMigrations(loadMigrations('neo4j'), version, connection.where)) {
    for (const text of statements(migration)) await connection.command({ text, parameters: {} });
    await waitForIndexes(connection);
    if (migration.version === FORCE_VERSION) await saveAllForce(connection);
    await connection.write((run) => run({ text: RAISE, parameters: { version: migration.version } }));
  }
}

/**
 * Looks until every index is online. `db.awaitIndexes` would hold locks while it waits, and a constraint that another
 * process makes at the same moment needs them to come online.
 */
async function waitForIndexes(connection: Connection): Promise<void> {
  const giveUpAt = Date.now() + INDEX_WAIT;
  for (;;) {
    const waiting = await connection.read<{ readonly name: string; readonly state: string }>({
      text: "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state",
      parameters: {},
    });
    if (waiting.length === 0) return;
    const failed = waiting.find(({ state }) => state === 'FAILED');
    if (failed !== undefined) {
      throw new CanCuError('CORRUPT', `${connection.where} could not fill the index ${failed.name}`, failed.name);
    }
    if (Date.now() > giveUpAt) {
      const names = waiting.map(({ name }) => name).join(', ');
      throw new CanCuError('TIMEOUT', `${connection.where} did not fill its indexes in time: ${names}`, names);
    }
    await sleep(INDEX_PAUSE);
  }
}

/** Returns the statements of a migration, split at `;` at the end of a line, lines that start with `//` left out. */
export function statements(migration: Migration): readonly string[] {
  return migration.text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

const RAISE = `MERGE (s:Store {name: 'store'})
ON CREATE SET s.dataVersion = 0, s.keySeq = 0
SET s.schemaVersion = $version`;

async function schemaVersion(connection: Connection): Promise<number> {
  const rows = await connection.read<{ readonly version: number }>({
    text: 'MATCH (s:Store) RETURN s.schemaVersion AS version',
    parameters: {},
  });
  return rows[0]?.version ?? 0;
}
