import { loadVocabulary } from '../app/vocabulary/vocabulary.js';
import { indexVocabulary, type VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { packagePath } from '../store/package-path.js';

/** Returns the vocabulary that comes with the program, indexed. Some tens of milliseconds; read it once. */
export function readSeedVocabulary(): VocabularyIndex {
  return indexVocabulary(loadVocabulary(packagePath('seed/vocabulary')));
}
