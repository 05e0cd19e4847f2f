import type { MentionCandidate } from '../mentions/candidate.js';
import {
  findUnattachedPinpoints,
  isFollowedByOwner,
  type UnattachedPinpoints,
} from '../mentions/unattached-pinpoints.js';
import { isNameOf } from '../patterns/type-words.js';
import { enclosingProvision, fillMissingParts, isLocatable } from '../provisions/enclosing-provisions.js';
import { isInsertedNextTo } from '../provisions/inserted-provisions.js';
import type { WrittenPinpoint } from '../provisions/join-provision-units.js';
import type { PinpointRun } from '../provisions/pinpoints.js';
import type { Relation } from '../relations/relation.js';
import { MARKER_DEPTH } from '../structure/markers.js';
import type { Segment } from '../structure/segments.js';
import { COLON, OPEN_QUOTE, QUOTE } from '../text/marks.js';
import { ACCORDING_TO } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { RULED_IN } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';
import { type AmendedDocument, findAmendedDocument, namesAmendedDocument } from './amended-documents.js';
import {
  type AmendmentCommand,
  type AmendmentCommands,
  commandForListMember,
  passiveCommandAt,
  readAmendmentCommands,
  type UnclosedQuotation,
} from './amendment-commands.js';
import { AmendmentScopes } from './amendment-scopes.js';
import { fillFromNeighbours } from './neighbouring-provisions.js';

/**
 * Provisions that an amending text changes at a place that does not name the amended document ("1. Sửa đổi khoản 2 Điều
 * 6 như sau"). Spans are tokens. The kind is REFERS for a provision next to which a new one is inserted.
 */
export interface AmendmentInstruction extends AmendmentCommand {
  readonly from: number;
  readonly to: number;
  /** Index of the segment. */
  readonly segment: number;
  /** Index of the mention that names the amended document. */
  readonly amended: number;
  readonly pinpoints: readonly WrittenPinpoint[];
}

const OPENING_QUOTES: ReadonlySet<number> = new Set([OPEN_QUOTE, QUOTE]);

/**
 * Returns the provisions that are amended where no document is named, in order. Each belongs to the document that the
 * nearest heading above it names as amended. Where no heading names one, it belongs to the only document that the title
 * and the enacting sentence name; where they name several, there are no instructions. A consolidated text has none
 * either: its notes repeat what other documents amended. One more pass, from the article in which a document is first
 * amended.
 */
export function readAmendmentInstructions(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  { bodyFrom, typeName }: { readonly bodyFrom: number; readonly typeName: string | null },
): readonly AmendmentInstruction[] {
  if (isNameOf(typeName, 'CONSOLIDATED_TEXT')) return [];
  const first = candidates.findIndex((candidate, index) =>
    namesAmendedDocument(candidate, relations[index] as Relation),
  );
  if (first < 0) return [];
  return new InstructionReader(tokens, segments, candidates, relations, bodyFrom).run(first);
}

class InstructionReader {
  private readonly found: AmendmentInstruction[] = [];
  private readonly scopes: AmendmentScopes;
  /** Index of the first candidate that is not yet passed. */
  private nextCandidate = 0;
  private unclosed: UnclosedQuotation | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
    private readonly candidates: readonly MentionCandidate[],
    private readonly relations: readonly Relation[],
    private readonly bodyFrom: number,
  ) {
    this.scopes = new AmendmentScopes(this.passCandidates(bodyFrom));
  }

  /** `firstAmended` is the index of the first candidate that names an amended document. */
  run(firstAmended: number): readonly AmendmentInstruction[] {
    const first = this.firstSegment(firstAmended);
    const isRead = (index: number): boolean =>
      index >= first && (this.segments[index] as Segment).from >= this.bodyFrom;
    const unattached = findUnattachedPinpoints(this.tokens, this.segments, this.candidates, isRead);
    let next = 0;
    this.segments.forEach((segment, index) => {
      if (segment.inserted || !isRead(index)) return;
      const runs: PinpointRun[] = [];
      while (unattached[next]?.segment === index) runs.push((unattached[next++] as UnattachedPinpoints).run);
      this.read(index, runs);
    });
    return this.found;
  }

  /** Where instructions can begin: in the article that first names an amended document, anywhere where the title names one. */
  private firstSegment(firstAmended: number): number {
    if (this.scopes.innermost.amended !== null) return 0;
    let at = (this.candidates[firstAmended] as MentionCandidate).segment;
    while (at > 0 && !this.beginsArticle(at)) at--;
    return at;
  }

  private beginsArticle(index: number): boolean {
    const { startsLine, marker } = this.segments[index] as Segment;
    return startsLine && MARKER_DEPTH[marker] <= MARKER_DEPTH.ARTICLE;
  }

  private read(index: number, runs: readonly PinpointRun[]): void {
    const segment = this.segments[index] as Segment;
    const amended = this.passCandidates(segment.to);
    const depth = segment.startsLine ? MARKER_DEPTH[segment.marker] : MARKER_DEPTH.NONE;
    this.scopes.enterLine(depth);
    const commands = readAmendmentCommands(this.tokens, segment, runs, segment.startsLine ? null : this.unclosed);
    this.unclosed = commands.unclosed;
    const instructions = this.instructions(index, runs, commands, amended);
    for (const instruction of instructions) this.found.push(instruction);
    const heading = segment.startsLine || this.isOnlyMarker(index - 1) ? amended : null;
    const ofHeading = typeof heading === 'number' ? (this.candidates[heading] as MentionCandidate).pinpoints : [];
    this.scopes.add(depth, {
      amended: heading,
      provision: enclosingProvision([...ofHeading, ...instructions.flatMap(({ pinpoints }) => pinpoints)]),
      command: idAt(this.tokens, segment.to - 1) === COLON ? commands.first : null,
    });
  }

  /** Whether a segment is only the number of a line: the next one is the line's beginning. */
  private isOnlyMarker(index: number): boolean {
    const segment = this.segments[index];
    return segment?.startsLine === true && segment.marker !== 'NONE' && segment.body >= segment.to;
  }

  /** The document that the candidates not yet passed, up to token `to`, name as amended. */
  private passCandidates(to: number): AmendedDocument {
    const from = this.nextCandidate;
    while ((this.candidates[this.nextCandidate]?.from ?? Number.MAX_SAFE_INTEGER) < to) this.nextCandidate++;
    return findAmendedDocument(this.tokens, this.candidates, this.relations, from, this.nextCandidate);
  }

  private instructions(
    index: number,
    runs: readonly PinpointRun[],
    commands: AmendmentCommands,
    named: AmendedDocument,
  ): readonly AmendmentInstruction[] {
    const { amended: outer, provision } = this.scopes.innermost;
    const filled = fillFromNeighbours(this.tokens, runs);
    return runs.flatMap((run, at): readonly AmendmentInstruction[] => {
      const passive = passiveCommandAt(this.tokens, run.to);
      const command = passive ?? this.commandOn(run, index, commands.before[at] ?? null);
      const amended = passive ? (outer ?? named) : (named ?? outer);
      if (!command || typeof amended !== 'number' || isFollowedByOwner(this.tokens, run.to)) return [];
      const pinpoints = (filled[at] ?? []).map((pinpoint) => fillMissingParts(pinpoint, provision));
      if (!pinpoints.every(isLocatable)) return [];
      const kind = this.isUnchangedNeighbour(runs[at - 1], run) ? 'REFERS' : command.kind;
      return [{ from: run.from, to: run.to, segment: index, cue: command.cue, kind, amended, pinpoints }];
    });
  }

  /** "Bổ sung Điều 15a vào sau Điều 15": Điều 15 is not amended. */
  private isUnchangedNeighbour(before: PinpointRun | undefined, run: PinpointRun): boolean {
    return before !== undefined && isInsertedNextTo(this.tokens, before, run);
  }

  /** What the sentence commands for a run: the command before it, or for a member of a list what its introduction does. */
  private commandOn(run: PinpointRun, index: number, before: AmendmentCommand | null): AmendmentCommand | null {
    const { body } = this.segments[index] as Segment;
    if (this.isFollowedRule(run, body)) return null;
    if (before) return before;
    const { command } = this.scopes.innermost;
    const member = command && commandForListMember(this.tokens, body, command);
    const quoted = OPENING_QUOTES.has(idAt(this.tokens, run.from - 1));
    return member && !quoted && (run.from === body || member.kind === 'AMENDS') ? member : null;
  }

  /** "… thực hiện theo (quy định tại) khoản 2 Điều 5": the provision is acted by, not amended. */
  private isFollowedRule({ from }: PinpointRun, body: number): boolean {
    const placed = followsAt(this.tokens, from - RULED_IN.length, RULED_IN) ? from - RULED_IN.length : from;
    return placed > body && idAt(this.tokens, placed - 1) === ACCORDING_TO;
  }
}
