import type { FastifyReply, FastifyRequest } from 'fastify';
import { digest } from '../../app/digest.js';

/** Returns a strong entity tag (RFC 9110, section 8.8.3) for what these parts determine, to the byte. */
export const entityTag = (...parts: readonly string[]): string => `"${digest(...parts)}"`;

/**
 * Lets the client keep the answer, to be revalidated before each use. Returns true when the client has it already: then
 * the answer is 304 and nothing needs to be made. `*` in If-None-Match is not honoured, for it names no answer.
 */
export function isUnchanged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  void reply.header('etag', tag).header('cache-control', 'no-cache');
  const known = request.headers['if-none-match'] ?? '';
  // A proxy that compresses answers makes their tags weak.
  const unchanged = known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  if (unchanged) void reply.code(304);
  return unchanged;
}

/** Takes away the leave to keep the answer, and forbids it. */
export function forbidKeeping(reply: FastifyReply): void {
  void reply.removeHeader('etag').header('cache-control', 'no-store');
}

/** Says that the answer depends on these request headers too, whose names are separated by commas. */
export function addVary(reply: FastifyReply, names: string): void {
  const others = reply.getHeader('vary');
  void reply.header('vary', others === undefined ? names : `${others}, ${names}`);
}
