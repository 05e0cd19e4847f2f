import { randomUUID } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CanCuError, isStoreFailure, LimitError, publicMessage } from '../../domain/errors.js';
import type { Exceeded, LimitName } from './limit-names.js';
import { MAX_QUERY_TOKENS } from './limits.js';

/** Where unexpected errors are logged; a pino logger fits. */
export interface ErrorLog {
  readonly error: (details: { readonly id: string; readonly err: unknown }, message: string) => void;
}

/** Returns the error for a query above the limit of cost; `extensions` are as in {@link limitError}. */
export function costError(maximum: number, asked: number): GraphQLError {
  const message = `This query costs ${asked.toLocaleString('en')} units, the limit (cost) is ${maximum.toLocaleString('en')}: ask for smaller pages, or for less at once`;
  const exceeded: Exceeded = { limit: 'cost', maximum, asked };
  return new GraphQLError(message, { extensions: { code: 'TOO_LARGE', ...exceeded, http: BAD_REQUEST } });
}

/** Returns the error for a request above a limit. `extensions` hold the limit's name, its value and what was asked. */
export function limitError(
  limit: LimitName,
  maximum: number,
  asked: number,
  unit: string,
  advice: string,
): GraphQLError {
  const message = `This query asks for ${asked.toLocaleString('en')} ${unit}, the limit (${limit}) is ${maximum.toLocaleString('en')}: ${advice}`;
  return new GraphQLError(message, { extensions: { code: 'TOO_LARGE', limit, maximum, asked, http: BAD_REQUEST } });
}

/** Returns the error for an answer that turns out to be above a limit while it is made. `extensions` are as in {@link limitError}. */
export function answerLimitError(limit: LimitName, maximum: number, asked: number, unit: string): GraphQLError {
  const message = `This answer would hold ${Math.ceil(asked).toLocaleString('en')} ${unit} or more, the limit (${limit}) is ${maximum.toLocaleString('en')}: ask for smaller pages, or for less at once`;
  return new GraphQLError(message, { extensions: { code: 'TOO_LARGE', limit, maximum, asked: Math.ceil(asked) } });
}

/** Returns the error for an argument above a limit; it fails only its field. `extensions` are as in {@link limitError}. */
export function argumentLimitError(argument: string, exceeded: Required<Exceeded>, advice: string): GraphQLError {
  const { limit, maximum, asked } = exceeded;
  const message = `${argument} is asked to be ${asked.toLocaleString('en')}, the limit (${limit}) is ${maximum.toLocaleString('en')}: ${advice}`;
  return new GraphQLError(message, { extensions: { code: 'TOO_LARGE', limit, maximum, asked } });
}

/** Returns the error for a field that does more work than a limit allows; it fails only this field. `message` says what was asked and what to do. */
export function workLimitError(exceeded: Required<Exceeded>, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_LARGE', ...exceeded } });
}

/** Returns the error for variables or arguments that do not fit their types, from those that graphql-js found. */
export function inputError([first]: readonly GraphQLError[]): GraphQLError {
  const { message = 'The variables do not fit their types', nodes = null } = first ?? {};
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: BAD_REQUEST } });
}

/** Returns the error for a mutation or subscription, which the schema does not have. */
export function operationError(operation: string): GraphQLError {
  const message = `This API only reads: a ${operation} cannot be run; documents come in by the command line`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: BAD_REQUEST } });
}

/**
 * Returns the error for a client that has used up its budget of cost. `maximum` is the budget of a minute, `asked` the cost
 * of this operation, and `retryAfter` the seconds until the budget has room for it. The answer has status 429.
 */
export function rateLimitError(maximum: number, asked: number, retryAfter: number): GraphQLError {
  const message = `This query costs ${asked.toLocaleString('en')}; one address may spend ${maximum.toLocaleString('en')} a minute, and less is left: try again in ${retryAfter} s`;
  const http = { status: 429, headers: new HeaderMap([['retry-after', String(retryAfter)]]) };
  const exceeded: Exceeded = { limit: 'costPerMinute', maximum, asked };
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', ...exceeded, retryAfter, http } });
}

/** HTTP status for what a plugin refuses; Apollo would send 500. Apollo removes `http` from the answer. */
const BAD_REQUEST = { status: 400 } as const;

/** Most characters of the message of an error, which may repeat what it is about. */
const MAX_MESSAGE_LENGTH = 500;

const shorten = (message: string): string =>
  message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message;

/**
 * Returns Apollo's `formatError`. Expected failures keep their message and carry their code in `extensions.code`; of a
 * failure of the store the client does not see where it is. Of an unexpected one the client sees only an id, under which
 * the error is logged once, even if it fails several fields. Long messages are cut.
 */
export function createFormatError(
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const ids = new WeakMap<object, string>();
  const logOnce = (original: unknown, message: string): string => {
    const known = ids.get(Object(original));
    const id = known ?? randomUUID();
    ids.set(Object(original), id);
    if (known === undefined) log.error({ id, err: original }, message);
    return id;
  };
  const format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = originalOf(error);
    if (original instanceof CanCuError) {
      if (isStoreFailure(original)) logOnce(original, 'the store failed in a GraphQL request');
      const exceeded: Exceeded | undefined = original instanceof LimitError ? original.exceeded : undefined;
      return withCode(formatted, publicMessage(original), original.code, exceeded);
    }
    if (isTokenLimit(formatted)) return withCode(formatted, tokenMessage(error), 'TOO_LARGE', TOKENS);
    if (formatted.message === 'Validation aborted.')
      return withCode(formatted, COMPARISONS_MESSAGE, 'TOO_LARGE', COMPARISONS);
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
    const id = logOnce(original, 'unexpected error in a GraphQL request');
    return withCode(formatted, `Internal error (id ${id})`, 'INTERNAL_SERVER_ERROR');
  };
  return (formatted, error) => {
    const shown = format(formatted, error);
    return { ...shown, message: shorten(shown.message) };
  };
}

function originalOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError && unwrapped.originalError ? originalOf(unwrapped.originalError) : unwrapped;
}

const withCode = (
  formatted: GraphQLFormattedError,
  message: string,
  code: string,
  exceeded?: Exceeded,
): GraphQLFormattedError => ({
  ...formatted,
  message,
  extensions: { ...formatted.extensions, code, ...exceeded },
});

const TOKENS: Exceeded = { limit: 'queryTokens', maximum: MAX_QUERY_TOKENS };

/** graphql-js itself stops comparing fields of the same name there. */
const COMPARISONS: Exceeded = { limit: 'fieldComparisons', maximum: 500_000 };
const COMPARISONS_MESSAGE =
  'This query repeats fields of one name more often than the limit (fieldComparisons) of 500,000 pairs lets check: name each field once';

/** Whether the parser refused the query. It stops at the limit, so the number of tokens is unknown. */
const isTokenLimit = ({ message }: GraphQLFormattedError): boolean => /contains more tha[nt] \d+ tokens/.test(message);

function tokenMessage(error: unknown): string {
  const length = error instanceof GraphQLError ? (error.source?.body.length ?? 0) : 0;
  const limit = MAX_QUERY_TOKENS.toLocaleString('en');
  return `This query of ${length.toLocaleString('en')} characters has more tokens than the limit (queryTokens) of ${limit}: ask less at once`;
}
