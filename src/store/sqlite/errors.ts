import { CanCuError } from '../../domain/errors.js';

/**
 * Returns the error to throw for one that the driver threw: a `CanCuError` where the cause is known, else the same error.
 * `where` is the path of the file.
 */
export function translateError(error: unknown, where: string): unknown {
  if (error instanceof CanCuError || !(error instanceof Error)) return error;
  const code = driverCode(error);
  if (code.startsWith('SQLITE_BUSY_SNAPSHOT')) {
    return new CanCuError('CONFLICT', `${where}: another process wrote in between; read again and repeat`, where, {
      cause: error,
    });
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new CanCuError('UNAVAILABLE', `${where}: another process holds the store; wait until it is done`, where, {
      cause: error,
    });
  }
  if (code.startsWith('SQLITE_NOTADB')) {
    return new CanCuError('CORRUPT', `${where} is not a SQLite database; give the path of a can-cu store`, where, {
      cause: error,
    });
  }
  if (isDamage(error, code)) {
    return new CanCuError('CORRUPT', `${where} is damaged; can-cu doctor says where. ${RESTORE}`, where, {
      cause: error,
    });
  }
  return isUnavailable(error, code)
    ? new CanCuError('UNAVAILABLE', `${where} cannot be read or written (${reasonOf(error, code)})`, where, {
        cause: error,
      })
    : error;
}

const RESTORE = 'Restore it from a copy, or ingest its sources anew';

/** Pages that do not fit together, a text that is not UTF-8, a stored row that is no JSON. */
function isDamage(error: Error, code: string): boolean {
  return (
    code.startsWith('SQLITE_CORRUPT') ||
    code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ||
    (code === 'SQLITE_ERROR' && error.message.startsWith('malformed JSON'))
  );
}

const UNAVAILABLE_CODES = [
  'SQLITE_CANTOPEN',
  'SQLITE_IOERR',
  'SQLITE_FULL',
  'SQLITE_READONLY',
  'SQLITE_PERM',
  'SQLITE_NOLFS',
];

function isUnavailable(error: Error, code: string): boolean {
  return UNAVAILABLE_CODES.some((known) => code.startsWith(known)) || error.message.startsWith('ConnectionFailed');
}

function reasonOf(error: Error, code: string): string {
  return code === '' ? error.message.replace(/^ConnectionFailed\("|"\)$/g, '') : `${code}: ${error.message}`;
}

/** Names of SQLite's primary result codes, by number. */
const PRIMARY_CODES: ReadonlyMap<number, string> = new Map([
  [3, 'SQLITE_PERM'],
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [22, 'SQLITE_NOLFS'],
  [26, 'SQLITE_NOTADB'],
]);

/**
 * The driver's `code`. libsql leaves it out or empty when a connection fails, and gives only the number of extended codes
 * that it has no name for: 1544 is READONLY_DIRECTORY, whose low byte is that of READONLY.
 */
function driverCode(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const unnamed = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1];
  return unnamed === undefined ? code : (PRIMARY_CODES.get(Number(unnamed) & 0xff) ?? code);
}
