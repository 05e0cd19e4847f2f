import { Neo4jError } from 'neo4j-driver';
import { CanCuError, type ErrorCode } from '../../domain/errors.js';

/** What a failure means: our code, and what to tell the operator. The first row that fits the driver's code counts. */
const MEANINGS: readonly (readonly [pattern: RegExp, code: ErrorCode, reason: string])[] = [
  [
    /^(ServiceUnavailable|SessionExpired)$/,
    'UNAVAILABLE',
    'no Neo4j answers there; is it running, and is the address right?',
  ],
  [/\.Security\.Forbidden$|ReadOnly|AccessMode$/, 'FORBIDDEN', 'the account may not do this'],
  [/\.Security\./, 'UNAVAILABLE', 'the user or the password was refused'],
  [/\.Database(NotFound|Unavailable)$/, 'UNAVAILABLE', 'the database does not exist, or is not running'],
  [
    /TransactionTimedOut|LockClientStopped|Terminated$|LockAcquisitionTimeout|BookmarkTimeout/,
    'TIMEOUT',
    'the time was over',
  ],
  [
    /DeadlockDetected|Outdated$|ConstraintValidationFailed|ConcurrentAccess|AlreadyExists$/,
    'CONFLICT',
    'another process wrote in between',
  ],
  [
    /OutOfMemory|StackOverFlow|NoThreads|MemoryPool/i,
    'UNAVAILABLE',
    'it has too little memory or too few threads for this',
  ],
  [/StorageDamage|IndexCorruption/, 'CORRUPT', 'its files are damaged; restore them from a copy'],
  [
    /\.Schema\.|ProcedureCallFailed$|TypeError$|ArgumentError$|EntityNotFound$/,
    'CORRUPT',
    'the graph or its indexes are not as the program made them; see can-cu doctor',
  ],
  [/\.Statement\.|\.Procedure\./, 'UNAVAILABLE', 'it does not understand the query; is it 5.26 or later?'],
];

const FAILED_BY_ITSELF = ['UNAVAILABLE', 'it failed by itself; see its log'] as const;
const POOL_FULL = /^Connection acquisition timed out/;

/**
 * Returns the error to throw for one that the driver raised: one line with our code, with `where` (address and database,
 * never a password) as its value. Any other error as it is.
 */
export function translateError(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [code, reason] = meaningOf(error);
  return new CanCuError(code, `${where} ${OUTCOMES[code] ?? 'cannot be used'}: ${reason}`, where, { cause: error });
}

const OUTCOMES: Partial<Record<ErrorCode, string>> = {
  TIMEOUT: 'did not finish in time; ask for less, or again later',
  CONFLICT: 'could not save',
  CORRUPT: 'is damaged',
  FORBIDDEN: 'refused',
};

function meaningOf(error: Neo4jError): readonly [ErrorCode, string] {
  if (POOL_FULL.test(error.message)) return ['UNAVAILABLE', 'no connection is free; ask again later'];
  const found = MEANINGS.find(([pattern]) => pattern.test(error.code));
  return found === undefined ? FAILED_BY_ITSELF : [found[1], `${found[2]} (${error.code})`];
}

/**
 * Returns true for a failure that may not occur on another attempt: a deadlock, a connection that the server closed, an
 * index that another process makes at the same moment (`IF NOT EXISTS` does not wait for it).
 */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retryable || /\.Schema\.\w+AlreadyExists$/.test(error.code));
}
