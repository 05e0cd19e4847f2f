import type { FastifyInstance } from 'fastify';
import { ASSET_FOLDER } from '../assets.js';

/** Registers what browsers and search engines look for on every site: `/favicon.ico`, `/robots.txt`. */
export function registerSite(app: FastifyInstance): void {
  app.get('/favicon.ico', (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('icon.svg', ASSET_FOLDER, { cacheControl: false }),
  );
  app.get('/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(ROBOTS));
}

const ROBOTS = 'User-agent: *\nDisallow: /graphql\nDisallow: /graphiql\n';
