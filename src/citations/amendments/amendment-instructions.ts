import type { MentionCandidate } from '../mentions/candidate.js';
import {
  findUnattachedPinpoints,
  isFollowedByOwner,
  type UnattachedPinpoints,
} from '../mentions/unattached-pinpoints.js';
import { isNameOf } from '../patterns/type-words.js';
import {
  type EnclosingProvision,
  enclosingProvision,
  fillMissingParts,
  isLocatable,
} from '../provisions/enclosing-provisions.js';
import { isInsertedAt, isInsertedNextTo } from '../provisions/inserted-provisions.js';
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
  isJoinedCommand,
  type OpenQuotation,
  passiveCommandAt,
  readAmendmentCommands,
} from './amendment-commands.js';

/**
 * Provisions that an amending text changes away from the amended document's name ("1. Sửa đổi khoản 2 Điều 6 như sau"), in
 * tokens; REFERS for the neighbour of a new one.
 */
export interface AmendmentInstruction extends AmendmentCommand {
  readonly from: number;
  readonly to: number;
  readonly segment: number;
  /** Index of the mention that names the amended document. */
  readonly amended: number;
  readonly pinpoints: readonly WrittenPinpoint[];
}

/** What a line says of those below it: the document that is changed, its provision, what is done to a list. */
interface Frame {
  readonly depth: number;
  readonly changed: AmendedDocument;
  readonly within: EnclosingProvision | null;
  readonly command: AmendmentCommand | null;
}

const OPENING: ReadonlySet<number> = new Set([OPEN_QUOTE, QUOTE]);

/**
 * Returns the changes of provisions that name no document, in order: each is of the one that the nearest heading around
 * says is changed, else of the only one that title and enacting sentence say is; where several are and none governs,
 * there is none. A consolidated text changes nothing: its notes repeat what others did. One more pass from the article in
 * which a document is first changed.
 */
export function readAmendmentInstructions(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  { bodyFrom, typeName }: { readonly bodyFrom: number; readonly typeName: string | null },
): readonly AmendmentInstruction[] {
  if (isNameOf(typeName, 'CONSOLIDATED_TEXT')) return [];
  if (!candidates.some((candidate, index) => namesAmendedDocument(candidate, relations[index] as Relation))) return [];
  return new InstructionReader(tokens, segments, candidates, relations, bodyFrom).run();
}

class InstructionReader {
  private readonly found: AmendmentInstruction[] = [];
  private frames: Frame[];
  private candidate = 0;
  private unclosed: OpenQuotation | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
    private readonly candidates: readonly MentionCandidate[],
    private readonly relations: readonly Relation[],
    private readonly bodyFrom: number,
  ) {
    this.frames = [{ depth: -1, changed: this.changedBefore(bodyFrom), within: null, command: null }];
  }

  run(): readonly AmendmentInstruction[] {
    const first = this.firstSegment();
    const isRead = (index: number): boolean => index >= first && this.isBody(index);
    const loose = findUnattachedPinpoints(this.tokens, this.segments, this.candidates, isRead);
    let next = 0;
    this.segments.forEach((segment, index) => {
      if (segment.inserted || !isRead(index)) return;
      const from = next;
      while ((loose[next] as UnattachedPinpoints | undefined)?.segment === index) next++;
      this.read(
        index,
        loose.slice(from, next).map(({ run }) => run),
      );
    });
    return this.found;
  }

  /** Where instructions can begin: the article in which a document is first changed, the body where the title says so. */
  private firstSegment(): number {
    if (this.outer.changed !== null) return 0;
    const changing = this.candidates.find((candidate, index) =>
      namesAmendedDocument(candidate, this.relations[index] as Relation),
    );
    let at = changing?.segment ?? 0;
    while (at > 0 && !this.isArticle(at)) at--;
    return at;
  }

  private isArticle(index: number): boolean {
    const { startsLine, marker } = this.segments[index] as Segment;
    return startsLine && MARKER_DEPTH[marker] <= MARKER_DEPTH.ARTICLE;
  }

  private isBody(index: number): boolean {
    return (this.segments[index] as Segment).from >= this.bodyFrom;
  }

  private read(index: number, runs: readonly PinpointRun[]): void {
    const segment = this.segments[index] as Segment;
    const changed = this.changedBefore(segment.to);
    const depth = segment.startsLine ? MARKER_DEPTH[segment.marker] : MARKER_DEPTH.NONE;
    if (depth < MARKER_DEPTH.NONE) this.frames = this.frames.filter((frame) => frame.depth < depth);
    const commands = readAmendmentCommands(this.tokens, segment, runs, segment.startsLine ? null : this.unclosed);
    this.unclosed = commands.unclosed;
    const instructions = this.instructions(index, runs, commands, changed);
    for (const instruction of instructions) this.found.push(instruction);
    const heads = segment.startsLine || this.isBareMarker(index - 1);
    this.open(segment, depth, { changed: heads ? changed : null, instructions, command: commands.first });
  }

  /** Whether a line's number is a segment of its own: what follows is the line's beginning. */
  private isBareMarker(index: number): boolean {
    const segment = this.segments[index];
    return segment?.startsLine === true && segment.marker !== 'NONE' && segment.body >= segment.to;
  }

  /** The document that the mentions not yet passed, up to a token, say is changed. */
  private changedBefore(to: number): AmendedDocument {
    const from = this.candidate;
    while (this.candidate < this.candidates.length && (this.candidates[this.candidate] as MentionCandidate).from < to)
      this.candidate++;
    return findAmendedDocument(this.tokens, this.candidates, this.relations, from, this.candidate);
  }

  private get outer(): Frame {
    return this.frames.at(-1) as Frame;
  }

  /** The frame of the lines below: of a numbered line, or of words that go on with it. */
  private open(
    segment: Segment,
    depth: number,
    read: {
      readonly changed: AmendedDocument;
      readonly instructions: readonly AmendmentInstruction[];
      readonly command: AmendmentCommand | null;
    },
  ): void {
    const { outer } = this;
    const numbered = depth < MARKER_DEPTH.NONE;
    const changed = read.changed ?? outer.changed;
    const named = typeof read.changed === 'number' ? (this.candidates[read.changed] as MentionCandidate).pinpoints : [];
    const within = enclosingProvision([...named, ...read.instructions.flatMap(({ pinpoints }) => pinpoints)]);
    const command = idAt(this.tokens, segment.to - 1) === COLON ? read.command : null;
    if (!numbered && read.changed === null && within === null && command === null) return;
    const frame = { depth: numbered ? depth : outer.depth, changed, within: within ?? outer.within, command };
    this.frames = [...this.frames.filter((other) => other.depth < frame.depth), frame];
  }

  private instructions(
    index: number,
    runs: readonly PinpointRun[],
    commands: AmendmentCommands,
    changed: AmendedDocument,
  ): readonly AmendmentInstruction[] {
    const { outer, tokens } = this;
    const filled = this.withBesides(runs);
    return runs.flatMap((run, at): readonly AmendmentInstruction[] => {
      const passive = passiveCommandAt(tokens, run.to);
      const command = passive ?? this.commandOn(run, index, commands.before[at] ?? null);
      const amended = passive && outer.changed !== null ? outer.changed : (changed ?? outer.changed);
      if (!command || typeof amended !== 'number' || isFollowedByOwner(tokens, run.to)) return [];
      const pinpoints = (filled[at] ?? []).map((pinpoint) => fillMissingParts(pinpoint, outer.within));
      if (!pinpoints.every(isLocatable)) return [];
      const kind = this.isPlace(runs[at - 1], run) ? 'REFERS' : command.kind;
      return [{ from: run.from, to: run.to, segment: index, cue: command.cue, kind, amended, pinpoints }];
    });
  }

  /** "Bổ sung Điều 15a vào sau Điều 15": Điều 15 is not changed. */
  private isPlace(before: PinpointRun | undefined, run: PinpointRun): boolean {
    return before !== undefined && isInsertedNextTo(this.tokens, before, run);
  }

  /** What the sentence commands; of a member of a list what its introduction does. */
  private commandOn(run: PinpointRun, index: number, before: AmendmentCommand | null): AmendmentCommand | null {
    const { body } = this.segments[index] as Segment;
    if (this.isActedBy(run, body)) return null;
    if (before) return before;
    const { command } = this.outer;
    const member = command && commandForListMember(this.tokens, body, command);
    const quoted = OPENING.has(idAt(this.tokens, run.from - 1));
    return member && !quoted && (run.from === body || member.kind === 'AMENDS') ? member : null;
  }

  /** "… thực hiện theo (quy định tại) khoản 2 Điều 5": what one acts by, not what is changed. */
  private isActedBy({ from }: PinpointRun, body: number): boolean {
    const placed = followsAt(this.tokens, from - RULED_IN.length, RULED_IN) ? from - RULED_IN.length : from;
    return placed > body && idAt(this.tokens, placed - 1) === ACCORDING_TO;
  }

  /**
   * "Bổ sung điểm c vào sau điểm b Mục 2", "sửa đổi điểm c và bổ sung điểm d khoản 1 Điều 2": each takes what it lacks from
   * the one behind it, else from the one before.
   */
  private withBesides(runs: readonly PinpointRun[]): readonly (readonly WrittenPinpoint[])[] {
    const filled = runs.map(({ pinpoints }) => pinpoints);
    const lend = (from: number, to: number): void => {
      const lent = enclosingProvision(filled[from] ?? []);
      filled[to] = (filled[to] ?? []).map((pinpoint) => fillMissingParts(pinpoint, lent));
    };
    for (let at = runs.length - 2; at >= 0; at--) if (this.areBeside(runs[at], runs[at + 1])) lend(at + 1, at);
    for (let at = 1; at < runs.length; at++) if (this.areBeside(runs[at - 1], runs[at])) lend(at - 1, at);
    return filled;
  }

  private areBeside(a: PinpointRun | undefined, b: PinpointRun | undefined): boolean {
    if (a === undefined || b === undefined) return false;
    return isInsertedAt(this.tokens, a, b) || isJoinedCommand(this.tokens, a.to, b.from);
  }
}
