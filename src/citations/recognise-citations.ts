import type { CitingContext, RecognisedMention, Span } from '../domain/reading/mention.js';
import type { Section } from '../domain/reading/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { readAmendmentInstructions } from './amendments/amendment-instructions.js';
import { assembleMentions, type Read, type Recognised } from './assemble-mentions.js';
import { claimsOfText } from './claims/claims-of-text.js';
import { withYears } from './mentions/days-without-year.js';
import { findCandidates } from './mentions/find-candidates.js';
import { findSelfCitations } from './mentions/self-citation.js';
import { notesOfChain, onBase } from './notes/consolidated-notes.js';
import { fillFromBody } from './notes/fill-from-body.js';
import { joinRecognised } from './notes/join-recognised.js';
import { type Recognition, readNotes } from './notes/read-notes.js';
import { isNameOf } from './patterns/type-words.js';
import { readConsolidationChain } from './relations/consolidation-chain.js';
import { type OnRefused, relateMentions } from './relations/relate-mentions.js';
import type { RelationContext } from './relations/relation.js';
import type { Marker } from './structure/markers.js';
import { parseSections } from './structure/sections.js';
import { type SegmentedText, segmentText } from './structure/segment-text.js';
import type { Segment } from './structure/segments.js';
import type { NormalisedText } from './text/normalise.js';
import { startOf, type Tokens } from './text/tokens.js';

/** What is known of the citing document: its place for short names, the span of its own title, its sections. */
export interface RecognitionContext extends CitingContext {
  readonly place?: string | null;
  readonly titleSpan?: Span | null;
  readonly sections?: readonly Section[];
}

/**
 * Returns every place of the text that names a document, in order, with its role, how the document bears on the citing
 * one, and what the text claims of it; and what notes say that other documents do to this one. Spans are UTF-16 offsets of
 * exactly the text given. Time is linear in its length. A text that names nothing gives empty lists. Pass `segmented`
 * where the text has been segmented already.
 */
export function recogniseText(
  text: string,
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
  segmented: SegmentedText = segmentText(text, isConsolidated(context)),
): Recognition {
  const read = { ...segmented, given: text };
  const recognised = runStages(read, context, vocabulary, null);
  const mentions = assembleMentions(read, context.sections ?? null, recognised);
  const own = { mentions, notes: notesOfChain(recognised, mentions, text.length) };
  if (segmented.notes === null) return own;
  const sections = context.sections ?? parseSections(text, segmented);
  const noted = readNotes({ ...segmented.notes, given: text }, sections, context, vocabulary);
  const filled = { ...noted, mentions: fillFromBody(noted.mentions, own.mentions) };
  const joined = joinRecognised(own, filled, text.length);
  return isConsolidated(context) ? onBase(joined) : joined;
}

/** Returns whether the citing document is a consolidated text. */
export const isConsolidated = ({ type }: Pick<CitingContext, 'type'>): boolean =>
  isNameOf(type?.toLowerCase() ?? null, 'CONSOLIDATED_TEXT');

/** Returns the mentions that {@link recogniseText} finds. */
export const recogniseCitations = (
  text: string,
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
): readonly RecognisedMention[] => recogniseText(text, context, vocabulary).mentions;

/**
 * Runs all stages up to the assembling of mentions, in this order:
 * 1. normalise, tokenise, segment (`structure/segment-text`, done in `read`);
 * 2. find the candidates: places that may name a document (`mentions/`);
 * 3. tell which of them mean the citing document itself (`mentions/self-citation`);
 * 4. decide how each bears on the citing document (`relations/`);
 * 5. read what the text claims of each, then fill that from elsewhere in the text (`claims/`);
 * 6. read changes of provisions that name no document (`amendments/`).
 */
export function runStages(
  read: Read,
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
  onRefused: OnRefused | null,
): Recognised {
  const { tokens, segments } = read;
  const typeName = context.type?.toLowerCase() ?? null;
  const candidates = withYears(tokens, findCandidates(tokens, segments, typeName), context.date);
  const chain = isConsolidated(context) ? readConsolidationChain(tokens, segments, candidates) : null;
  const bodyFrom = bodyStart(segments, chain?.to ?? 0);
  const self = findSelfCitations(tokens, segments, candidates, context);
  const listed = chain?.amenders.filter((amender) => amender.listed).map(({ index }) => index) ?? [];
  const chained = chain === null ? [] : [chain.base, ...listed];
  const citing: RelationContext = {
    ...{ self, title: titleTokens(read, context), bodyFrom, typeName },
    chain: new Set(chained),
  };
  const relations = relateMentions(tokens, segments, candidates, citing, onRefused);
  const claims = claimsOfText(read, candidates, context, vocabulary, relations);
  const instructions = readAmendmentInstructions(tokens, segments, candidates, relations, { bodyFrom, typeName });
  return { candidates, relations, claims, instructions, chain };
}

/** Tokens of the title, `to` exclusive. The span counts in the text given; normalising keeps the order of offsets. */
function titleTokens(
  { tokens, normalised }: Read,
  context: RecognitionContext,
): { readonly from: number; readonly to: number } {
  const span = context.titleSpan;
  if (!span) return { from: 0, to: 0 };
  return { from: firstFrom(tokens, normalised, span.start), to: firstFrom(tokens, normalised, span.end) };
}

function firstFrom(tokens: Tokens, normalised: NormalisedText, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (normalised.toOriginal(startOf(tokens, middle)) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BODY_MARKERS: ReadonlySet<Marker> = new Set(['ARTICLE', 'NUMBER', 'ROMAN', 'CHAPTER', 'PART', 'SECTION']);

/** Token at which the first article or numbered section from a token on begins: before it recitals stand. */
function bodyStart(segments: readonly Segment[], from: number): number {
  const first = segments.find(
    ({ from: at, startsLine, marker }) => at >= from && startsLine && BODY_MARKERS.has(marker),
  );
  return first ? first.from : Number.MAX_SAFE_INTEGER;
}
