import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStoryServer } from '../../testing/server.js';
import { MAX_REQUEST_BYTES } from '../build-server.js';

let app: FastifyInstance;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ app, close } = await buildStoryServer());
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => close());

const JSON_TYPE = { 'content-type': 'application/json' };
const BROWSER = { accept: 'text/html,application/xhtml+xml' };

/** Sends bytes as they are and returns all that comes back. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += String(chunk);
  });
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

describe('a refusal', () => {
  it.each<[string, InjectOptions, number, string, string]>([
    ['an address where nothing is', { url: '/nothing?a=1' }, 404, 'NOT_FOUND', 'Nothing at GET /nothing;'],
    ['an address that is none', { url: '/%zz' }, 400, 'BAD_REQUEST', "'/%zz' is not a valid url component"],
    [
      'malformed JSON',
      { method: 'POST', url: '/graphql', payload: '{', headers: JSON_TYPE },
      400,
      'BAD_REQUEST',
      'JSON',
    ],
    [
      'a form',
      { method: 'POST', url: '/graphql', payload: 'a=1', headers: { 'content-type': 'text/plain' } },
      415,
      'BAD_REQUEST',
      'Send application/json; this request is text/plain',
    ],
    [
      'an unknown encoding',
      { method: 'POST', url: '/graphql', payload: '{}', headers: { ...JSON_TYPE, 'content-encoding': 'rot13' } },
      415,
      'BAD_REQUEST',
      'rot13',
    ],
    [
      'JSON in another charset',
      {
        method: 'POST',
        url: '/graphql',
        payload: '{}',
        headers: { 'content-type': 'application/json;charset=utf-16' },
      },
      415,
      'BAD_REQUEST',
      'Send JSON in UTF-8; this request is in utf-16',
    ],
    ['a DELETE', { method: 'DELETE', url: '/graphql' }, 405, 'METHOD_NOT_ALLOWED', 'use GET or HEAD or POST'],
    [
      'a POST to a page',
      { method: 'POST', url: '/', payload: '{}', headers: JSON_TYPE },
      405,
      'METHOD_NOT_ALLOWED',
      '/',
    ],
  ])('of %s is JSON with a code and a message', async (_, options, status, code, message) => {
    const answer = await app.inject(options);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/json; charset=utf-8']);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual({ errors: [{ message: expect.stringContaining(message), extensions: { code } }] });
  });

  it('of a method says which ones are allowed', async () => {
    const allowed = async (method: 'PUT' | 'POST', url: string) => (await app.inject({ method, url })).headers.allow;
    expect(await allowed('PUT', '/graphql')).toBe('GET, HEAD, POST');
    expect(await allowed('POST', '/health')).toBe('GET, HEAD');
  });

  it('of a mutation by GET names POST', async () => {
    const answer = await app.inject('/graphql?query=mutation%20%7B%20nothing%20%7D');
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.json().errors).toHaveLength(1);
  });

  it('of a compressed body says what it unpacks to', async () => {
    const payload = gzipSync(JSON.stringify({ query: ' '.repeat(MAX_REQUEST_BYTES) }));
    const headers = { ...JSON_TYPE, 'content-encoding': 'gzip' };
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
    expect([answer.statusCode, answer.json().errors[0]]).toEqual([
      413,
      {
        message: `A request may have ${MAX_REQUEST_BYTES} bytes when unpacked; this one of ${payload.length} bytes in gzip unpacks to more`,
        extensions: { code: 'TOO_LARGE', limit: 'requestBytes', maximum: MAX_REQUEST_BYTES },
      },
    ]);
  });

  it('is a page where a browser asks for one', async () => {
    const [vietnamese, english] = await Promise.all(
      ['/nothing', '/nothing?lang=en'].map((url) => app.inject({ url, headers: BROWSER })),
    );
    expect([vietnamese?.statusCode, vietnamese?.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(vietnamese?.body).toContain('<h1>Không có trang này</h1>');
    expect(english?.body).toContain('<h1>There is no such page</h1>');
    expect(english?.body).toContain('role="search"');
  });

  it.each(['/%', '/50%off?lang=en'])('is a page for an address that cannot be decoded too: %s', async (url) => {
    const { statusCode, body } = await app.inject({ url, headers: BROWSER });
    expect([statusCode, body]).toEqual([400, expect.stringContaining('is not a valid url component')]);
  });

  it.each([
    ['what is no HTTP', 'hello\r\n\r\n', 400, { code: 'BAD_REQUEST' }],
    [
      'too many headers',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      { code: 'TOO_LARGE', limit: 'headerBytes', maximum: 16_384 },
    ],
  ])('of %s has the same form', async (_, sent, status, extensions) => {
    const [head = '', body = ''] = (await sendRaw(sent)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(body)).toEqual({ errors: [{ message: expect.any(String), extensions }] });
  });
});

describe('x-request-id', () => {
  const idOf = async (given?: string) => {
    const headers = given === undefined ? {} : { 'x-request-id': given };
    return String((await app.inject({ url: '/health', headers })).headers['x-request-id']);
  };

  it('is the one that the client gave, where it is fit for a log', async () => {
    expect(await idOf('trace-1:a.b_c')).toBe('trace-1:a.b_c');
    const own = /^[\da-f]{8}-[\da-f-]{27}$/;
    for (const unfit of [undefined, '', 'a b', 'x'.repeat(129), '"}{']) expect(await idOf(unfit)).toMatch(own);
  });

  it('is in refusals too', async () => {
    const answer = await app.inject({ url: '/nothing', headers: { 'x-request-id': 'mine' } });
    expect(answer.headers['x-request-id']).toBe('mine');
  });
});

describe('a page of another site', () => {
  it('may send any header, and read what limits and names its request', async () => {
    const preflight = await app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://a.vn',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-any-thing',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-headers']).toBe('content-type,x-any-thing');
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, POST');
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined();
    expect(preflight.headers.ratelimit).toBeUndefined();
    const answer = await app.inject({ url: '/health', headers: { origin: 'https://a.vn' } });
    expect(answer.headers['access-control-expose-headers']).toBe(
      'etag, ratelimit, ratelimit-policy, retry-after, x-request-id',
    );
  });
});
