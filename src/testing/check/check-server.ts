import { ingestTexts } from '../../app/inputs/ingest.js';
import { readText } from '../../intake/read-text.js';
import type { LegalStore } from '../../store/legal-store.js';
import { buildStoryServer, type StoryServerOptions } from '../server.js';
import { vocabulary } from '../vocabulary.js';
import { CHECK_STORY } from './documents.js';

/** Returns the quiet server over the story of the check, which reads texts by itself. */
export async function buildCheckServer({ environment = {} }: Pick<StoryServerOptions, 'environment'> = {}) {
  let kept: LegalStore | null = null;
  const server = await buildStoryServer({
    environment,
    extractor: (text, known) => readText(text, known, vocabulary),
    change: (store) => {
      kept = store;
      return store;
    },
  });
  const texts = Object.entries(CHECK_STORY).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  await ingestTexts(kept as unknown as LegalStore, vocabulary, texts);
  return server;
}
