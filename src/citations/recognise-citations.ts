import type { CitingContext, Claims, RecognisedMention, Span } from '../domain/reading/mention.js';
import type { Section } from '../domain/reading/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { readAmendmentInstructions } from './amendments/amendment-instructions.js';
import { assembleMentions, type Read, type Recognised } from './assemble-mentions.js';
import type { ClaimContext } from './claims/claim-context.js';
import { fillClaimsFromText } from './claims/fill-claims.js';
import { nameOfNumberedLaw } from './claims/named-claims.js';
import { withNamesBeside } from './claims/names-beside.js';
import { readLocalClaims } from './claims/read-claims.js';
import type { MentionCandidate } from './mentions/candidate.js';
import { findCandidates } from './mentions/find-candidates.js';
import { findSelfCitations } from './mentions/self-citation.js';
import { issuerReader } from './readers/issuers.js';
import { type OnRefused, relateMentions } from './relations/relate-mentions.js';
import type { RelationContext } from './relations/relation.js';
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
 * Returns every place of the text that names a document, in order, with its role, how the document bears on the citing
 * one, and what the text claims of it. Spans are UTF-16 offsets of exactly the text given. Time is linear in its
 * length. A text that names nothing gives an empty list. Pass `segmented` where the text has been segmented already.
 */
export function recogniseCitations(
  text: string,
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
  segmented: SegmentedText = segmentText(text),
): readonly RecognisedMention[] {
  const read = { ...segmented, given: text };
  return assembleMentions(read, context.sections ?? null, runStages(read, context, vocabulary, null));
}

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
  const bodyFrom = bodyStart(segments);
  const candidates = findCandidates(tokens, segments, typeName);
  const self = findSelfCitations(tokens, segments, candidates, context);
  const citing: RelationContext = { self, title: titleTokens(read, context), bodyFrom, typeName };
  const relations = relateMentions(tokens, segments, candidates, citing, onRefused);
  const claims = readClaims(read, candidates, context, vocabulary);
  const instructions = readAmendmentInstructions(tokens, segments, candidates, relations, { bodyFrom, typeName });
  return { candidates, relations, claims, instructions };
}

/** What the text claims of each candidate's document: at the mention first, then from elsewhere in the text. */
function readClaims(
  { tokens, segments }: Read,
  candidates: readonly MentionCandidate[],
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
): readonly Claims[] {
  const place = context.place ?? placeOf(context.issuer, vocabulary);
  const claimContext: ClaimContext = {
    place,
    on: context.date,
    vocabulary,
    readIssuer: issuerReader(place, vocabulary),
  };
  const local = candidates.map((_, index) => readLocalClaims(tokens, segments, candidates, index, claimContext));
  const claims = withNamesBeside(tokens, candidates, local);
  const names = candidates.map((candidate, at) => nameOfNumberedLaw(tokens, candidate) ?? nameWithNumber(claims[at]));
  return fillClaimsFromText(claims, candidates, names);
}

const nameWithNumber = (claims: Claims | undefined): string | null => (claims?.symbol ? claims.name : null);

/** The place that the citing document's issuer names ("Sở Y tế tỉnh Lạng Sơn"), where nothing else tells it. */
function placeOf(issuer: string | null, vocabulary: VocabularyIndex): string | null {
  const written = issuer === null ? null : /(?:tỉnh|thành phố|TP\.?) ?\p{Lu}.*$/u.exec(issuer)?.[0];
  return written ? (vocabulary.placeByName(written, null)?.name ?? null) : null;
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

/** Token at which the first article or numbered section begins: before it recitals stand. */
function bodyStart(segments: readonly Segment[]): number {
  const first = segments.find((segment) => segment.startsLine && BODY_MARKERS.has(segment.marker));
  return first ? first.from : Number.MAX_SAFE_INTEGER;
}
