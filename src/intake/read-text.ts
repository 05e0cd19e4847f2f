import { findInternalReferences } from '../citations/internal-references.js';
import { keepSegments } from '../citations/read-segments.js';
import { recogniseCitations } from '../citations/recognise-citations.js';
import { parseSections } from '../citations/structure.js';
import type { CitingContext } from '../domain/mention.js';
import type { Head, Reading } from '../domain/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary-index.js';
import { findAssignments, NORMATIVE } from './assignments.js';
import { findCampaigns } from './campaigns.js';
import { readClosing } from './closing.js';
import { findEffects } from './effects.js';
import { type EndBlock, findEndBlock } from './end-block.js';
import { findIndicators } from './indicators.js';
import { type HeadReading, readHeadReading } from './read-head.js';
import { clipSections } from './section-of.js';

/** What citations alone need: a reading without recipients, campaigns and duties. */
export type CitationReading = Pick<Reading, 'head' | 'sections' | 'mentions'>;

interface Started extends CitationReading {
  readonly reading: HeadReading;
  readonly block: EndBlock | null;
}

/** What the head says of the citing document; what is given with the text stands in the head already. */
const contextOf = ({ number, typeName, issuers, issuedOn }: Head, known: CitingContext | null): CitingContext => ({
  number: number?.value ?? null,
  type: typeName,
  // As it was given: the head names the body, and not the sitting ("Hội nghị lần thứ tư …") by which a resolution is cited.
  issuer: known?.issuer ?? issuers[0] ?? null,
  date: issuedOn?.value ?? null,
});

const start = (content: string, known: CitingContext | null, vocabulary: VocabularyIndex): Started => {
  const reading = readHeadReading(content, known, vocabulary);
  const { head, titleSpan, bodyStart } = reading;
  const block = findEndBlock(content, bodyStart);
  const sections = clipSections(parseSections(content), bodyStart, block);
  const context = { ...contextOf(head, known), place: head.place, titleSpan, sections };
  return { reading, block, head, sections, mentions: recogniseCitations(content, context, vocabulary) };
};

/**
 * Returns head, sections and mentions of a text: all that extraction puts out. Spans are UTF-16 offsets into `content`.
 * Linear in its length.
 */
export function readCitations(
  content: string,
  known: CitingContext | null,
  vocabulary: VocabularyIndex,
): CitationReading {
  const { head, sections, mentions } = start(content, known, vocabulary);
  return { head, sections, mentions };
}

/**
 * Returns everything that is read off one text: head, sections, mentions, internal references, signatures, recipients,
 * campaigns, indicators, assignments and clauses on effect. What is `known` of the document wins over what the text says.
 * Short names are read in the head's place. All spans are UTF-16 offsets into `content`. Linear in its length; pure.
 */
export function readText(content: string, known: CitingContext | null, vocabulary: VocabularyIndex): Reading {
  const segmented = keepSegments(content);
  const { reading, block, head, sections, mentions } = start(content, known, vocabulary);
  const end = block?.start ?? content.length;
  const internalReferences = findInternalReferences(content, segmented, sections, mentions);
  const context = { vocabulary, place: head.place, day: head.issuedOn?.value ?? null, head, sections };
  return {
    head,
    sections,
    mentions,
    internalReferences,
    ...readClosing(content, block),
    campaigns: findCampaigns(content, reading.bodyStart, end, { ...context, title: reading.titleSpan }),
    indicators: head.type !== null && NORMATIVE.has(head.type) ? [] : findIndicators(content, sections),
    assignments: findAssignments(content, reading.bodyStart, end, context),
    effects: findEffects(content, {
      ...{ head, sections, mentions, internalReferences, segmented },
      body: { start: reading.bodyStart, end },
    }),
  };
}
