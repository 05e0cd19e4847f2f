import type { Clock } from '../app/clock.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import type { Explainer, Extractor } from '../graphql/request/context.js';
import type { LegalStore } from '../store/legal-store.js';
import type { Config } from './config.js';
import type { Log } from './log.js';

/** What a server needs. The caller closes the store. */
export interface ServerParts {
  readonly config: Config;
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
  /** Reads a text for `extract`, without saving it. */
  readonly extractor: Extractor;
  /** Says what made each mention of a text what it is. */
  readonly explainer: Explainer;
  readonly log: Log;
  /** What time it is, for what is in force today. */
  readonly clock: Clock;
  /** Key of the document on the front page, null if there is none. */
  readonly firstKey: string | null;
}
