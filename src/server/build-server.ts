import fastifyStatic from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { ASSET_FOLDER, registerAssets } from './assets.js';
import { readDayOneQuestions } from './graphiql/day-one-questions.js';
import { registerGraphiql } from './graphiql/graphiql-route.js';
import { registerGraphql } from './graphql-route.js';
import { registerHealth } from './health-route.js';
import { registerDrain } from './http/drain.js';
import { registerHeldBytes } from './http/held-bytes.js';
import { createRefuse, refuseUnreadable, registerRefusals } from './http/refusals.js';
import { registerRequestId, requestIdOf } from './http/request-id.js';
import { registerSecurity } from './http/security.js';
import { registerCheckPage } from './page/check-route.js';
import { registerPage } from './page/page-route.js';
import { refusalPage } from './page/refusal-page.js';
import { registerSite } from './page/site-routes.js';
import type { ServerParts } from './server-parts.js';
import { watchStoreFile } from './store-file.js';

/** Greatest size of a request in bytes: room for the longest text that `extract` accepts, as JSON. */
export const MAX_REQUEST_BYTES = 2 * 1024 * 1024;
/**
 * Milliseconds in which a whole request must arrive, and after which Node looks for those that did not: together the 30
 * seconds that clients are told. Node alone gives the headers of a request a minute, and looks twice a minute.
 */
const ARRIVAL = { headersTimeout: 25_000, requestTimeout: 25_000, connectionsCheckingInterval: 5_000 };

/** Milliseconds without a byte sent or read after which a connection ends; a request is answered sooner. */
const IDLE_CONNECTION = 30_000;

/** Returns the server with all its routes, not yet listening. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = parts.log;
  const refuse = createRefuse(MAX_REQUEST_BYTES, refusalPage);
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_REQUEST_BYTES,
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    requestTimeout: ARRIVAL.requestTimeout,
    connectionTimeout: IDLE_CONNECTION,
    http: ARRIVAL,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: requestIdOf,
    trustProxy: parts.config.trustProxy,
    schemaController: { compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas } },
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: refuse,
  });
  app.removeContentTypeParser('text/plain');
  logResponses(app);
  registerDrain(app);
  registerRefusals(app, refuse);
  registerRequestId(app);
  registerHeldBytes(app, MAX_REQUEST_BYTES);
  await registerSecurity(app, parts.config);
  await app.register(fastifyStatic, { root: ASSET_FOLDER, serve: false });
  registerAssets(app);
  registerHealth(app, parts.store, watchStoreFile(parts.config.store));
  const questions = readDayOneQuestions();
  registerGraphiql(app, questions);
  registerSite(app, parts.store);
  registerPage(app, { ...parts, questions });
  registerCheckPage(app, parts);
  await registerGraphql(app, parts);
  return app;
}

/** Stands in for the compilers of JSON schemas, which no route has: loading them is a tenth of the time of a start. */
function refuseSchemas(): never {
  throw new Error('routes are checked without JSON schemas');
}

/** Logs one line for each answer: method, path without its query, status, milliseconds. */
function logResponses(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?')[0];
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method: request.method, path, status: reply.statusCode, ms }, 'answered');
  });
}
