import {
  type CitingContext,
  type Claims,
  type Cue,
  NO_CLAIMS,
  type Pinpoint,
  type RecognisedMention,
  type Span,
} from '../domain/mention.js';
import type { Section } from '../domain/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary-index.js';
import type { Candidate } from './candidate.js';
import { type ClaimContext, nameBesideNumber, readClaims } from './claim.js';
import { readEffectiveFrom } from './effective.js';
import { fillFromText } from './fill-claims.js';
import { type Instruction, readInstructions } from './instructions.js';
import { issuerReader } from './issuers.js';
import type { WrittenPinpoint } from './join-units.js';
import type { Marker, Segment } from './lines.js';
import type { NormalisedText } from './normalise.js';
import { originalSpan } from './original-span.js';
import { takeSegments } from './read-segments.js';
import { recognise } from './recognise.js';
import { type Relation, relate } from './relate.js';
import { findSelf } from './self.js';
import { sectionsOf } from './structure.js';
import { isSomeOf } from './title-rules.js';
import type { Tokens } from './tokenise.js';
import type { CueSpan } from './wording.js';

/** What is known of the citing document: its place for short names, the span of its own title, its sections. */
export interface RecognitionContext extends CitingContext {
  readonly place?: string | null;
  readonly titleSpan?: Span | null;
  readonly sections?: readonly Section[];
}

interface Read {
  readonly normalised: NormalisedText;
  readonly given: string;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
}

/**
 * Returns every place of the text that names a document, in order, with what it does there, how the document bears on
 * the citing one and what the text claims of it. Stages: normalise → tokenise → recognise → relate → claim. Spans are
 * UTF-16 offsets of exactly the text given; time is linear in its length. Text that names nothing gives nothing.
 */
export function recogniseCitations(
  text: string,
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
): readonly RecognisedMention[] {
  const { normalised, tokens, segments } = takeSegments(text);
  const candidates = recognise(tokens, segments, context.type?.toLowerCase() ?? null);
  const read: Read = { normalised, given: text, tokens, segments };
  const self = findSelf(tokens, segments, candidates, context);
  const relations = relate(tokens, segments, candidates, {
    self,
    title: titleTokens(read, context),
    bodyFrom: bodyFrom(segments),
    typeName: context.type?.toLowerCase() ?? null,
  });
  const place = context.place ?? placeOf(context.issuer, vocabulary);
  const readIssuer = issuerReader(place, vocabulary);
  const claimContext: ClaimContext = { place, on: context.date, vocabulary, readIssuer };
  const claims = fillFromText(
    candidates.map((_, index) => readClaims(tokens, segments, candidates, index, claimContext)),
    candidates,
    candidates.map((candidate) => nameBesideNumber(tokens, candidate)),
  );
  const instructions = readInstructions(tokens, segments, candidates, relations, {
    bodyFrom: bodyFrom(segments),
    typeName: context.type?.toLowerCase() ?? null,
  });
  return assemble(read, context, { candidates, relations, claims, instructions });
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
    if (normalised.toOriginal(tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BODY_MARKERS: ReadonlySet<Marker> = new Set(['ARTICLE', 'NUMBER', 'ROMAN', 'CHAPTER', 'PART', 'SECTION']);

/** Token at which the first article or numbered section begins: before it recitals stand. */
function bodyFrom(segments: readonly Segment[]): number {
  const first = segments.find((segment) => segment.line && BODY_MARKERS.has(segment.marker));
  return first ? first.from : Number.MAX_SAFE_INTEGER;
}

/** Innermost sections by offset, walked once in step with the mentions. */
function sectionFinder(sections: readonly Section[]): (offset: number) => string | null {
  const open: Section[] = [];
  let next = 0;
  return (offset) => {
    while (next < sections.length && (sections[next] as Section).start <= offset)
      open.push(sections[next++] as Section);
    while (open.length > 0 && (open.at(-1) as Section).end <= offset) open.pop();
    return open.at(-1)?.path ?? null;
  };
}

interface Recognised {
  readonly candidates: readonly Candidate[];
  readonly relations: readonly Relation[];
  readonly claims: readonly Claims[];
  readonly instructions: readonly Instruction[];
}

function assemble(read: Read, context: RecognitionContext, recognised: Recognised): readonly RecognisedMention[] {
  const { candidates, relations, claims, instructions } = recognised;
  const antecedents = candidates.map((_, index) => antecedentsOf(candidates, relations, claims, index));
  const kept = candidates.flatMap((candidate, index) =>
    isKept(candidate, relations[index] as Relation, antecedents[index] as readonly number[]) ? [index] : [],
  );
  const order = inOrder(kept, candidates, instructions);
  const place = new Array<number>(candidates.length).fill(-1);
  order.forEach((entry, at) => {
    if (typeof entry === 'number') place[entry] = at;
  });
  const sections = context.sections ?? sectionsOf(read.tokens, read.segments);
  const sectionAt = sectionFinder(
    context.sections ? sections : sections.map((section) => original(section, read.normalised)),
  );
  return order.map((entry): RecognisedMention => {
    if (typeof entry !== 'number')
      return instructed(read, entry, {
        sectionAt,
        claims: claims[entry.amended] as Claims,
        antecedent: place[entry.amended] as number,
      });
    const candidate = candidates[entry] as Candidate;
    const relation = relations[entry] as Relation;
    const { start, end } = originalSpan(read, candidate.from, candidate.end);
    const hop = relation.secondHop;
    return {
      start,
      end,
      quote: read.given.slice(start, end),
      role: relation.role,
      form: formOf(candidate),
      kind: candidate.form === 'ELLIPTIC' ? null : relation.kind,
      cue: cueOf(read, relation.cue),
      section: sectionAt(start),
      pinpoints: pinpointsOf(read, candidate.pinpoints, false),
      extent: candidate.pinpoints.length > 0 || isSomeOf(read.tokens, candidate.lead) ? 'PART' : 'WHOLE',
      effectiveFrom: readEffectiveFrom(
        read.tokens,
        read.segments[candidate.segment] as Segment,
        candidate,
        relation.kind,
      ),
      claims: claims[entry] as Claims,
      antecedents: renumber(antecedents[entry] as readonly number[], place),
      secondHop: hop && (place[hop.host] as number) >= 0 ? { ...hop, host: place[hop.host] as number } : null,
    };
  });
}

/** Kept candidates by their index, and the changes that name no document, as they stand in the text. */
function inOrder(
  kept: readonly number[],
  candidates: readonly Candidate[],
  instructions: readonly Instruction[],
): readonly (number | Instruction)[] {
  const order: (number | Instruction)[] = [];
  let next = 0;
  for (const index of kept) {
    const { from } = candidates[index] as Candidate;
    while (next < instructions.length && (instructions[next] as Instruction).from < from)
      order.push(instructions[next++] as Instruction);
    order.push(index);
  }
  return [...order, ...instructions.slice(next)];
}

interface Instructed {
  readonly sectionAt: (offset: number) => string | null;
  /** Claims of the mention that names the amended document. */
  readonly claims: Claims;
  readonly antecedent: number;
}

/** A change of provisions is a back-reference to the amended document, of its own kind. */
function instructed(
  read: Read,
  instruction: Instruction,
  { sectionAt, claims, antecedent }: Instructed,
): RecognisedMention {
  const { from, to, segment, kind, cue, pinpoints } = instruction;
  const span = originalSpan(read, from, read.tokens.end[to - 1] as number);
  const { type, typeName } = claims;
  return {
    ...span,
    quote: read.given.slice(span.start, span.end),
    role: 'CITING',
    form: 'BACK_REFERENCE',
    kind,
    cue: cueOf(read, cue),
    section: sectionAt(span.start),
    pinpoints: pinpointsOf(read, pinpoints, true),
    extent: 'PART',
    effectiveFrom: readEffectiveFrom(read.tokens, read.segments[segment] as Segment, { lead: from, tail: to }, kind),
    claims: { ...NO_CLAIMS, type, typeName },
    antecedents: [antecedent],
    secondHop: null,
  };
}

const NONE: readonly never[] = [];

const renumber = (indexes: readonly number[], place: readonly number[]): readonly number[] =>
  indexes.length === 0 ? NONE : indexes.map((other) => place[other] as number).filter((other) => other >= 0);

/** A number with its date or issuer beside it is a full citation, one without a short one. */
const formOf = (candidate: Candidate): RecognisedMention['form'] =>
  candidate.form === 'FULL' && candidate.date === null && candidate.issuers.length === 0 ? 'SHORT' : candidate.form;

const original = (section: Section, { toOriginal }: NormalisedText): Section => ({
  ...section,
  start: toOriginal(section.start),
  end: toOriginal(section.end),
});

function cueOf(read: Read, cue: CueSpan | null): Cue | null {
  if (!cue || cue.to <= cue.from) return null;
  const { start, end } = originalSpan(read, cue.from, read.tokens.end[cue.to - 1] as number);
  return { start, end, text: read.given.slice(start, end) };
}

function pinpointsOf(read: Read, pinpoints: readonly WrittenPinpoint[], remote: boolean): readonly Pinpoint[] {
  if (pinpoints.length === 0) return NONE;
  return pinpoints.map(({ from, to, parts }) => {
    const { start, end } = originalSpan(read, from, read.tokens.end[to - 1] as number);
    return { start, end, text: read.given.slice(start, end), ...parts, remote };
  });
}

function isKept(candidate: Candidate, relation: Relation, antecedents: readonly number[]): boolean {
  if (relation.role === 'SELF') return true;
  return (candidate.form !== 'BACK_REFERENCE' && candidate.form !== 'ELLIPTIC') || antecedents.length > 0;
}

const NEAR = 400;

/** What a back-reference points to: the last mention of its type; what an elliptic one gathers: those of its type and issuers. */
function antecedentsOf(
  candidates: readonly Candidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
  index: number,
): readonly number[] {
  const candidate = candidates[index] as Candidate;
  if ((relations[index] as Relation).role === 'SELF') return NONE;
  if (candidate.meant >= 0) return [candidate.meant];
  if (candidate.form === 'BACK_REFERENCE') return backwards(candidates, relations, index);
  if (candidate.form !== 'ELLIPTIC') return NONE;
  return gathered(candidates, relations, claims, index);
}

function backwards(candidates: readonly Candidate[], relations: readonly Relation[], index: number): readonly number[] {
  const type = candidates[index]?.type?.name;
  for (let other = index - 1; other >= Math.max(0, index - NEAR); other--) {
    const form = candidates[other]?.form;
    if (
      candidates[other]?.type?.name === type &&
      form !== 'BACK_REFERENCE' &&
      form !== 'ELLIPTIC' &&
      relations[other]?.role !== 'SELF'
    )
      return [other];
  }
  return NONE;
}

function gathered(
  candidates: readonly Candidate[],
  relations: readonly Relation[],
  claims: readonly Claims[],
  index: number,
): readonly number[] {
  const own = claims[index] as Claims;
  const found: number[] = [];
  for (let other = Math.max(0, index - NEAR); other < Math.min(candidates.length, index + NEAR); other++) {
    const claim = claims[other] as Claims;
    const form = candidates[other]?.form;
    if (other === index || form === 'ELLIPTIC' || form === 'BACK_REFERENCE' || relations[other]?.role !== 'CITING')
      continue;
    if (claim.typeName === own.typeName && claim.issuers.some((issuer) => own.issuers.includes(issuer)))
      found.push(other);
  }
  return found;
}
