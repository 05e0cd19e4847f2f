import { isAgentWord, type NoteAct, readNoteAct } from '../asides/note-acts.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CONJUNCTIONS } from '../patterns/linking-words.js';
import { readWrittenDate } from '../readers/dates.js';
import { COLON, isDashMark, OPEN_BRACKET, OPEN_SQUARE } from '../text/marks.js';
import { followsAt } from '../text/phrases.js';
import { EFFECT, FROM_DAY } from '../text/terms.js';
import { idAt, startsLine, type Tokens } from '../text/tokens.js';
import { type NoteScope, readNoteScope } from './note-scope.js';

/** One statement of a note, in tokens. */
export interface NoteStatement {
  readonly from: number;
  readonly to: number;
  readonly act: NoteAct;
  /** Candidates that name the documents that act. */
  readonly by: readonly number[];
  readonly scope: NoteScope;
  /** ISO day from which the act has effect. */
  readonly effectiveFrom: string | null;
  /** ISO day from which the acting document is no longer in force. */
  readonly actorExpiredOn: string | null;
}

/** Tokens from `from` up to `to`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many tokens before an act what it is about is told at most. */
const SCOPE_LENGTH = 200;
/** How many tokens after its words an act names its document at most. */
const ACT_REACHES = 120;
/** How many tokens after the acting document its day stands at most. */
const DAY_WITHIN = 80;
/** "(VB hết hiệu lực:": how many tokens before the day. */
const END_WITHIN = 6;

/** Returns the statements of notes, in order. `passages` are the notes, in order. Linear. */
export function readNoteStatements(
  tokens: Tokens,
  candidates: readonly MentionCandidate[],
  passages: readonly Range[],
): readonly NoteStatement[] {
  const outer = candidates.flatMap(({ inside }, index) => (inside < 0 ? [index] : []));
  let next = 0;
  return passages.flatMap((passage) => {
    const within: number[] = [];
    while (next < outer.length && (candidates[outer[next] as number]?.from ?? 0) < passage.to)
      within.push(outer[next++] as number);
    return new NoteReader(tokens, candidates, within, passage).run();
  });
}

class NoteReader {
  private readonly found: NoteStatement[] = [];
  /** Token after the last statement. */
  private done: number;
  /** Token up to which acts were looked for. */
  private scanned: number;
  private act: NoteAct | null = null;
  /** Candidates since the last statement that do not act. */
  private named: number[] = [];
  /** The last candidate that guides what the note stands at. */
  private guide: number | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly candidates: readonly MentionCandidate[],
    private readonly within: readonly number[],
    private readonly passage: Range,
  ) {
    this.done = idAt(tokens, passage.from) === OPEN_SQUARE ? passage.from + 1 : passage.from;
    this.scanned = this.done;
  }

  run(): readonly NoteStatement[] {
    this.within.forEach((index, place) => {
      const candidate = this.at(index);
      if (candidate.from < this.done) return;
      const act = this.actBefore(candidate);
      if (act) this.add(act, this.actors(place));
      else this.named.push(index);
    });
    return this.found;
  }

  private at(index: number): MentionCandidate {
    return this.candidates[index] as MentionCandidate;
  }

  /** The last act before a candidate that is said to be done by it. */
  private actBefore({ lead, from }: MentionCandidate): NoteAct | null {
    while (this.scanned < lead) {
      const act = readNoteAct(this.tokens, this.scanned, this.scanned === this.done);
      if (act) this.act = act;
      this.scanned = act ? act.to : this.scanned + 1;
    }
    if (this.act === null || lead - this.act.to > ACT_REACHES) return null;
    for (let at = this.act.to; at < from; at++) if (isAgentWord(idAt(this.tokens, at))) return this.act;
    return null;
  }

  /** The candidate at a place with those joined to it: "bởi A và B". */
  private actors(place: number): readonly number[] {
    const by = [this.within[place] as number];
    for (let next = place + 1; next < this.within.length; next++) {
      const index = this.within[next] as number;
      if (!this.areJoined(this.at(by.at(-1) as number).tail, this.at(index).lead)) break;
      by.push(index);
    }
    return by;
  }

  private areJoined(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!CONJUNCTIONS.has(idAt(this.tokens, at))) return false;
    return to > from;
  }

  private add(act: NoteAct, by: readonly number[]): void {
    const { tokens, candidates } = this;
    const tail = this.at(by.at(-1) as number).tail;
    const day = this.dayIn(tail, Math.min(this.passage.to, tail + DAY_WITHIN));
    const end = this.endAfter(day?.to ?? tail);
    const last = this.found.at(-1);
    const before = last ? { scope: last.scope, guide: this.guide } : null;
    const scope = readNoteScope(Math.max(this.done, act.from - SCOPE_LENGTH), act.from, {
      tokens,
      candidates,
      within: this.named,
      before,
    });
    const dayBefore = this.dayIn(Math.max(act.to - 1, last?.to ?? 0), this.at(by[0] as number).lead);
    const effectiveFrom = dayBefore?.date ?? day?.date ?? null;
    const to = end?.to ?? day?.to ?? tail;
    if (scope)
      this.found.push({ from: this.done, to, act, by, scope, effectiveFrom, actorExpiredOn: end?.date ?? null });
    if (act.kind === 'GUIDES' && scope?.onto === null) this.guide = by[0] as number;
    this.done = this.listGoesOn(to) ? this.done : to;
    this.scanned = Math.max(this.scanned, to);
    if (this.done === to) this.act = null;
    this.named = [];
  }

  /** The next of a list below "được hướng dẫn bởi:" begins a line of its own. */
  private listGoesOn(to: number): boolean {
    let at = to;
    while (at < this.passage.to && CONJUNCTIONS.has(idAt(this.tokens, at))) at++;
    return at < this.passage.to && startsLine(this.tokens, at) && isDashMark(idAt(this.tokens, at));
  }

  /** "có hiệu lực (kể) từ ngày 15/8/2025", before the next act. */
  private dayIn(from: number, to: number): { readonly date: string; readonly to: number } | null {
    for (let at = from; at < to; at++) {
      if (at > from && readNoteAct(this.tokens, at, false)) return null;
      const written = followsAt(this.tokens, at, FROM_DAY) ? readWrittenDate(this.tokens, at + 1) : null;
      if (written?.date) return { date: written.date, to: written.to };
    }
    return null;
  }

  /** "(VB hết hiệu lực: 01/3/2027)": the day, and the token after the bracket. */
  private endAfter(at: number): { readonly date: string; readonly to: number } | null {
    if (idAt(this.tokens, at) !== OPEN_BRACKET) return null;
    for (let next = at + 1; next < at + END_WITHIN; next++) {
      if (!followsAt(this.tokens, next, EFFECT) || idAt(this.tokens, next + EFFECT.length) !== COLON) continue;
      const written = readWrittenDate(this.tokens, next + EFFECT.length + 1);
      return written?.date ? { date: written.date, to: written.to + 1 } : null;
    }
    return null;
  }
}
