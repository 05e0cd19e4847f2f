import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { isTransient, translateError } from './errors.js';

const driverError = (code: string) =>
  new neo4j.Neo4jError('first line\nsecond line', code as 'N/A', '50N42', 'unexpected error');
const WHERE = 'Neo4j at bolt://db:7687, database neo4j,';

describe('translateError', () => {
  it.each([
    ['ServiceUnavailable', 'UNAVAILABLE', 'no Neo4j answers there'],
    ['SessionExpired', 'UNAVAILABLE', 'no Neo4j answers there'],
    ['ProtocolError', 'UNAVAILABLE', 'failed by itself'],
    ['N/A', 'UNAVAILABLE', 'failed by itself'],
    ['Neo.ClientError.Security.Unauthorized', 'UNAVAILABLE', 'password was refused'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'UNAVAILABLE', 'password was refused'],
    ['Neo.ClientError.Security.Forbidden', 'FORBIDDEN', 'may not'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'FORBIDDEN', 'may not'],
    ['Neo.ClientError.Statement.AccessMode', 'FORBIDDEN', 'may not'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE', 'does not exist'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE', 'not running'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', 'did not finish'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT', 'did not finish'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'TIMEOUT', 'did not finish'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT', 'another process'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT', 'another process'],
    ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', 'CONFLICT', 'another process'],
    ['Neo.TransientError.General.OutOfMemoryError', 'UNAVAILABLE', 'memory'],
    ['Neo.TransientError.General.TransactionOutOfMemoryError', 'UNAVAILABLE', 'memory'],
    ['Neo.TransientError.Request.NoThreadsAvailable', 'UNAVAILABLE', 'threads'],
    ['Neo.DatabaseError.General.StorageDamageDetected', 'CORRUPT', 'damaged'],
    ['Neo.DatabaseError.General.IndexCorruptionDetected', 'CORRUPT', 'damaged'],
    ['Neo.DatabaseError.General.UnknownError', 'UNAVAILABLE', 'failed by itself'],
    ['Neo.ClientError.Schema.IndexNotFound', 'CORRUPT', 'can-cu doctor'],
    ['Neo.ClientError.Procedure.ProcedureCallFailed', 'CORRUPT', 'can-cu doctor'],
    ['Neo.ClientError.Statement.TypeError', 'CORRUPT', 'can-cu doctor'],
    ['Neo.ClientError.Statement.SyntaxError', 'UNAVAILABLE', '5.26 or later'],
    ['Neo.ClientError.Procedure.ProcedureNotFound', 'UNAVAILABLE', '5.26 or later'],
  ])('makes %s a %s', (code, expected, words) => {
    const error = translateError(driverError(code), WHERE);
    expect(error).toMatchObject({ code: expected, value: WHERE });
    expect(String(error)).toContain(WHERE);
    expect(String(error)).toContain(words);
    expect(String(error)).not.toContain('\n');
  });

  it('knows a full pool of connections by its message, since its code says nothing', () => {
    const full = new neo4j.Neo4jError('Connection acquisition timed out in 10000 ms.', 'N/A', '50N42', 'x');
    expect(translateError(full, WHERE)).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('free'),
    });
  });

  it('leaves an error of the program as it is', () => {
    const error = new TypeError('x');
    expect(translateError(error, WHERE)).toBe(error);
  });
});

describe('isTransient', () => {
  it('is true for failures that may not occur on another attempt', () => {
    expect(isTransient(driverError('Neo.TransientError.Transaction.DeadlockDetected'))).toBe(true);
    expect(isTransient(driverError('ServiceUnavailable'))).toBe(true);
    expect(isTransient(driverError('Neo.ClientError.Security.Unauthorized'))).toBe(false);
    expect(isTransient(driverError('Neo.ClientError.Statement.SyntaxError'))).toBe(false);
    expect(isTransient(new Error('x'))).toBe(false);
  });
});
