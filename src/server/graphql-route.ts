import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createApi } from '../graphql/api/create-api.js';
import type { ServerParts } from './server-parts.js';

/**
 * Registers `/graphql`: POST with JSON, or GET with `?query=`. Introspection is allowed, since the schema is public. A
 * request has one operation, and a browser must send a header that a plain form cannot send.
 */
export async function registerGraphql(app: FastifyInstance, parts: ServerParts): Promise<void> {
  const { store, vocabulary, extractor, explainer, log } = parts;
  const api = createApi({ store, vocabulary, extractor, explainer, clock: () => new Date(), log });
  const apollo = new ApolloServer({
    ...api.options,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...api.options.plugins,
    ],
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: log,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const handler = fastifyApolloHandler(apollo, { context: () => api.context() });
  app.route({ method: ['GET', 'POST'], url: '/graphql', preHandler: redirectToEditor, handler });
}

/** Redirects a browser that opens the API's address to the editor. */
async function redirectToEditor(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const opened = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (opened && !request.url.includes('?')) await reply.redirect('/graphiql');
}
