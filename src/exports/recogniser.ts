// `can-cu/recogniser`: reads texts, without a store.
export { createExtractor } from '../app/extract.js';
export type { CitingContext } from '../domain/reading/mention.js';
export type { Reading } from '../domain/reading/reading.js';
export type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
export { explainMentions } from '../intake/extract-citations.js';
export { readText } from '../intake/read-text.js';
export { readSeedVocabulary } from '../server/seed-vocabulary.js';
