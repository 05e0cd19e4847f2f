import { fileURLToPath } from 'node:url';
import { loadVocabulary } from '../app/vocabulary/vocabulary.js';
import { type RecognitionContext, recogniseCitations } from '../citations/recognise-citations.js';
import type { RecognisedMention } from '../domain/reading/mention.js';
import { indexVocabulary } from '../domain/vocabulary/vocabulary-index.js';

/** The vocabulary of the seed, for this folder's tests. */
export const vocabulary = indexVocabulary(
  loadVocabulary(fileURLToPath(new URL('../../seed/vocabulary', import.meta.url))),
);

/** A citing document of which nothing is known. */
export const UNKNOWN: RecognitionContext = { number: null, type: null, issuer: null, date: null };

/** Returns the mentions of a text, read in what is known of the citing document. */
export const recogniseIn = (text: string, context: Partial<RecognitionContext> = {}): readonly RecognisedMention[] =>
  recogniseCitations(text, { ...UNKNOWN, ...context }, vocabulary);
