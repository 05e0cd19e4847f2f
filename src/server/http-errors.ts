import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The response to a refused request, in the form of a GraphQL error. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Turns every error into JSON with a code and a message that names the limit. Unexpected errors are logged and masked. */
export function registerErrorHandlers(app: FastifyInstance, bodyLimit: number): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error, request, bodyLimit);
    if (refusal !== null) return send(reply, refusal);
    const id = request.id;
    request.log.error({ err: error, id }, 'unexpected error');
    return send(reply, {
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      message: `Unexpected error ${id}; it is in the server's log`,
    });
  });
  app.setNotFoundHandler((request, reply) =>
    send(reply, {
      status: 404,
      code: 'NOT_FOUND',
      message: `Nothing at ${request.method} ${pathOf(request)}; see / and /graphql`,
    }),
  );
}

function refusalOf(error: FastifyError, request: FastifyRequest, bodyLimit: number): Refusal | null {
  const status = error.statusCode ?? 500;
  if (status >= 500) return null;
  const got = request.headers['content-length'];
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        status,
        code: 'TOO_LARGE',
        message: `A request may have ${bodyLimit} bytes; this one has ${got ?? 'more'}`,
      };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        status,
        code: 'BAD_REQUEST',
        message: `Send application/json; this request is ${request.headers['content-type'] ?? 'without a content type'}`,
      };
    default:
      return { status, code: codeOf(status), message: error.message };
  }
}

function codeOf(status: number): string {
  return status === 429 ? 'TOO_MANY_REQUESTS' : 'BAD_REQUEST';
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '/';
}

function send(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { status, code, message } = refusal;
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
