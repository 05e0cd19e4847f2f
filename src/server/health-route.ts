import type { FastifyInstance } from 'fastify';
import type { LegalStore } from '../store/legal-store.js';

/** Registers `GET /health` for load balancers: 200 with engine and data version if the store answers, else 503. It has no rate limit. */
export function registerHealth(app: FastifyInstance, store: LegalStore): void {
  app.get('/health', { config: { cost: 0 } }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const dataVersion = String(await store.dataVersion());
      return { status: 'ok', store: store.engine, dataVersion };
    } catch (error) {
      request.log.error({ err: error }, 'the store does not answer');
      return reply.code(503).send({ status: 'unavailable', store: store.engine });
    }
  });
}
