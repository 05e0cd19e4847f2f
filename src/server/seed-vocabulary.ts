import { loadVocabulary } from '../app/vocabulary/vocabulary.js';
import { indexVocabulary, type VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { packagePath } from '../store/package-path.js';

/** Returns the indexed vocabulary of the package. Takes some 250 ms of processor time, so read it once. */
export function readSeedVocabulary(): VocabularyIndex {
  return indexVocabulary(loadVocabulary(packagePath('seed/vocabulary')));
}
