import type { FastifyInstance } from 'fastify';
import { addVary, entityTag, isUnchanged } from './http/entity-tag.js';

/** Registers `GET /schema.graphql`: the SDL of the API as text, with a tag for each choice of encodings. */
export function registerSchema(app: FastifyInstance, sdl: string): void {
  const content = entityTag(sdl);
  app.get('/schema.graphql', (request, reply) => {
    void reply.type('text/plain; charset=utf-8');
    addVary(reply, 'accept-encoding');
    const tag = entityTag(content, String(request.headers['accept-encoding'] ?? ''));
    return reply.send(isUnchanged(request, reply, tag) ? undefined : sdl);
  });
}
