import { fileURLToPath } from 'node:url';
import { loadVocabulary } from '../app/vocabulary/vocabulary.js';
import { indexVocabulary } from '../domain/vocabulary/vocabulary-index.js';

/** The vocabulary of the seed, read once for each test file. */
export const vocabulary = indexVocabulary(
  loadVocabulary(fileURLToPath(new URL('../../seed/vocabulary', import.meta.url))),
);
