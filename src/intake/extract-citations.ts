import { explainCitations } from '../citations/explain-citations.js';
import { type RecognitionContext, recogniseCitations } from '../citations/recognise-citations.js';
import type { CitingContext } from '../domain/reading/mention.js';
import type { MentionExplanation } from '../domain/reading/mention-explanation.js';
import type { Reading, Section } from '../domain/reading/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { type HeadReading, readHeadReading } from './head/read-head.js';

/** What extraction puts out: a reading of head and mentions alone. */
export type CitationReading = Pick<Reading, 'head' | 'mentions'>;

/** What is known of the citing document when its citations are recognised; what is given with the text stands in the head already. */
export const recognitionContext = (
  { head, titleSpan }: HeadReading,
  known: CitingContext | null,
  sections: readonly Section[],
): RecognitionContext => ({
  number: head.number?.value ?? null,
  type: head.typeName,
  // As it was given: the head names the body, and not the meeting ("Hội nghị lần thứ tư …") by which a resolution is cited.
  issuer: known?.issuer ?? head.issuers[0] ?? null,
  date: head.issuedOn?.value ?? null,
  place: head.place,
  titleSpan,
  sections,
});

/**
 * Returns head and mentions of a text. Its sections are not read, so the mentions stand in none. Spans are UTF-16 offsets
 * into `content`. Linear in its length.
 */
export function extractCitations(
  content: string,
  known: CitingContext | null,
  vocabulary: VocabularyIndex,
): CitationReading {
  const reading = readHeadReading(content, known, vocabulary);
  return {
    head: reading.head,
    mentions: recogniseCitations(content, recognitionContext(reading, known, []), vocabulary),
  };
}

/**
 * Returns for each mention that `readText` and {@link extractCitations} find in the text, in the same order, what
 * made it what it is. Takes about as long as reading the citations does.
 */
export function explainMentions(
  content: string,
  known: CitingContext | null,
  vocabulary: VocabularyIndex,
): readonly MentionExplanation[] {
  const reading = readHeadReading(content, known, vocabulary);
  return explainCitations(content, recognitionContext(reading, known, []), vocabulary);
}
