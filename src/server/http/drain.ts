import type { IncomingMessage } from 'node:http';
import { Server, type Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Milliseconds in which an idle client may still send a request over a connection that it holds. */
const IDLE_TIME = 1_000;
/** Milliseconds in which all requests must be answered when the server ends. */
const DRAIN_TIME = 5_000;
/** Milliseconds in which the connections that wait are accepted at the latest. */
const ACCEPT_TIME = 1_000;
/** Milliseconds of a turn of the event loop in which nothing was done. */
const QUIET_TURN = 1;

declare module 'fastify' {
  interface FastifyInstance {
    /** Ends the server once every request that it received is answered; see {@link registerDrain}. */
    drain: () => Promise<void>;
  }
}

/**
 * Adds `drain()`, which ends the server in order. The server stops accepting connections, and each answer from then on tells
 * its client to close the connection. Connections without a request are kept for a second: a request may be on its way,
 * and Node would reset it. What is not answered within five seconds is cut off. Register it before what answers requests.
 */
export function registerDrain(app: FastifyInstance): void {
  let draining = false;
  let accepted: Promise<void> | null = null;
  const lastOf = new WeakMap<Socket, IncomingMessage>();
  app.addHook('onRequest', async ({ raw }) => {
    lastOf.set(raw.socket, raw);
    await accepted;
  });
  app.addHook('onSend', async ({ raw }, reply) => {
    // Requests sent without waiting for answers are answered in order: only the last one's answer may close.
    if (draining && lastOf.get(raw.socket) === raw) void reply.header('connection', 'close');
  });
  app.decorate('drain', async () => {
    draining = true;
    accepted = acceptWaiting(app);
    await accepted;
    const cut = globalThis.setTimeout(() => app.server.closeAllConnections(), DRAIN_TIME);
    await Promise.race([stopAccepting(app), setTimeout(IDLE_TIME, undefined, { ref: false })]);
    await app.close();
    clearTimeout(cut);
  });
}

/**
 * Resolves once every connection that clients have made is accepted, for the system resets those that are not when the
 * server stops listening: after a turn of the event loop without a connection or a request, in which nothing else was done
 * either. Requests wait meanwhile, so that turns are short and no answer makes a client connect anew.
 */
async function acceptWaiting({ server }: FastifyInstance): Promise<void> {
  const started = performance.now();
  let events = 0;
  const count = (): void => {
    events += 1;
  };
  server.on('connection', count).on('request', count);
  for (let [began, before] = [started, -1]; began - started < ACCEPT_TIME; ) {
    [began, before] = [performance.now(), events];
    await setImmediate();
    if (events === before && performance.now() - began < QUIET_TURN) break;
  }
  server.off('connection', count).off('request', count);
}

/** Resolves when all connections have ended. The close of an HTTP server would end idle ones at once. */
function stopAccepting({ server }: FastifyInstance): Promise<void> {
  return new Promise((resolve) => {
    Server.prototype.close.call(server, () => resolve());
  });
}
