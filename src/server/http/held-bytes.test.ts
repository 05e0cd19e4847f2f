import { type AddressInfo, connect, type Socket } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerHeldBytes } from './held-bytes.js';

const MEBIBYTE = 1024 * 1024;
/** Larger than what the system takes of an answer that nobody reads. */
const LARGE = 24 * MEBIBYTE;

let app: FastifyInstance;
let sockets: Socket[];
beforeEach(async () => {
  sockets = [];
  app = fastify({ bodyLimit: 2 * MEBIBYTE });
  registerHeldBytes(app, 2 * MEBIBYTE, { ofOneClient: 40 * MEBIBYTE, ofAll: 1024 * MEBIBYTE });
  app.get('/large', async () => 'x'.repeat(LARGE));
  app.get('/small', async () => 'x');
  app.post('/', async () => 'x');
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await app.close();
});

const port = () => (app.server.address() as AddressInfo).port;
const statusOf = async (path: string): Promise<number> => {
  const response = await fetch(`http://127.0.0.1:${port()}${path}`);
  await response.arrayBuffer();
  return response.status;
};

/** Sends the beginning of a request over a connection that is never read. */
function send(text: string): Socket {
  const socket = connect(port(), '127.0.0.1')
    .pause()
    .on('error', () => undefined);
  socket.write(text);
  sockets.push(socket);
  return socket;
}

describe('bytes held for clients', () => {
  it('refuse a large answer while others of the client are not read, and no small one', async () => {
    const unread = send('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    await vi.waitFor(async () => expect(await statusOf('/large')).toBe(503), 5_000);
    expect(await statusOf('/small')).toBe(200);
    unread.destroy();
    await vi.waitFor(async () => expect(await statusOf('/large')).toBe(200), 5_000);
  });

  it('refuse a large body while too many others of the client still arrive', async () => {
    const length = 2 * MEBIBYTE - 1;
    for (let at = 0; at < 20; at += 1)
      send(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n"`);
    const post = async (body: string) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`http://127.0.0.1:${port()}/`, { method: 'POST', headers, body })).status;
    };
    await vi.waitFor(async () => expect(await post(JSON.stringify('x'.repeat(MEBIBYTE)))).toBe(503), 5_000);
    expect(await post('"x"')).toBe(200);
    for (const socket of sockets) socket.destroy();
    await vi.waitFor(async () => expect(await post(JSON.stringify('x'.repeat(MEBIBYTE)))).toBe(200), 5_000);
  });
});
