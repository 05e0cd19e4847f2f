import compress from '@fastify/compress';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { Config } from '../config.js';
import { registerRateLimit } from './rate-limit.js';

const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // GraphiQL's editor writes style elements; scripts stay confined to our own files.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * Registers what applies to every response: security headers (the page and GraphiQL load nothing from another host),
 * compression, cross-origin rules, and the rate limit.
 */
export async function registerSecurity(app: FastifyInstance, config: Config): Promise<void> {
  // Made once: @fastify/helmet reads its options anew for every request.
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY },
    // The proxy that terminates TLS sets this header.
    strictTransportSecurity: false,
    // Pages of other sites may read the API; `cors` says which.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  app.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
  await app.register(compress, { global: true, threshold: 1024 });
  await app.register(cors, {
    origin: corsOrigin(config.allowedOrigins),
    methods: ['GET', 'HEAD', 'POST'],
    // Without `allowedHeaders` any header that a page wants to send is allowed: no credentials are in play.
    exposedHeaders: ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
    maxAge: 86_400,
    strictPreflight: false,
  });
  registerRateLimit(app, config.costPerMinute);
}

function corsOrigin(allowed: readonly string[]): string | string[] | false {
  if (allowed.length === 0) return false;
  return allowed.includes('*') ? '*' : [...allowed];
}
