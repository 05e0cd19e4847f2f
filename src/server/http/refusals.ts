import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CanCuError, type ErrorCode, isStoreFailure, LimitError, publicMessage } from '../../domain/errors.js';
import type { Exceeded } from '../../graphql/limits/limit-names.js';
import { forbidKeeping } from './entity-tag.js';

/** An expected failure to answer a request, as the client sees it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** What programs are told besides: the limit, where it is one. */
    readonly details: Exceeded | Readonly<Record<string, never>> = {},
  ) {
    super(message);
  }
}

/** Returns the body of every refusal, in the form of a GraphQL answer. */
const bodyOf = ({ code, message, details }: Refusal) => ({ errors: [{ message, extensions: { code, ...details } }] });

/** Shows a refusal to a browser that asked for a page. */
export type RefusalPage = (request: FastifyRequest, refusal: Refusal) => string;

/** Answers a request with why it failed. */
export type Refuse = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Returns the function that turns every error into JSON with a code and a message that names the limit, or into a page where
 * a browser asks for one. Unexpected errors are logged and masked.
 */
export function createRefuse(bodyLimit: number, page: RefusalPage): Refuse {
  return (error, request, reply) => {
    const refusal = refusalOf(error, request, bodyLimit) ?? unexpected(error, request);
    forbidKeeping(reply);
    // The hook that names the request does not run for an address that cannot be read.
    void reply.code(refusal.status).header('x-request-id', request.id);
    const forBrowser = isOfPage(request) && (request.headers.accept ?? '').includes('text/html');
    if (forBrowser) return reply.type('text/html; charset=utf-8').send(page(request, refusal));
    return reply.type('application/json; charset=utf-8').send(bodyOf(refusal));
  };
}

/** Whether a request may come from a page: it opens one, or sends a form of one. */
const isOfPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' || (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

/** Registers what answers errors, addresses where nothing is (404), and methods that an address does not have (405). */
export function registerRefusals(app: FastifyInstance, refuse: Refuse): void {
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    const allowed = ['GET', 'HEAD', 'POST'].filter((method) => app.hasRoute({ url: path, method }));
    if (allowed.length === 0)
      throw new Refusal(404, 'NOT_FOUND', `Nothing at ${request.method} ${path}; see / and /graphql`);
    void reply.header('allow', allowed.join(', '));
    throw new Refusal(
      405,
      'METHOD_NOT_ALLOWED',
      `${request.method} ${path} is not allowed; use ${allowed.join(' or ')}`,
    );
  });
}

/** Status of an expected failure of ours. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  INVALID: 400,
  TOO_LARGE: 400,
  NOT_FOUND: 404,
  CORRUPT: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

function refusalOf(error: FastifyError, request: FastifyRequest, bodyLimit: number): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof CanCuError) {
    const status = STATUS[error.code];
    const exceeded = error instanceof LimitError ? error.exceeded : {};
    if (isStoreFailure(error)) request.log.error({ err: error, id: request.id }, 'the store failed');
    return status === undefined ? null : new Refusal(status, error.code, publicMessage(error), exceeded);
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) return null;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Refusal(status, 'TOO_LARGE', tooLarge(request, bodyLimit), exceededBytes(request, bodyLimit));
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Refusal(
        status,
        'BAD_REQUEST',
        `Send application/json; this request is ${request.headers['content-type'] ?? 'without a content type'}`,
      );
    default:
      return new Refusal(status, 'BAD_REQUEST', error.message);
  }
}

/** A compressed body is measured by what it unpacks to, of which its declared length says nothing. */
function tooLarge({ headers }: FastifyRequest, bodyLimit: number): string {
  const encoding = headers['content-encoding'];
  const size = headers['content-length'];
  if (encoding === undefined) return `A request may have ${bodyLimit} bytes; this one has ${size ?? 'more'}`;
  const sent = size === undefined ? '' : ` of ${size} bytes`;
  return `A request may have ${bodyLimit} bytes when unpacked; this one${sent} in ${encoding} unpacks to more`;
}

function exceededBytes({ headers }: FastifyRequest, maximum: number): Exceeded {
  const asked = headers['content-encoding'] === undefined ? Number(headers['content-length']) : Number.NaN;
  return { limit: 'requestBytes', maximum, ...(asked > maximum && { asked }) };
}

function unexpected(error: FastifyError, request: FastifyRequest): Refusal {
  const { id } = request;
  request.log.error({ err: error, id }, 'unexpected error');
  return new Refusal(500, 'INTERNAL_SERVER_ERROR', `Unexpected error ${id}; it is in the server's log`);
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/';

/** Answers a request that cannot be read at all, such as one with too many headers, and closes its connection. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const refusal = unreadable(error.code);
  const { status } = refusal;
  const body = JSON.stringify(bodyOf(refusal));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** What Node reads of headers. */
const HEADERS: Exceeded = { limit: 'headerBytes', maximum: 16_384 };

function unreadable(code: string | undefined): Refusal {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Refusal(
        431,
        'TOO_LARGE',
        `The headers of a request may have ${HEADERS.maximum} bytes; send less`,
        HEADERS,
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Refusal(408, 'TIMEOUT', 'The request did not arrive in time; send it again');
    default:
      return new Refusal(400, 'BAD_REQUEST', 'This is no request of HTTP/1.1');
  }
}
