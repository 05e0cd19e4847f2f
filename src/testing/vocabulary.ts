import { readSeedVocabulary } from '../server/seed-vocabulary.js';

/** The vocabulary of the seed, read once for all tests of a worker. */
export const vocabulary = readSeedVocabulary();
