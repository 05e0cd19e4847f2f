import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { CanCuError } from '../../domain/errors.js';
import { whileBusy } from './busy.js';
import { translateError } from './errors.js';
import { prepare, type Statement } from './statements.js';

/** A value that SQLite can hold. */
export type SqlValue = string | number | null;

/** One open store file. All calls are synchronous; errors are translated. */
export interface Connection {
  /** Path of the file, for messages. */
  readonly where: string;
  /** Returns all rows of a statement, whose number must be bounded. A statement is prepared once for each text. */
  all<Row>(sql: string, values?: readonly SqlValue[]): Row[];
  /** Returns the first row, or null. */
  get<Row>(sql: string, values?: readonly SqlValue[]): Row | null;
  /** Runs a statement, returns the number of rows it changed. */
  run(sql: string, values?: readonly SqlValue[]): number;
  /** Runs several statements without values. */
  exec(sql: string): void;
  /** Runs `work` in one transaction; READ sees one state of the store, WRITE is the only writer. Rolls back when it throws. */
  transaction<T>(mode: 'READ' | 'WRITE', work: () => T): T;
  close(): void;
}

const BEGIN = { READ: 'BEGIN DEFERRED', WRITE: 'BEGIN IMMEDIATE' } as const;

/**
 * Returns a connection to the file, which is made with its folder when missing: write-ahead log, every commit on disk.
 * Waits at most `busyTimeout` milliseconds for another process. Throws UNAVAILABLE or CORRUPT.
 */
export function openConnection(path: string, busyTimeout: number): Connection {
  try {
    refuseFolder(path);
    if (path !== ':memory:') makeFolder(dirname(path));
    const database = new Database(path, { timeout: busyTimeout });
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'temp_store = MEMORY', 'cache_size = -65536']) {
      whileBusy(busyTimeout, () => database.prepare(`PRAGMA ${pragma}`).all([]));
    }
    return wrap(path, database);
  } catch (error) {
    throw isFileError(error) ? unavailable(path, error) : translateError(error, path);
  }
}

function wrap(where: string, database: Database.Database): Connection {
  const statements = new Map<string, Statement>();
  const guarded = <T>(work: () => T): T => {
    if (!database.open) throw new CanCuError('UNAVAILABLE', `${where} has been closed`, where);
    try {
      return work();
    } catch (error) {
      throw translateError(error, where);
    }
  };
  const prepared = (sql: string): Statement => {
    const known = statements.get(sql) ?? prepare(database, sql);
    statements.set(sql, known);
    return known;
  };
  const connection: Connection = {
    where,
    all: <Row>(sql: string, values: readonly SqlValue[] = []) => guarded(() => prepared(sql).all(values) as Row[]),
    get: <Row>(sql: string, values: readonly SqlValue[] = []) => connection.all<Row>(sql, values)[0] ?? null,
    run: (sql, values = []) => guarded(() => prepared(sql).run(values).changes),
    exec: (sql) => void guarded(() => database.exec(sql)),
    transaction: (mode, work) => transact(connection, mode, work),
    close: () => {
      if (!database.open) return;
      foldLog(database);
      statements.clear();
      database.close();
    },
  };
  return connection;
}

/**
 * Moves what the write-ahead log holds into the file, so that a closed store is one file to copy. libsql closes a
 * connection only when its statements have been collected. Where another process reads and this fails, nothing is lost.
 */
function foldLog(database: Database.Database): void {
  try {
    for (const pragma of ['busy_timeout = 0', 'wal_checkpoint(TRUNCATE)']) database.prepare(`PRAGMA ${pragma}`).all([]);
  } catch {
    return;
  }
}

function transact<T>(connection: Connection, mode: keyof typeof BEGIN, work: () => T): T {
  connection.exec(BEGIN[mode]);
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

/** Some errors end the transaction by themselves; then there is nothing to roll back, and the first error is what counts. */
function rollBack(connection: Connection): void {
  try {
    connection.exec('ROLLBACK');
  } catch {
    return;
  }
}

/** Node's own `recursive` never returns on a file system that denies a parent folder which it has just shown (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in between.
    if (!existsSync(folder)) throw error;
  }
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CanCuError('UNAVAILABLE', `${path} is a folder; give the path of a file`, path);
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function unavailable(path: string, error: NodeJS.ErrnoException): CanCuError {
  return new CanCuError('UNAVAILABLE', `${path} cannot be made (${error.message})`, path, {
    cause: error,
  });
}
