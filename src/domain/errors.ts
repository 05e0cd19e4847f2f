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
