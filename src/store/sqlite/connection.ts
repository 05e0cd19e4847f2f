import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  /** As a transaction that writes, for work that waits for other things; transactions within it are parts of it. */
  exclusive<T>(work: (within: Connection) => Promise<T>): Promise<T>;
  close(): void;
}

const BEGIN = { READ: 'BEGIN DEFERRED', WRITE: 'BEGIN IMMEDIATE' } as const;

const WRITING = ['journal_mode = WAL', 'synchronous = FULL', 'temp_store = MEMORY', 'cache_size = -65536'];
const READING = ['query_only = ON', 'temp_store = MEMORY', 'cache_size = -16384'];

/**
 * Returns a connection to the file, which is made with its folder when missing: write-ahead log, every commit on disk.
 * A file that this account may not write is opened for reading. Waits at most `busyTimeout` milliseconds for another
 * process. Throws UNAVAILABLE or CORRUPT.
 */
export function openConnection(path: string, busyTimeout: number): Connection {
  return opening(path, () => {
    refuseFolder(path);
    if (existsSync(path) && !isWritable(path)) return openReadOnly(path, busyTimeout);
    if (path !== ':memory:') makeFolder(dirname(path));
    return connectionOver(path, openWith(path, busyTimeout, WRITING), { readOnly: false });
  });
}

/**
 * Returns a connection to an existing file that only reads. `beforeStatement` is called before each statement that reads;
 * what it throws ends the read.
 */
export function openReader(path: string, busyTimeout: number, beforeStatement: () => void): Connection {
  return opening(path, () => openReadOnly(path, busyTimeout, beforeStatement));
}

function opening(path: string, open: () => Connection): Connection {
  try {
    return open();
  } catch (error) {
    throw isFileError(error) ? unavailable(path, error) : translateError(error, path);
  }
}

/**
 * A closed store has no write-ahead log beside it, and in a folder that is read-only none can be made: SQLite then reads
 * the file as one that nobody changes.
 */
function openReadOnly(path: string, busyTimeout: number, beforeStatement?: () => void): Connection {
  const mode = isWritable(path) || existsSync(`${path}-wal`) ? 'mode=ro' : 'immutable=1';
  const database = openWith(`${pathToFileURL(path).href}?${mode}`, busyTimeout, READING);
  return connectionOver(path, database, { readOnly: true, beforeStatement });
}

function openWith(address: string, timeout: number, pragmas: readonly string[]): Database.Database {
  const database = new Database(address, { timeout });
  for (const pragma of pragmas) whileBusy(timeout, () => database.prepare(`PRAGMA ${pragma}`).all([]));
  return database;
}

/** Whether this account may write the file and make others beside it. */
function isWritable(path: string): boolean {
  try {
    for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Returns the connection over an opened database, whose file is named `where` in messages. */
export function connectionOver(
  where: string,
  database: Database.Database,
  { readOnly, beforeStatement }: { readonly readOnly: boolean; readonly beforeStatement?: () => void },
): Connection {
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
    all: <Row>(sql: string, values: readonly SqlValue[] = []) =>
      guarded(() => {
        beforeStatement?.();
        return prepared(sql).all(values) as Row[];
      }),
    get: <Row>(sql: string, values: readonly SqlValue[] = []) => connection.all<Row>(sql, values)[0] ?? null,
    run: (sql, values = []) => guarded(() => prepared(sql).run(values).changes),
    exec: (sql) => void guarded(() => database.exec(sql)),
    transaction: (mode, work) => {
      if (readOnly && mode === 'WRITE') throw notWritable(where);
      return transact(connection, mode, work);
    },
    exclusive: async (work) => {
      connection.exec(BEGIN.WRITE);
      try {
        const result = await work(inTransaction(connection));
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        rollBack(connection);
        throw error;
      }
    },
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

/** The connection within an open transaction that writes. */
function inTransaction(connection: Connection): Connection {
  const inner: Connection = {
    ...connection,
    transaction: (_, work) => work(),
    exclusive: (work) => work(inner),
  };
  return inner;
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

function notWritable(where: string): CanCuError {
  const message = `${where} can only be read: this account may not write the file or its folder`;
  return new CanCuError('FORBIDDEN', message, where);
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function unavailable(path: string, error: NodeJS.ErrnoException): CanCuError {
  return new CanCuError('UNAVAILABLE', `${path} cannot be made (${error.message})`, path, {
    cause: error,
  });
}
