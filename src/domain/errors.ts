/** Codes of expected failures. Adapters translate their driver's errors into these; anything else is unexpected and masked. */
export const ERROR_CODES = [
  'INVALID',
  'NOT_FOUND',
  'AMBIGUOUS',
  'CONFLICT',
  'FORBIDDEN',
  'TOO_LARGE',
  'TIMEOUT',
  'UNAVAILABLE',
  'NEWER_SCHEMA',
  'CORRUPT',
] as const;
/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure: the message says what was got, what was expected and what to do; `value` is the offending value. */
export class CanCuError extends Error {
  readonly code: ErrorCode;
  readonly value: unknown;
  constructor(code: ErrorCode, message: string, value: unknown = null, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'CanCuError';
    this.code = code;
    this.value = value;
  }
}

/** A limit under its name in the API, its value, and what was asked for where that is known. */
export interface ExceededLimit {
  readonly limit: 'searchWords' | 'searchPhrases' | 'time';
  readonly maximum: number;
  readonly asked?: number;
}

/** The failure of a known limit, TOO_LARGE or TIMEOUT, so that programs need not read its message. */
export class LimitError extends CanCuError {
  readonly exceeded: ExceededLimit;
  constructor(exceeded: ExceededLimit, message: string, value: unknown) {
    super(exceeded.limit === 'time' ? 'TIMEOUT' : 'TOO_LARGE', message, value);
    this.exceeded = exceeded;
  }
}

/** What clients of the API are told where the store fails: neither its address or path nor what the driver said. */
const STORE_FAILURES: Partial<Record<ErrorCode, string>> = {
  UNAVAILABLE: 'the store cannot be used now; ask again later',
  TIMEOUT: 'the store did not answer in time; ask for less, or again later',
  CORRUPT: 'the store is damaged where this question looks; its operator can run can-cu doctor',
  CONFLICT: 'the store was changed in between; ask again',
  FORBIDDEN: 'the store refused this to the program',
  NEWER_SCHEMA: 'the store was written by a newer program',
};

/** Returns whether the store failed: then the value of the error is its address or path. */
export function isStoreFailure({ code, value }: CanCuError): boolean {
  return typeof value === 'string' && code in STORE_FAILURES;
}

/** Returns the message for clients of the API. That of the error itself is for the operator. */
export function publicMessage(error: CanCuError): string {
  return isStoreFailure(error) ? (STORE_FAILURES[error.code] ?? error.message) : error.message;
}
