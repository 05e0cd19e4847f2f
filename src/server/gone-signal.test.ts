import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { expect, it } from 'vitest';
import { goneSignal } from './gone-signal.js';

/** A server that answers `/now` at once and `/never` never; `signals` are those of its requests. */
async function openServer() {
  const app = fastify();
  const signals: AbortSignal[] = [];
  app.get('/now', async (_, reply) => {
    signals.push(goneSignal(reply));
    return 'answered';
  });
  app.get('/never', (_, reply) => {
    signals.push(goneSignal(reply));
    app.server.emit('asked');
  });
  await app.listen();
  return { app, signals, port: (app.server.address() as AddressInfo).port };
}

it('a request is gone when its client hangs up', async () => {
  const { app, signals, port } = await openServer();
  const asked = once(app.server, 'asked');
  const sent = request({ port, path: '/never' });
  sent.on('error', () => undefined);
  sent.end();
  await asked;
  expect(signals[0]?.aborted).toBe(false);
  sent.destroy();
  await new Promise((resolve) => signals[0]?.addEventListener('abort', resolve));
  expect(signals[0]?.reason).toMatchObject({ code: 'UNAVAILABLE' });
  await app.close();
});

it('a request is gone when its client has the answer', async () => {
  const { app, signals, port } = await openServer();
  expect(await (await fetch(`http://127.0.0.1:${port}/now`)).text()).toBe('answered');
  while (signals[0]?.aborted !== true) await new Promise((resolve) => setImmediate(resolve));
  expect(signals[0].aborted).toBe(true);
  await app.close();
});
