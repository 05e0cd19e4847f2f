import type { CitingContext, RecognisedMention, Span } from '../domain/reading/mention.js';
import type { Section } from '../domain/reading/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { readAmendmentInstructions } from './amendments/amendment-instructions.js';
import { assembleMentions, type Read } from './assemble-mentions.js';
import { fillClaimsFromText } from './claims/fill-claims.js';
import { type ClaimContext, nameOfNumberedLaw, readLocalClaims } from './claims/read-claims.js';
import { findCandidates } from './mentions/find-candidates.js';
import { findSelfCitations } from './mentions/self-citation.js';
import { issuerReader } from './readers/issuers.js';
import { relateMentions } from './relations/relate-mentions.js';
import type { Marker } from './structure/markers.js';
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
 * Returns every place of the text that names a document, in order, with what it does there, how the document bears on
 * the citing one and what the text claims of it. Stages: normalise → tokenise → recognise → relate → claim. Spans are
 * UTF-16 offsets of exactly the text given; time is linear in its length. Text that names nothing gives nothing. Who has
 * the text segmented already hands that in.
 */
export function recogniseCitations(
  text: string,
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
  { normalised, tokens, segments }: SegmentedText = segmentText(text),
): readonly RecognisedMention[] {
  const typeName = context.type?.toLowerCase() ?? null;
  const bodyFrom = bodyStart(segments);
  const candidates = findCandidates(tokens, segments, typeName);
  const read: Read = { normalised, given: text, tokens, segments };
  const self = findSelfCitations(tokens, segments, candidates, context);
  const relations = relateMentions(tokens, segments, candidates, {
    self,
    title: titleTokens(read, context),
    bodyFrom,
    typeName,
  });
  const place = context.place ?? placeOf(context.issuer, vocabulary);
  const readIssuer = issuerReader(place, vocabulary);
  const claimContext: ClaimContext = { place, on: context.date, vocabulary, readIssuer };
  const claims = fillClaimsFromText(
    candidates.map((_, index) => readLocalClaims(tokens, segments, candidates, index, claimContext)),
    candidates,
    candidates.map((candidate) => nameOfNumberedLaw(tokens, candidate)),
  );
  const instructions = readAmendmentInstructions(tokens, segments, candidates, relations, { bodyFrom, typeName });
  return assembleMentions(read, context.sections ?? null, { candidates, relations, claims, instructions });
}

/** The place that the citing document's issuer names ("Sở Y tế tỉnh Lạng Sơn"), where nothing else tells it. */
function placeOf(issuer: string | null, vocabulary: VocabularyIndex): string | null {
  const written = issuer === null ? null : /(?:tỉnh|thành phố|TP\.?) ?\p{Lu}.*$/u.exec(issuer)?.[0];
  return written ? (vocabulary.placeByName(written, null)?.name ?? null) : null;
}

/** First token of the title's span and behind it; offsets are those of the given text, which the title's words keep in order. */
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

/** Token at which the first article or numbered section begins: before it recitals stand. */
function bodyStart(segments: readonly Segment[]): number {
  const first = segments.find((segment) => segment.line && BODY_MARKERS.has(segment.marker));
  return first ? first.from : Number.MAX_SAFE_INTEGER;
}
