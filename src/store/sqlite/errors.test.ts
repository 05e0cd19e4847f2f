import { describe, expect, it } from 'vitest';
import { CanCuError } from '../../domain/errors.js';
import { translateError } from './errors.js';

const thrown = (code: string, message = 'what the driver says'): Error => Object.assign(new Error(message), { code });

describe('translateError', () => {
  it.each([
    ['SQLITE_BUSY', 'UNAVAILABLE'],
    ['SQLITE_BUSY_SNAPSHOT', 'CONFLICT'],
    ['SQLITE_LOCKED', 'UNAVAILABLE'],
    ['SQLITE_NOTADB', 'CORRUPT'],
    ['SQLITE_CORRUPT_VTAB', 'CORRUPT'],
    ['ERR_ENCODING_INVALID_ENCODED_DATA', 'CORRUPT'],
    ['SQLITE_IOERR_WRITE', 'UNAVAILABLE'],
    ['SQLITE_FULL', 'UNAVAILABLE'],
    ['SQLITE_READONLY', 'UNAVAILABLE'],
    ['UNKNOWN_SQLITE_ERROR_1544', 'UNAVAILABLE'],
  ])('makes %s into %s, with the path and the cause', (driverCode, code) => {
    const cause = thrown(driverCode);
    expect(translateError(cause, 'a.db')).toMatchObject({
      code,
      value: 'a.db',
      cause,
      message: expect.stringContaining('a.db'),
    });
  });

  it('knows a failed connection by its message, since it has no code', () => {
    const cause = thrown('', 'ConnectionFailed("Unable to open connection to local database a.db: 14")');
    expect(translateError(cause, 'a.db')).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('takes a stored row that is no JSON for damage', () => {
    expect(translateError(thrown('SQLITE_ERROR', 'malformed JSON'), 'a.db')).toMatchObject({ code: 'CORRUPT' });
  });

  it('leaves unknown errors as they are', () => {
    const own = new CanCuError('INVALID', 'no');
    const bug = thrown('SQLITE_ERROR', 'near "selec": syntax error');
    expect([translateError(own, 'a.db'), translateError(bug, 'a.db'), translateError('odd', 'a.db')]).toEqual([
      own,
      bug,
      'odd',
    ]);
  });
});
