import type { FastifyInstance } from 'fastify';
import type { Clock } from '../app/clock.js';
import type { Reading } from '../domain/reading/reading.js';
import type { Extractor } from '../graphql/request/context.js';
import { buildServer } from '../server/build-server.js';
import { parseConfig } from '../server/config.js';
import { createLog } from '../server/log.js';
import type { LegalStore } from '../store/legal-store.js';
import { openStoryStore, STORY_DIRECTIVE } from './page-story.js';
import { vocabulary } from './vocabulary.js';

/** What a test changes of the server: its environment, its store, and the time. */
export interface StoryServerOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly change?: (store: LegalStore) => LegalStore;
  readonly clock?: Clock;
  readonly extractor?: Extractor;
}

const failingExtractor = (): Reading => {
  throw new Error('a wholly unexpected failure with a secret in it');
};

/** Returns a quiet server over the made-up story, not listening; `close` ends its store too. */
export async function buildStoryServer({
  environment = {},
  change = (store) => store,
  clock = () => new Date(),
  extractor = failingExtractor,
}: StoryServerOptions = {}): Promise<{ readonly app: FastifyInstance; readonly close: () => Promise<void> }> {
  const store = change(await openStoryStore());
  const app = await buildServer({
    config: parseConfig(environment),
    store,
    vocabulary,
    explainer: () => [],
    extractor,
    log: createLog('silent', false),
    clock,
    firstKey: STORY_DIRECTIVE.key,
  });
  const close = async () => {
    await app.close();
    await store.close();
  };
  return { app, close };
}
