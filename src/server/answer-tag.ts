import type { FastifyRequest } from 'fastify';
import * as limits from '../graphql/limits/limits.js';
import type { LegalStore } from '../store/legal-store.js';
import { entityTag } from './http/entity-tag.js';
import { readVersion } from './version.js';

/** Returns the entity tag of the answer to a GET on an ISO day; null when the store cannot say what it holds. */
export type AnswerTagger = (request: FastifyRequest, today: string) => Promise<string | null>;

/**
 * Returns the function that makes tags of answers, of all that determines them: the content of the store, the software with
 * its schema and limits, the request (query, operation, variables, and the headers that select media type and encoding)
 * and the day. The content is named before the answer is read: if it changes in between, the tag is never valid again.
 */
export function createAnswerTagger(store: LegalStore, sdl: string): AnswerTagger {
  const software = entityTag(readVersion(), sdl, JSON.stringify(limits));
  return async ({ url, headers }, today) => {
    const revision = await store.revision().catch(() => null);
    if (revision === null) return null;
    return entityTag(revision, software, url, headers.accept ?? '', String(headers['accept-encoding'] ?? ''), today);
  };
}
