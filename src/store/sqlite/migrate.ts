import { CanCuError } from '../../domain/errors.js';
import { loadMigrations, pendingMigrations } from '../migrations.js';
import type { Connection } from './connection.js';
import { saveAllForce } from './save/force.js';
import { indexAllPhrases } from './word-indexes.js';

/** Marks a file as ours (PRAGMA application_id): the letters `CaCu`. */
const APPLICATION_ID = 0x43614375;
/** The migration after which phrases are indexed, since only the program can fold texts. */
const PHRASES_VERSION = 6;
/** The migration after which the spans of force are filled: they follow from rules of the program. */
const FORCE_VERSION = 8;

/**
 * Brings the schema of the file to this program's version, in one transaction.
 * Throws NEWER_SCHEMA when the file is ahead of the program, CORRUPT when it is another program's database.
 */
export function migrate(connection: Connection): void {
  const migrations = loadMigrations('sqlite');
  refuseForeign(connection);
  const pending = pendingMigrations(migrations, readVersion(connection), connection.where);
  if (pending.length === 0) return;
  connection.transaction('WRITE', () => {
    // Read again: another process may have migrated the file while this one waited for its turn.
    const missing = pendingMigrations(migrations, readVersion(connection), connection.where);
    for (const { text } of missing) connection.exec(text);
    // When all have run, since the program reads rows of its own version.
    if (missing.some(({ version }) => version === PHRASES_VERSION)) indexAllPhrases(connection);
    if (missing.some(({ version }) => version === FORCE_VERSION)) saveAllForce(connection);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`);
  });
}

function readVersion(connection: Connection): number {
  return connection.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** Throws CORRUPT where the file is the database of another program. */
export function refuseForeign(connection: Connection): void {
  // Both of one state of the file: another process may be making it at this moment.
  const { id, tables } = connection.transaction('READ', () => ({
    tables: connection.get<{ count: number }>('SELECT count(*) AS count FROM sqlite_schema')?.count ?? 0,
    id: connection.get<{ application_id: number }>('PRAGMA application_id')?.application_id ?? 0,
  }));
  if (id === APPLICATION_ID || (id === 0 && tables === 0)) return;
  throw new CanCuError(
    'CORRUPT',
    `${connection.where} is a SQLite database of another program; give another path`,
    connection.where,
  );
}
