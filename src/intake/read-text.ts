import { findInternalReferences } from '../citations/amendments/internal-references.js';
import { explainCitations } from '../citations/explain-citations.js';
import { type RecognitionContext, recogniseCitations } from '../citations/recognise-citations.js';
import { parseSections } from '../citations/structure/sections.js';
import { segmentText } from '../citations/structure/segment-text.js';
import type { CitingContext } from '../domain/reading/mention.js';
import type { MentionExplanation } from '../domain/reading/mention-explanation.js';
import type { Reading, Section } from '../domain/reading/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { findAssignments, NORMATIVE } from './assignments/assignments.js';
import { findCampaigns } from './campaigns/campaigns.js';
import { findIndicators } from './campaigns/indicators.js';
import { readClosing } from './closing/closing.js';
import { findEndBlock } from './closing/end-block.js';
import { findEffects } from './effect/find-effects.js';
import { type HeadReading, readHeadReading } from './head/read-head.js';
import { clipSections } from './text/enclosing-section.js';

/** What extraction puts out: a reading of head and mentions alone. */
export type CitationReading = Pick<Reading, 'head' | 'mentions'>;

/** What is known of the citing document when its citations are recognised; what is given with the text stands in the head already. */
const contextOf = (
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
  return { head: reading.head, mentions: recogniseCitations(content, contextOf(reading, known, []), vocabulary) };
}

/**
 * Returns for each mention that {@link readText} and {@link extractCitations} find in the text, in the same order, what
 * made it what it is. Takes about as long as reading the citations does.
 */
export function explainMentions(
  content: string,
  known: CitingContext | null,
  vocabulary: VocabularyIndex,
): readonly MentionExplanation[] {
  const reading = readHeadReading(content, known, vocabulary);
  return explainCitations(content, contextOf(reading, known, []), vocabulary);
}

/**
 * Returns everything that is read off one text: head, sections, mentions, internal references, signatures, recipients,
 * campaigns, indicators, assignments and clauses on effect. What is `known` of the document wins over what the text says.
 * Short names are read in the head's place. All spans are UTF-16 offsets into `content`. Linear in its length; pure.
 */
export function readText(content: string, known: CitingContext | null, vocabulary: VocabularyIndex): Reading {
  const segmented = segmentText(content);
  const reading = readHeadReading(content, known, vocabulary);
  const { head, bodyStart } = reading;
  const block = findEndBlock(content, bodyStart);
  const end = block?.start ?? content.length;
  const sections = clipSections(parseSections(content, segmented), bodyStart, block);
  const mentions = recogniseCitations(content, contextOf(reading, known, sections), vocabulary, segmented);
  const internalReferences = findInternalReferences(content, segmented, sections, mentions);
  const context = { vocabulary, place: head.place, day: head.issuedOn?.value ?? null, head, sections };
  return {
    head,
    sections,
    mentions,
    internalReferences,
    ...readClosing(content, block),
    campaigns: findCampaigns(content, bodyStart, end, { ...context, title: reading.titleSpan }),
    indicators: head.type !== null && NORMATIVE.has(head.type) ? [] : findIndicators(content, sections),
    assignments: findAssignments(content, bodyStart, end, context),
    effects: findEffects(content, {
      ...{ head, sections, mentions, internalReferences, segmented },
      body: { start: bodyStart, end },
    }),
  };
}
