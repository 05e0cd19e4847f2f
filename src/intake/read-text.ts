import { findInternalReferences } from '../citations/amendments/internal-references.js';
import { isConsolidated, recogniseText } from '../citations/recognise-citations.js';
import { parseSections } from '../citations/structure/sections.js';
import { segmentText } from '../citations/structure/segment-text.js';
import type { CitingContext } from '../domain/reading/mention.js';
import type { Reading } from '../domain/reading/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { findAssignments, NORMATIVE } from './assignments/assignments.js';
import { findCampaigns } from './campaigns/campaigns.js';
import { findIndicators } from './campaigns/indicators.js';
import { readClosing } from './closing/closing.js';
import { findEndBlock } from './closing/end-block.js';
import { findEffectSettings } from './effect/effect-settings.js';
import { findEffects } from './effect/find-effects.js';
import { recognitionContext } from './extract-citations.js';
import { readHeadReading } from './head/read-head.js';
import { clipSections } from './text/enclosing-section.js';

/**
 * Returns everything that is read off one text: head, sections, mentions, notes, internal references, signatures, recipients,
 * campaigns, indicators, assignments and clauses on effect. What is `known` of the document wins over what the text says.
 * Short names are read in the head's place. All spans are UTF-16 offsets into `content`. Linear in its length; pure.
 */
export function readText(content: string, known: CitingContext | null, vocabulary: VocabularyIndex): Reading {
  const reading = readHeadReading(content, known, vocabulary);
  const { head, bodyStart } = reading;
  const consolidated = isConsolidated({ type: head.typeName });
  const segmented = segmentText(content, consolidated);
  const block = findEndBlock(content, bodyStart);
  const end = block?.start ?? content.length;
  const sections = clipSections(parseSections(content, segmented), bodyStart, block);
  const { mentions, notes } = recogniseText(
    content,
    recognitionContext(reading, known, sections),
    vocabulary,
    segmented,
  );
  const internalReferences = findInternalReferences(content, segmented, sections, mentions);
  const context = { vocabulary, place: head.place, day: head.issuedOn?.value ?? null, head, sections };
  return {
    head,
    sections,
    mentions,
    notes,
    internalReferences,
    ...readClosing(content, block, bodyStart),
    campaigns: findCampaigns(content, bodyStart, end, { ...context, title: reading.titleSpan }),
    indicators: head.type !== null && NORMATIVE.has(head.type) ? [] : findIndicators(content, sections),
    assignments: findAssignments(content, bodyStart, end, { ...context, segmented }),
    effectSettings: consolidated ? [] : findEffectSettings(content, { sections, mentions, segmented }),
    effects: consolidated
      ? []
      : findEffects(content, {
          ...{ head, sections, mentions, internalReferences, segmented },
          body: { start: bodyStart, end },
        }),
  };
}
