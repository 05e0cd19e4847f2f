import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { createApi } from '../graphql/create-api.js';
import type { ServerParts } from './build-server.js';

/**
 * Registers `/graphql`: POST with JSON, or GET with `?query=`. Introspection is open, the schema is public. Operations
 * are asked one at a time (no batches), and a browser may ask only with a header that a plain form cannot send.
 */
export async function registerGraphql(app: FastifyInstance, parts: ServerParts): Promise<void> {
  const api = createApi({ store: parts.store, vocabulary: parts.vocabulary, clock: () => new Date(), log: parts.log });
  const apollo = new ApolloServer({
    schema: api.schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), ...api.plugins],
    validationRules: [...api.validationRules],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: parts.log,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const handler = fastifyApolloHandler(apollo, { context: async () => api.context() });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler });
}
