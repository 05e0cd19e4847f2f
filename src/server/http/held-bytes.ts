import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clientOf } from './client-network.js';
import { Refusal } from './refusals.js';

/** The most bytes that the server holds: bodies that still arrive, and answers that are not read yet. */
export interface HeldLimits {
  readonly ofOneClient: number;
  readonly ofAll: number;
}

const MEBIBYTE = 1024 * 1024;
const LIMITS: HeldLimits = { ofOneClient: 32 * MEBIBYTE, ofAll: 128 * MEBIBYTE };
/** Bytes from which a body or an answer is counted. The system's own buffers take less. */
const COUNTED = 64 * 1024;

/**
 * Bounds the memory that clients can make the server hold by sending slowly or not reading: a body is counted while it
 * arrives, by its declared length or else as the largest one, and an answer until it is handed to the system. Above a limit,
 * requests with large bodies and large answers become UNAVAILABLE. Register it before what compresses answers.
 */
export function registerHeldBytes(app: FastifyInstance, largestBody: number, limits: HeldLimits = LIMITS): void {
  const held = createHeldBytes(limits);
  const arriving = new WeakMap<FastifyRequest, () => void>();
  app.addHook('onRequest', async (request, reply) => {
    const bytes = expectedBytes(request, largestBody);
    if (bytes >= COUNTED) arriving.set(request, hold(held, request, reply, bytes));
  });
  app.addHook('preHandler', async (request) => arriving.get(request)?.());
  app.addHook('onSend', async (request, reply, payload) => {
    const bytes = typeof payload === 'string' || payload instanceof Uint8Array ? Buffer.byteLength(payload) : 0;
    if (bytes >= COUNTED) hold(held, request, reply, bytes);
  });
}

/** A body that is compressed or comes in chunks does not say how large it is. */
function expectedBytes({ method, headers }: FastifyRequest, largest: number): number {
  if (method === 'GET' || method === 'HEAD') return 0;
  const declared = Number(headers['content-length'] ?? Number.NaN);
  return headers['content-encoding'] === undefined && declared <= largest ? declared : largest;
}

/** Counts bytes until the answer is sent or the connection ends; the function returned stops before. */
function hold(held: HeldBytes, request: FastifyRequest, reply: FastifyReply, bytes: number): () => void {
  const release = held.take(clientOf(request), bytes);
  if (release === null) {
    void reply.header('retry-after', 1);
    const message = 'The server holds too many requests and answers that are not sent or read to their end; try again';
    throw new Refusal(503, 'UNAVAILABLE', message);
  }
  reply.raw.once('finish', release).once('close', release);
  return release;
}

interface HeldBytes {
  /** Counts bytes for a client; returns what gives them back, null where they are too many. */
  readonly take: (client: string, bytes: number) => (() => void) | null;
}

function createHeldBytes({ ofOneClient, ofAll }: HeldLimits): HeldBytes {
  const byClient = new Map<string, number>();
  let all = 0;
  const add = (client: string, bytes: number): void => {
    const sum = (byClient.get(client) ?? 0) + bytes;
    all += bytes;
    if (sum > 0) byClient.set(client, sum);
    else byClient.delete(client);
  };
  return {
    take: (client, bytes) => {
      if (all + bytes > ofAll || (byClient.get(client) ?? 0) + bytes > ofOneClient) return null;
      add(client, bytes);
      let isHeld = true;
      return () => {
        if (isHeld) add(client, -bytes);
        isHeld = false;
      };
    },
  };
}
