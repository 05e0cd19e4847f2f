import type { FastifyReply } from 'fastify';
import { GONE } from '../graphql/limits/deadline.js';

/** Returns the signal that is aborted when the client hangs up; also when it has its answer, since then too nobody waits. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort(GONE));
  return controller.signal;
}
