import { loadVocabulary } from '../app/vocabulary/vocabulary.js';
import { indexVocabulary, type VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { packagePath } from '../store/package-path.js';

let known: VocabularyIndex | undefined;

/** Returns the indexed vocabulary of the package. The first call takes some 250 ms of processor time. */
export function readSeedVocabulary(): VocabularyIndex {
  known ??= indexVocabulary(loadVocabulary(packagePath('seed/vocabulary')));
  return known;
}
