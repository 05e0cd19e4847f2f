import type { FastifyInstance } from 'fastify';
import type { Reading } from '../domain/reading/reading.js';
import { buildServer } from '../server/build-server.js';
import { parseConfig } from '../server/config.js';
import { createLog } from '../server/log.js';
import { readSeedVocabulary } from '../server/seed-vocabulary.js';
import { openStoryStore, STORY_DIRECTIVE } from './page-story.js';

/** Returns a quiet server over the made-up story, not listening; `close` ends its store too. */
export async function buildStoryServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly app: FastifyInstance; readonly close: () => Promise<void> }> {
  const store = await openStoryStore();
  const app = await buildServer({
    config: parseConfig(environment),
    store,
    vocabulary: readSeedVocabulary(),
    explainer: () => [],
    extractor: (): Reading => {
      throw new Error('a wholly unexpected failure with a secret in it');
    },
    log: createLog('silent', false),
    firstKey: STORY_DIRECTIVE.key,
  });
  const close = async () => {
    await app.close();
    await store.close();
  };
  return { app, close };
}
