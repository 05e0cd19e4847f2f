import type { CitationKind } from '../domain/citation.js';
import { CHANGES, type Changed, changedDocument } from './amended-documents.js';
import type { Candidate } from './candidate.js';
import { CUES } from './cues.js';
import { fillFrom, isWhole, type ProvisionContext, provisionContext } from './enclosing-provisions.js';
import type { WrittenPinpoint } from './join-units.js';
import { phraseIds, wordId } from './lexicon.js';
import { MARKER_DEPTH, type Segment } from './lines.js';
import { type LooseRun, looseRuns } from './loose-provisions.js';
import { followsAt, matchPhrase } from './phrases.js';
import { isPinpointWord, type PinpointRun } from './pinpoints.js';
import type { Relation } from './relate.js';
import { markId, type Tokens } from './tokenise.js';
import { TYPE_TABLE } from './type-words.js';
import type { CueSpan } from './wording.js';

/** A provision that an amending text changes away from the amended document's name ("1. Sửa đổi khoản 2 Điều 6 như sau"). */
export interface Instruction {
  readonly from: number;
  readonly to: number;
  readonly segment: number;
  readonly kind: CitationKind;
  readonly cue: CueSpan;
  /** Index of the mention that names the amended document. */
  readonly amended: number;
  readonly pinpoints: readonly WrittenPinpoint[];
}

/** What rules the lines below one: the document that its heading says is changed, its provision, what is done to a list. */
interface Frame {
  readonly depth: number;
  readonly changed: Changed;
  readonly within: ProvisionContext | null;
  readonly act: Act | null;
}

interface Act {
  readonly kind: CitationKind;
  readonly cue: CueSpan;
}

interface Commands {
  readonly acts: readonly Act[];
  readonly quoted: boolean;
}

const COLON = markId(':');
const OPEN_QUOTE = markId('“');
const CLOSE_QUOTE = markId('”');
const QUOTE = markId('"');
/** Before a command that goes on with the one before it. */
const GOING_ON: ReadonlySet<number> = new Set([markId(','), markId(';'), wordId('và')]);
const NOW = wordId('nay');
const BE: ReadonlySet<number> = new Set(['được', 'bị'].map(wordId));
const BY: ReadonlySet<number> = new Set(['bởi', 'theo', 'tại'].map(wordId));
const FOLLOWING = wordId('theo');
const THIS = wordId('này');
const OF = wordId('của');
const WORDS = phraseIds('cụm từ');
const BESIDE = ['vào sau', 'vào trước', 'vào tiếp sau', 'sau', 'trước', 'tiếp sau'].map(phraseIds);
const AS_RULED = phraseIds('quy định tại');

/**
 * Returns the changes of provisions that name no document: each is of the one that the nearest heading around says is
 * changed, else of the only one that the title and enacting sentence say is; where several are and none governs, there
 * is none. Texts that change nothing cost nothing; others one more pass.
 */
export function readInstructions(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly Candidate[],
  relations: readonly Relation[],
  bodyFrom: number,
): readonly Instruction[] {
  if (!relations.some(({ role, kind }) => role === 'CITING' && kind !== null && CHANGES.has(kind))) return [];
  return new InstructionReader(tokens, segments, candidates, relations, bodyFrom).run();
}

class InstructionReader {
  private readonly found: Instruction[] = [];
  private frames: Frame[] = [];
  private candidate = 0;
  /** Commands of a sentence that ends within quoted words. */
  private unclosed: readonly Act[] = [];
  private readonly title: Changed;

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
    private readonly candidates: readonly Candidate[],
    private readonly relations: readonly Relation[],
    private readonly bodyFrom: number,
  ) {
    const before = candidates.findIndex(({ from }) => from >= bodyFrom);
    const indexes = Array.from({ length: before < 0 ? candidates.length : before }, (_, index) => index);
    this.title = changedDocument(tokens, candidates, relations, indexes);
  }

  run(): readonly Instruction[] {
    const loose = looseRuns(this.tokens, this.segments, this.candidates, (index) => this.isBody(index));
    let next = 0;
    this.segments.forEach((segment, index) => {
      if (!this.isBody(index) || segment.inserted) return;
      const from = next;
      while (next < loose.length && (loose[next] as LooseRun).segment === index) next++;
      this.read(
        segment,
        index,
        loose.slice(from, next).map(({ run }) => run),
      );
    });
    return this.found;
  }

  private isBody(index: number): boolean {
    return (this.segments[index] as Segment).from >= this.bodyFrom;
  }

  private read(segment: Segment, index: number, runs: readonly PinpointRun[]): void {
    if (segment.line) this.unclosed = [];
    const depth = segment.line ? MARKER_DEPTH[segment.marker] : MARKER_DEPTH.NONE;
    if (depth < MARKER_DEPTH.NONE) this.frames = this.frames.filter((frame) => frame.depth < depth);
    const changed = changedDocument(this.tokens, this.candidates, this.relations, this.takeCandidates(segment));
    const outer = this.frames.at(-1) ?? { depth: -1, changed: this.title, within: null, act: null };
    const governing = changed ?? outer.changed;
    const instructions =
      typeof governing === 'number' && runs.length > 0 ? this.instructions(segment, index, governing, outer, runs) : [];
    this.found.push(...instructions);
    const ending = this.commands(segment, segment.to);
    this.unclosed = ending.quoted ? ending.acts : [];
    this.open(segment, depth, { changed, instructions, outer, act: ending.acts[0] ?? null });
  }

  private takeCandidates(segment: Segment): readonly number[] {
    const indexes: number[] = [];
    while (this.candidate < this.candidates.length && (this.candidates[this.candidate] as Candidate).from < segment.to)
      indexes.push(this.candidate++);
    return indexes.filter((index) => (this.candidates[index] as Candidate).from >= segment.from);
  }

  /** The frame of the lines below: of the present line, or of the unnumbered one that goes on with it. */
  private open(
    segment: Segment,
    depth: number,
    read: {
      readonly changed: Changed;
      readonly instructions: readonly Instruction[];
      readonly outer: Frame;
      readonly act: Act | null;
    },
  ): void {
    const { changed, instructions, outer, act } = read;
    const named = typeof changed === 'number' ? (this.candidates[changed] as Candidate).pinpoints : [];
    const pinpoints = named.length > 0 ? named : instructions.flatMap((instruction) => instruction.pinpoints);
    const frame: Frame = {
      depth: depth < MARKER_DEPTH.NONE ? depth : outer.depth,
      changed: changed ?? outer.changed,
      within: provisionContext(pinpoints) ?? outer.within,
      act: this.tokens.id[segment.to - 1] === COLON ? act : null,
    };
    const inner = this.frames.filter((other) => other.depth < frame.depth);
    if (depth < MARKER_DEPTH.NONE || changed !== null || pinpoints.length > 0 || frame.act)
      this.frames = [...inner, frame];
  }

  private instructions(
    segment: Segment,
    index: number,
    amended: number,
    outer: Frame,
    runs: readonly PinpointRun[],
  ): readonly Instruction[] {
    return runs.flatMap((run, at): readonly Instruction[] => {
      const act = this.actOn(segment, run, outer);
      if (!act || this.isAnothers(run.to)) return [];
      const beside = this.besides(runs, at);
      const pinpoints = run.pinpoints.map((pinpoint) => fillFrom(pinpoint, beside, outer.within));
      if (!pinpoints.every(isWhole)) return [];
      return [{ from: run.from, to: run.to, segment: index, ...act, amended, pinpoints }];
    });
  }

  /** What is done to a run: by the command before it, in the passive behind it, or by the introduction of its list. */
  private actOn(segment: Segment, run: PinpointRun, outer: Frame): Act | null {
    const passive = this.passive(run.to);
    if (passive) return passive;
    if (this.isReferred(segment, run)) return null;
    const command = this.commands(segment, run.from).acts.at(-1);
    if (command) return command;
    return run.from === segment.body && outer.act?.kind === 'REPEALS' ? outer.act : null;
  }

  /** "Khoản 1 Điều 19 được sửa đổi, bổ sung như sau", not "… được sửa đổi bởi". */
  private passive(at: number): Act | null {
    const act = BE.has(this.tokens.id[at] ?? 0) ? this.actAt(at + 1) : null;
    return act && !BY.has(this.tokens.id[act.cue.to] ?? 0) ? act : null;
  }

  /**
   * The commands of a sentence before token `to`: an act at its beginning, and those that go on with it; whether `to` lies
   * in quoted words. A sentence that begins in them goes on with the one before ("Bãi bỏ cụm từ “… . …” tại Điều 5").
   */
  private commands(segment: Segment, to: number): Commands {
    const { tokens } = this;
    const acts: Act[] = [...this.unclosed];
    let quoted = acts.length > 0;
    for (let at = tokens.id[segment.body] === NOW ? segment.body + 1 : segment.body; at < to; at++) {
      const id = tokens.id[at] as number;
      if (id === OPEN_QUOTE || id === CLOSE_QUOTE || id === QUOTE) quoted = id === QUOTE ? !quoted : id === OPEN_QUOTE;
      if (quoted || id <= 0) continue;
      const begins = at <= segment.body + 1 || (acts.length > 0 && GOING_ON.has(tokens.id[at - 1] as number));
      const act = begins ? this.actAt(at) : null;
      if (act) acts.push(act);
      else if (acts.length === 0 && at > segment.body) break;
    }
    return { acts, quoted };
  }

  private actAt(at: number): Act | null {
    const match = matchPhrase(this.tokens, at, CUES);
    if (match?.value.weight !== 'ACT' || !CHANGES.has(match.value.kind)) return null;
    const to = at + match.ids.length;
    return { kind: this.isOfWords(to) ? 'AMENDS' : match.value.kind, cue: { from: at, to } };
  }

  /** "Bãi bỏ (một số) cụm từ": words taken out of a provision change it, for it stays. */
  private isOfWords(at: number): boolean {
    return [at, at + 1, at + 2].some((from) => followsAt(this.tokens, from, WORDS));
  }

  /** "… thực hiện theo (quy định tại) khoản 2 Điều 5": what is acted by, not what is changed. */
  private isReferred(segment: Segment, { from }: PinpointRun): boolean {
    const placed = followsAt(this.tokens, from - AS_RULED.length, AS_RULED) ? from - AS_RULED.length : from;
    return placed > segment.body && this.tokens.id[placed - 1] === FOLLOWING;
  }

  /** "khoản 2 Điều này", "Điều 5 Thông tư này". */
  private isAnothers(at: number): boolean {
    const next = this.tokens.id[at] === OF ? at + 1 : at;
    const id = this.tokens.id[next] ?? 0;
    return id === THIS || isPinpointWord(id) || matchPhrase(this.tokens, next, TYPE_TABLE) !== null;
  }

  /** "Bổ sung điểm c vào sau điểm b Mục 2": the place lends what the new provision lacks, and takes it too. */
  private besides(runs: readonly PinpointRun[], at: number): WrittenPinpoint | null {
    const isBeside = (a: PinpointRun | undefined, b: PinpointRun | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      BESIDE.some((words) => a.to + words.length === b.from && followsAt(this.tokens, a.to, words));
    if (isBeside(runs[at], runs[at + 1])) return runs[at + 1]?.pinpoints[0] ?? null;
    return isBeside(runs[at - 1], runs[at]) ? (runs[at - 1]?.pinpoints[0] ?? null) : null;
  }
}
