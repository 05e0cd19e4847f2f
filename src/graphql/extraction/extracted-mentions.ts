import type { RecognisedMention, Span } from '../../domain/reading/mention.js';
import type { MentionExplanation } from '../../domain/reading/mention-explanation.js';
import type { Reading, Section } from '../../domain/reading/reading.js';
import { indexCodePoints } from '../../domain/values/code-points.js';
import { once } from '../connection/once.js';
import type { SpanSource } from '../schema/span.type.js';

/** Returns the source objects of the mentions of a text that was read but not saved; explanations are made on demand. */
export function extractedMentions(
  content: string,
  { mentions, sections }: Reading,
  explanations: () => Promise<readonly MentionExplanation[]>,
) {
  const codePoints = once(() => indexCodePoints(content));
  const placed = <T extends Span>(item: T): T & { readonly span: SpanSource } => ({
    ...item,
    span: { start: item.start, end: item.end, text: codePoints },
  });
  const sectionAt = new Map(sections.map((section): [string, Section] => [section.path, section]));
  return mentions.map((mention: RecognisedMention, index) => {
    const section = mention.section === null ? undefined : sectionAt.get(mention.section);
    return {
      ...placed(mention),
      section: section === undefined ? null : placed(section),
      pinpoints: mention.pinpoints.map(placed),
      explain: async () => (await explanations())[index] ?? null,
    };
  });
}

/** Source object of a recognised mention. */
export type ExtractedMentionSource = ReturnType<typeof extractedMentions>[number];
