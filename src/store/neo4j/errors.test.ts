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
    ['Neo.ClientError.Security.Unauthorized', 'UNAVAILABLE', 'password was refused'],
    ['Neo.ClientError.Connection.DatabaseNotFound', 'UNAVAILABLE', 'first line'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', 'did not finish'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT', 'did not finish'],
  ])('makes %s a %s', (code, expected, words) => {
    const error = translateError(driverError(code), WHERE);
    expect(error).toMatchObject({ code: expected });
    expect(String(error)).toContain(WHERE);
    expect(String(error)).toContain(words);
    expect(String(error)).not.toContain('\n');
  });

  it.each([driverError('Neo.ClientError.Statement.SyntaxError'), new TypeError('x')])(
    'leaves any other error as it is',
    (error) => {
      expect(translateError(error, WHERE)).toBe(error);
    },
  );
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
