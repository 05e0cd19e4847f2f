import { AMENDING_KINDS, type CitationKind, type Extent } from '../domain/reading/citation.js';
import { type Claims, type Cue, NO_CLAIMS, type Pinpoint, type RecognisedMention } from '../domain/reading/mention.js';
import type { Section } from '../domain/reading/reading.js';
import { mostMentions } from '../domain/reading/reading-limits.js';
import type { AmendmentInstruction } from './amendments/amendment-instructions.js';
import { findAntecedents, isMention } from './claims/antecedents.js';
import type { MentionCandidate } from './mentions/candidate.js';
import type { WrittenPinpoint } from './provisions/join-provision-units.js';
import type { ConsolidationChain } from './relations/consolidation-chain.js';
import { readEffectiveFrom } from './relations/effective-from.js';
import { meansPartOf, meansSomethingIn } from './relations/partial-extent.js';
import type { CueSpan, Relation } from './relations/relation.js';
import { sectionsOf } from './structure/sections.js';
import { sectionsAt } from './structure/sections-at.js';
import type { SegmentedText } from './structure/segment-text.js';
import type { Segment } from './structure/segments.js';
import type { NormalisedText } from './text/normalise.js';
import { originalSpan } from './text/original-span.js';
import { endOf } from './text/tokens.js';

/** Acts that may be on a part of a document. */
const ACTS: ReadonlySet<CitationKind> = new Set([...AMENDING_KINDS, 'INTERPRETS']);

/** A text, or the notes in one, as it came in (`given`), with its normal form, tokens and segments. */
export interface Read extends Omit<SegmentedText, 'notes'> {
  readonly given: string;
}

/**
 * What the stages found. The lists go by the place in the list of candidates, except the changes that name no document.
 */
export interface Recognised {
  readonly candidates: readonly MentionCandidate[];
  readonly relations: readonly Relation[];
  readonly claims: readonly Claims[];
  readonly instructions: readonly AmendmentInstruction[];
  /** What a consolidated text brings together, null for any other text and where it does not say it. */
  readonly chain: ConsolidationChain | null;
}

/** Returns the mentions in the order of the text, with spans of the text given. `given` are the citing document's sections, where they are known. */
export function assembleMentions(
  read: Read,
  given: readonly Section[] | null,
  recognised: Recognised,
): readonly RecognisedMention[] {
  const { candidates, relations, claims } = recognised;
  const { order, antecedents } = mentionOrder(recognised, read.given.length);
  const place = placesIn(order, candidates.length);
  const holding = sectionsAt(
    given ?? sectionsOf(read.tokens, read.segments).map((section) => original(section, read.normalised)),
  );
  const sectionAt = (offset: number): string | null => holding(offset).at(-1)?.path ?? null;
  return order.map((entry): RecognisedMention => {
    if (typeof entry !== 'number')
      return instructed(read, entry, {
        sectionAt,
        claims: claims[entry.amended] as Claims,
        antecedents: renumber([entry.amended], place),
      });
    return cited(read, candidates[entry] as MentionCandidate, {
      sectionAt,
      relation: relations[entry] as Relation,
      claims: claims[entry] as Claims,
      antecedents: renumber(antecedents[entry] as readonly number[], place),
      hostAt: (host) => place[host] as number,
    });
  });
}

/**
 * What becomes a mention, in the order of the text: candidates by their place in the list, and changes that name no
 * document.
 */
export interface MentionOrder {
  readonly order: readonly (number | AmendmentInstruction)[];
  /** What each candidate points back to, by places in the list of candidates. */
  readonly antecedents: readonly (readonly number[])[];
}

/**
 * Returns the candidates that are mentions with the changes that name no document, in the order of the text: the first
 * ones, as many as a text of that length may have.
 */
export function mentionOrder(
  { candidates, relations, claims, instructions }: Recognised,
  length: number,
): MentionOrder {
  const antecedents = findAntecedents(candidates, relations, claims);
  const kept = candidates.flatMap((candidate, index) =>
    isMention(candidate, relations[index] as Relation, antecedents[index] as readonly number[]) ? [index] : [],
  );
  return { order: inOrder(kept, candidates, instructions).slice(0, mostMentions(length)), antecedents };
}

/** Returns the index of the mention of each candidate, -1 for one that is none. */
export function placesIn(order: MentionOrder['order'], candidates: number): readonly number[] {
  const place = new Array<number>(candidates).fill(-1);
  order.forEach((entry, at) => {
    if (typeof entry === 'number') place[entry] = at;
  });
  return place;
}

interface Cited {
  readonly sectionAt: (offset: number) => string | null;
  readonly relation: Relation;
  readonly claims: Claims;
  readonly antecedents: readonly number[];
  readonly hostAt: (host: number) => number;
}

function cited(read: Read, candidate: MentionCandidate, given: Cited): RecognisedMention {
  const { relation, claims, antecedents, sectionAt, hostAt } = given;
  const { tokens, segments } = read;
  const { start, end } = originalSpan(read, candidate.from, candidate.end);
  const segment = segments[candidate.segment] as Segment;
  const hop = relation.secondHop;
  return {
    start,
    end,
    quote: read.given.slice(start, end),
    role: relation.role,
    form: formOf(candidate),
    kind: candidate.form === 'ELLIPTIC' ? null : relation.kind,
    rule: relation.rule,
    cue: cueOf(read, relation.cue),
    section: sectionAt(start),
    pinpoints: pinpointsOf(read, candidate.pinpoints, false),
    extent: extentOf(read, candidate, relation),
    rangeEnd: candidate.rangeEnd,
    effectiveFrom: readEffectiveFrom(tokens, segment, candidate, relation.kind),
    claims,
    antecedents,
    secondHop: hop && hostAt(hop.host) >= 0 ? { ...hop, host: hostAt(hop.host) } : null,
  };
}

/** A part where provisions or "một số …" are named, and where an act is on something that stands in the document. */
function extentOf({ tokens }: Read, { pinpoints, lead }: MentionCandidate, { kind }: Relation): Extent {
  const within = kind !== null && ACTS.has(kind) && meansSomethingIn(tokens, lead);
  return pinpoints.length > 0 || within || meansPartOf(tokens, lead) ? 'PART' : 'WHOLE';
}

/** Kept candidates by their index, and the changes that name no document, as they stand in the text. */
function inOrder(
  kept: readonly number[],
  candidates: readonly MentionCandidate[],
  instructions: readonly AmendmentInstruction[],
): readonly (number | AmendmentInstruction)[] {
  const order: (number | AmendmentInstruction)[] = [];
  let next = 0;
  for (const index of kept) {
    const { from } = candidates[index] as MentionCandidate;
    while (next < instructions.length && (instructions[next] as AmendmentInstruction).from < from)
      order.push(instructions[next++] as AmendmentInstruction);
    order.push(index);
  }
  return [...order, ...instructions.slice(next)];
}

interface Instructed {
  readonly sectionAt: (offset: number) => string | null;
  /** Claims of the mention that names the amended document. */
  readonly claims: Claims;
  readonly antecedents: readonly number[];
}

/** A change of provisions is a back-reference to the amended document, of its own kind. */
function instructed(
  read: Read,
  instruction: AmendmentInstruction,
  { sectionAt, claims, antecedents }: Instructed,
): RecognisedMention {
  const { from, to, segment, kind, cue, pinpoints } = instruction;
  const span = originalSpan(read, from, endOf(read.tokens, to - 1));
  const { type, typeName } = claims;
  return {
    ...span,
    quote: read.given.slice(span.start, span.end),
    role: 'CITING',
    form: 'BACK_REFERENCE',
    kind,
    rule: 'AMENDMENT_INSTRUCTION',
    cue: cueOf(read, cue),
    section: sectionAt(span.start),
    pinpoints: pinpointsOf(read, pinpoints, true),
    extent: 'PART',
    rangeEnd: null,
    effectiveFrom: readEffectiveFrom(read.tokens, read.segments[segment] as Segment, { lead: from, tail: to }, kind),
    claims: { ...NO_CLAIMS, type, typeName },
    antecedents,
    secondHop: null,
  };
}

const NONE: readonly never[] = [];

const renumber = (indexes: readonly number[], place: readonly number[]): readonly number[] =>
  indexes.length === 0 ? NONE : indexes.map((other) => place[other] as number).filter((other) => other >= 0);

/** A number with its date or issuer is a full citation, one without them a short one. */
const formOf = (candidate: MentionCandidate): RecognisedMention['form'] =>
  candidate.form === 'FULL' && candidate.date === null && candidate.issuers.length === 0 ? 'SHORT' : candidate.form;

const original = (section: Section, { toOriginal }: NormalisedText): Section => ({
  ...section,
  start: toOriginal(section.start),
  end: toOriginal(section.end),
});

/** Returns the words of a cue with their span in the text given. */
export function cueOf(read: Read, cue: CueSpan | null): Cue | null {
  if (!cue || cue.to <= cue.from) return null;
  const { start, end } = originalSpan(read, cue.from, endOf(read.tokens, cue.to - 1));
  return { start, end, text: read.given.slice(start, end) };
}

function pinpointsOf(read: Read, pinpoints: readonly WrittenPinpoint[], remote: boolean): readonly Pinpoint[] {
  if (pinpoints.length === 0) return NONE;
  return pinpoints.map(({ from, to, parts }) => {
    const { start, end } = originalSpan(read, from, endOf(read.tokens, to - 1));
    return { start, end, text: read.given.slice(start, end), ...parts, remote };
  });
}
