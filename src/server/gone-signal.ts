import type { FastifyReply } from 'fastify';
import { CanCuError } from '../domain/errors.js';

/** Returns the signal that is aborted when the client hangs up; also when it has its answer, since then too nobody waits. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort(GONE));
  return controller.signal;
}

/** One error for all: nobody sees it. */
const GONE = new CanCuError('UNAVAILABLE', 'the client has hung up');
