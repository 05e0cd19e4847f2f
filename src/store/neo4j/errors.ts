import { Neo4jError } from 'neo4j-driver';
import { CanCuError } from '../../domain/errors.js';

const TIMED_OUT = /TransactionTimedOut|LockClientStopped|TransactionTerminated|\.Terminated$/;
const UNREACHABLE = /^(ServiceUnavailable|SessionExpired)$|\.Security\.|\.DatabaseNotFound|\.DatabaseUnavailable/;

/**
 * Returns the error to throw for one that the driver raised: UNAVAILABLE with one line that names the server when it
 * cannot be reached or refuses the user, TIMEOUT when a transaction took too long; any other as it is.
 * `where` is the server's address and database; it never holds a password.
 */
export function translateError(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (UNREACHABLE.test(error.code)) {
    return new CanCuError('UNAVAILABLE', `${where} cannot be used: ${reasonOf(error)}`, where, { cause: error });
  }
  if (TIMED_OUT.test(error.code)) {
    return new CanCuError('TIMEOUT', `${where} did not finish in time; ask for less, or again later`, where, {
      cause: error,
    });
  }
  return error;
}

/** Returns true for a failure that may not occur on another attempt: a deadlock, a connection that the server closed. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable;
}

/** Returns the first line of the reason, in words an operator can act on. */
function reasonOf(error: Neo4jError): string {
  if (error.code.includes('.Security.')) return 'the user or the password was refused';
  if (!error.code.startsWith('Neo.')) return 'no Neo4j answers there; is it running, and is the address right?';
  return error.message.split('\n', 1)[0]?.slice(0, 200) ?? error.code;
}
