import { serveCalls } from '../concurrency/serve-calls.js';
import type { CitingContext } from '../domain/reading/mention.js';
import { explainMentions } from '../intake/extract-citations.js';
import { readText } from '../intake/read-text.js';
import { readSeedVocabulary } from './seed-vocabulary.js';

// The module of a thread that reads the texts of clients. It has the vocabulary before the first call comes.
const vocabulary = readSeedVocabulary();

serveCalls({
  extract: (text: string, known: CitingContext) => readText(text, known, vocabulary),
  explain: (text: string, known: CitingContext | null) => explainMentions(text, known, vocabulary),
});
