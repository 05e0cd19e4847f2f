import type { FastifyInstance } from 'fastify';
import { CanCuError } from '../domain/errors.js';
import type { LegalStore } from '../store/legal-store.js';
import { inTime } from './http/in-time.js';
import { type CheckStoreFile, Unhealthy } from './store-file.js';

/** Milliseconds in which the store must answer, so that /health does within two seconds. */
const STORE_TIME = 1_500;

/**
 * Registers `GET /health` for load balancers: 200 with engine and data version if the store answers in time and its file is
 * in place, else 503 with the reason. It has no rate limit.
 */
export function registerHealth(app: FastifyInstance, store: LegalStore, checkFile: CheckStoreFile): void {
  app.get('/health', { config: { cost: 0 } }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const dataVersion = String(await inTime(readVersion(store, checkFile), STORE_TIME));
      return { status: 'ok', store: store.engine, dataVersion };
    } catch (error) {
      request.log.error({ err: error }, 'the store does not answer');
      return reply.code(503).send({ status: 'unavailable', store: store.engine, reason: reasonOf(error) });
    }
  });
}

async function readVersion(store: LegalStore, checkFile: CheckStoreFile): Promise<number> {
  await checkFile();
  return store.dataVersion();
}

/** Errors of a driver may name hosts and accounts, which are nobody's business. */
function reasonOf(error: unknown): string {
  if (error instanceof Unhealthy) return error.message;
  if (error instanceof CanCuError && error.code === 'TIMEOUT')
    return `The store did not answer within ${STORE_TIME} ms`;
  return 'The store does not answer; the reason is in the log';
}
