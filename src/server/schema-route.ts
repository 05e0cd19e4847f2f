import type { FastifyInstance } from 'fastify';
import { entityTag, isUnchanged } from './http/entity-tag.js';

/** Registers `GET /schema.graphql`: the SDL of the API as text. */
export function registerSchema(app: FastifyInstance, sdl: string): void {
  const tag = entityTag(sdl);
  app.get('/schema.graphql', (request, reply) => {
    void reply.type('text/plain; charset=utf-8');
    return reply.send(isUnchanged(request, reply, tag) ? undefined : sdl);
  });
}
