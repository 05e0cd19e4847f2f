import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nameClient } from '../concurrency/clients.js';
import { type Api, createApi } from '../graphql/api/create-api.js';
import { printSdl } from '../graphql/api/print-sdl.js';
import type { GraphContext } from '../graphql/request/context.js';
import { type AnswerTagger, createAnswerTagger } from './answer-tag.js';
import { clientOf } from './http/client-network.js';
import { addVary, forbidKeeping, isUnchanged } from './http/entity-tag.js';
import { checkBodyForm } from './http/request-body.js';
import { registerSchema } from './schema-route.js';
import type { ServerParts } from './server-parts.js';

/**
 * Registers `/graphql`, as the GraphQL over HTTP specification has it: POST with JSON, or GET with `?query=`, whose answers
 * may be kept and revalidated. Introspection is allowed, since the schema is public. A request has one operation. Pages of
 * other sites may send plain GETs: there are no cookies, and a GET only reads. Registers the SDL too.
 */
export async function registerGraphql(app: FastifyInstance, parts: ServerParts): Promise<void> {
  const { store, vocabulary, extractor, explainer, clock, log } = parts;
  const { publicUrl } = parts.config;
  const api = createApi({ store, vocabulary, extractor, explainer, clock, log, publicUrl });
  const apollo = await startApollo(api, log);
  app.addHook('onClose', () => apollo.stop());
  const sdl = printSdl(api.schema);
  const handler = createHandler(apollo, api, createAnswerTagger(store, sdl, publicUrl));
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: checkBodyForm,
    preHandler: redirectToEditor,
    handler,
  });
  registerSchema(app, sdl);
}

async function startApollo(api: Api, logger: ServerParts['log']): Promise<ApolloServer<GraphContext>> {
  const apollo = new ApolloServer<GraphContext>({
    ...api.options,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...api.options.plugins,
    ],
    allowBatchedHttpRequests: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    logger,
  });
  await apollo.start();
  return apollo;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Returns the handler. A GET whose answer the client has is answered with 304 before anything is executed. */
function createHandler(apollo: ApolloServer<GraphContext>, api: Api, tagOf: AnswerTagger): Handler {
  return async (request, reply) => {
    let mayBeKept = request.method !== 'POST';
    const context = await api.context({
      spend: (cost) => reply.spend(cost),
      cutByTime: () => {
        mayBeKept = false;
      },
      isInAddress: request.method !== 'POST',
    });
    const { deadline } = context;
    reply.raw.once('close', deadline.leave);
    nameClient(deadline.signal, clientOf(request));
    addVary(reply, 'accept, accept-encoding');
    const tag = mayBeKept ? await tagOf(request, context.today) : null;
    if (tag !== null && isUnchanged(request, reply, tag)) return reply.send();
    reply.spendOnRequest(textCost(request));
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: graphqlRequest(request),
      context: async () => context,
    });
    const body = await bodyOf(response);
    void reply.code(statusOf(response, body)).headers(Object.fromEntries(response.headers));
    // What an error has cut short may still run, until the client has its answer.
    if (!hasErrors(body)) deadline.settle();
    if (tag === null || !mayBeKept || hasErrors(body)) forbidKeeping(reply);
    return reply.send(body);
  };
}

/** Characters of a query that are parsed and validated in the time of one unit of cost. */
const CHARACTERS_PER_UNIT = 20;

/** Bytes of a request that are parsed as JSON in that time, at worst. */
const BYTES_PER_UNIT = 40;

/** What it costs to parse a request and to validate its query, which happens before its own cost is known. */
function textCost({ url, body, headers }: FastifyRequest): number {
  const text = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  const characters = typeof text === 'string' ? text.length : url.length;
  return Math.floor(characters / CHARACTERS_PER_UNIT + Number(headers['content-length'] ?? 0) / BYTES_PER_UNIT);
}

/** Returns a request as Apollo takes it. An empty name of an operation means the same as none. */
function graphqlRequest({ method, url, headers, body }: FastifyRequest) {
  const values = Object.entries(headers).map(([name, value]) => [name, String(value ?? '')] as const);
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const search = query.replace(/(?<=[?&])operationName=(?=&|$)/, '');
  return {
    method: method === 'HEAD' ? 'GET' : method,
    headers: new HeaderMap(values),
    search,
    body: withoutEmptyName(body),
  };
}

function withoutEmptyName(body: unknown): unknown {
  const isEmpty = typeof body === 'object' && body !== null && 'operationName' in body && body.operationName === '';
  return isEmpty ? { ...body, operationName: null } : body;
}

async function bodyOf({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  throw new Error('an answer in parts, which the schema does not have');
}

/** Returns whether an answer has errors. The specification wants them first, and Apollo writes them there. */
const hasErrors = (body: string): boolean => body.startsWith('{"errors":');

/** Codes of well-formed requests whose operation cannot be run. */
const REQUEST_ERRORS: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'TOO_LARGE',
];

/**
 * Returns the status. In `application/json`, the older of the two media types, a well-formed request gets 200 even when
 * its operation cannot be run; that is what clients of it expect.
 */
function statusOf({ status = 200, headers }: HTTPGraphQLResponse, body: string): number {
  if (status !== 400 || !headers.get('content-type')?.startsWith('application/json')) return status;
  const code: unknown = JSON.parse(body).errors?.[0]?.extensions?.code;
  return REQUEST_ERRORS.some((one) => one === code) ? 200 : status;
}

/** Redirects a browser that opens the API's address to the editor. */
async function redirectToEditor(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const opened = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (opened && !request.url.includes('?')) await reply.redirect('/graphiql');
}
