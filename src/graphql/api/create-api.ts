import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { createFormatError, type ErrorLog } from '../limits/errors.js';
import { MAX_QUERY_TOKENS, MAX_VALIDATION_ERRORS } from '../limits/limits.js';
import { meterFields } from '../limits/meter-fields.js';
import { sizeLimitPlugin } from '../limits/size-limit.js';
import { type ContextParts, createContext, type GraphContext, type RequestParts } from '../request/context.js';
import { buildSchema } from './build-schema.js';

/** What the API needs; unexpected errors go to `log`. */
export interface ApiParts extends ContextParts {
  readonly log: ErrorLog;
}

/** The API without a server: options for Apollo Server, and a function that creates the context of each request. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly options: {
    readonly schema: GraphQLSchema;
    readonly plugins: ApolloServerPlugin<GraphContext>[];
    readonly persistedQueries: false;
    readonly parseOptions: { readonly maxTokens: number };
    readonly validationOptions: { readonly maxErrors: number };
    readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
    readonly introspection: true;
    readonly includeStacktraceInErrorResponses: false;
  };
  readonly context: (request?: RequestParts) => Promise<GraphContext>;
}

/** Returns the API over a store, to be served with `new ApolloServer(api.options)` and `api.context` for each request. */
export function createApi({ log, ...parts }: ApiParts): Api {
  const schema = buildSchema();
  meterFields(schema);
  return {
    schema,
    options: {
      schema,
      plugins: [sizeLimitPlugin()],
      // A cache that any client may fill with queries serves nobody but attackers.
      persistedQueries: false,
      parseOptions: { maxTokens: MAX_QUERY_TOKENS },
      validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
      formatError: createFormatError(log),
      introspection: true,
      includeStacktraceInErrorResponses: false,
    },
    context: async (request) => createContext(parts, request),
  };
}
