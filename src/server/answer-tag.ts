import type { FastifyRequest } from 'fastify';
import * as limits from '../graphql/limits/limits.js';
import type { LegalStore } from '../store/legal-store.js';
import { entityTag } from './http/entity-tag.js';
import { inTime } from './http/in-time.js';
import { readVersion } from './version.js';

/** Milliseconds in which the store must name its content; an answer goes without a tag rather than wait. */
const TAG_LIMIT = 1_000;

/** Returns the entity tag of the answer to a GET on an ISO day; null when the store cannot say what it holds. */
export type AnswerTagger = (request: FastifyRequest, today: string) => Promise<string | null>;

/**
 * Returns the function that makes tags of answers, of all that determines them: the content of the store, the software with
 * its schema and limits, the address that permalinks begin with, the request (query, operation, variables, and the headers
 * that select media type and encoding) and the day. The content is named before the answer is read: if it changes in between, the tag is never valid again.
 */
export function createAnswerTagger(store: LegalStore, sdl: string, publicUrl: string): AnswerTagger {
  const software = entityTag(readVersion(), sdl, JSON.stringify(limits), publicUrl);
  return async ({ url, headers }, today) => {
    const revision = await inTime(store.revision(), TAG_LIMIT).catch(() => null);
    if (revision === null) return null;
    return entityTag(revision, software, url, headers.accept ?? '', String(headers['accept-encoding'] ?? ''), today);
  };
}
