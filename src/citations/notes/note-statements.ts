import { quotesAt } from '../asides/footnote-bodies.js';
import { isAgentWord, type NoteAct, readNoteAct } from '../asides/note-acts.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CONJUNCTIONS } from '../patterns/linking-words.js';
import { readWrittenDate } from '../readers/dates.js';
import type { SegmentedNote, SegmentedNotes } from '../structure/segment-text.js';
import { CLOSE_QUOTE, COLON, DOT, isDashMark, OPEN_BRACKET, OPEN_QUOTE, OPEN_SQUARE, QUOTE } from '../text/marks.js';
import { ALREADY, PASSIVE } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { EFFECT, FROM_DAY } from '../text/terms.js';
import { idAt, startsCapital, startsLine, type Tokens } from '../text/tokens.js';
import { type NoteScope, readNoteScope } from './note-scope.js';

/** One statement of a note, in tokens. */
export interface NoteStatement {
  /** Index of the passage. */
  readonly passage: number;
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

/** How many tokens before an act what it is about is told at most. */
const SCOPE_LENGTH = 200;
/** How many tokens after its words an act names its document at most. */
const ACT_REACHES = 200;
/** How many tokens after the acting document its day stands at most. */
const DAY_WITHIN = 400;
/** "(VB hết hiệu lực:": how many tokens before the day. */
const END_WITHIN = 6;

/** Returns the statements of notes, in order; none of what they quote ("có căn cứ ban hành như sau: “…”"). Linear. */
export function readNoteStatements(
  { tokens, passages }: Pick<SegmentedNotes, 'tokens' | 'passages'>,
  candidates: readonly MentionCandidate[],
): readonly NoteStatement[] {
  const outer = candidates.flatMap(({ inside }, index) => (inside < 0 ? [index] : []));
  let next = 0;
  return passages.flatMap((passage, index) => {
    const within: number[] = [];
    while (next < outer.length && (candidates[outer[next] as number]?.from ?? 0) < passage.to)
      within.push(outer[next++] as number);
    return new NoteReader(tokens, candidates, within, passage, index).run();
  });
}

class NoteReader {
  private readonly found: NoteStatement[] = [];
  /** Token after the last statement. */
  private done: number;
  /** Token up to which acts were looked for. */
  private scanned: number;
  private act: NoteAct | null = null;
  /** Token up to which quotations were looked for. */
  private quotedUpTo: number;
  /** Candidates since the last statement that do not act. */
  private named: number[] = [];
  /** The last candidate that guides what the note stands at. */
  private guide: number | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly candidates: readonly MentionCandidate[],
    private readonly within: readonly number[],
    private readonly passage: SegmentedNote,
    private readonly index: number,
  ) {
    this.done = idAt(tokens, passage.from) === OPEN_SQUARE ? passage.from + 1 : passage.from;
    this.scanned = this.done;
    this.quotedUpTo = this.done;
  }

  run(): readonly NoteStatement[] {
    this.within.forEach((index, place) => {
      const candidate = this.at(index);
      this.passQuotations(candidate.from);
      if (candidate.from < this.done) return;
      const act = this.actBefore(candidate);
      if (act) this.add(act, this.actors(place));
      else this.named.push(index);
    });
    return this.found;
  }

  /** What a note quotes of another document is passed: the next statement begins after it. */
  private passQuotations(to: number): void {
    for (let at = this.quotedUpTo; at < Math.min(to, this.passage.to); at = this.quotedUpTo) {
      this.quotedUpTo = at + 1;
      if (!quotesAt(this.tokens, at)) continue;
      this.quotedUpTo = quotationEnd(this.tokens, at, this.passage.to);
      this.done = this.quotedUpTo;
      this.scanned = this.quotedUpTo;
      this.act = null;
      this.named = [];
    }
  }

  private at(index: number): MentionCandidate {
    return this.candidates[index] as MentionCandidate;
  }

  /** The last act before a candidate that is said to be done by it. */
  private actBefore({ lead, from }: MentionCandidate): NoteAct | null {
    while (this.scanned < lead) {
      const act = readNoteAct(this.tokens, this.scanned, this.opensSentence(this.scanned));
      if (act) this.act = act;
      this.scanned = act ? act.to : this.scanned + 1;
    }
    if (this.act === null || lead - this.act.to > ACT_REACHES) return null;
    for (let at = this.act.to; at < from; at++) if (isAgentWord(this.tokens, at)) return this.act;
    return null;
  }

  private opensSentence(at: number): boolean {
    return at === this.done || startsLine(this.tokens, at) || idAt(this.tokens, at - 1) === DOT;
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
    const tail = this.at(by.at(-1) as number).tail;
    const day = this.dayIn(tail, Math.min(this.passage.to, tail + DAY_WITHIN));
    const end = this.endAfter(day?.to ?? tail);
    const last = this.found.at(-1);
    const scope = this.scopeOf(act, by[0] as number);
    const dayBefore = this.dayIn(Math.max(act.to - 1, last?.to ?? 0), this.at(by[0] as number).lead);
    const effectiveFrom = dayBefore?.date ?? day?.date ?? null;
    const to = end?.to ?? day?.to ?? tail;
    if (scope && act.kind !== 'CONSOLIDATES')
      this.found.push({
        ...{ passage: this.index, from: this.done, to, act: this.actOn(act, scope), by, scope, effectiveFrom },
        actorExpiredOn: end?.date ?? null,
      });
    if (act.kind === 'GUIDES' && scope?.onto === null) this.guide = by[0] as number;
    this.done = this.listGoesOn(to) ? this.done : to;
    this.scanned = Math.max(this.scanned, to);
    if (this.done === to) this.act = null;
    this.named = [];
  }

  /** What an act is on: the words before it, or after it where it is active ("Bãi bỏ các nội dung … tại khoản này theo"). */
  private scopeOf(act: NoteAct, by: number): NoteScope | null {
    const { tokens, candidates, named: within, guide } = this;
    const last = this.found.at(-1);
    const before = last ? { scope: last.scope, guide } : null;
    const [from, to] = act.active
      ? [act.to, this.agentBefore(act, this.at(by).lead)]
      : [Math.max(this.done, act.from - SCOPE_LENGTH), act.from];
    const scope = readNoteScope(from, to, { tokens, candidates, within, before });
    const tellsOfNone = this.passage.by === 'CONSOLIDATOR' && scope?.onto === null && scope.whole;
    return tellsOfNone ? null : scope;
  }

  private agentBefore(act: NoteAct, to: number): number {
    for (let at = act.to; at < to; at++) if (isAgentWord(this.tokens, at)) return at;
    return to;
  }

  /** Who consolidates tells how a provision that stands came to be: exchanged and deleted words amend it. */
  private actOn(act: NoteAct, { onto, wordsOnly }: NoteScope): NoteAct {
    return this.passage.by === 'CONSOLIDATOR' && onto === null && wordsOnly ? { ...act, kind: 'AMENDS' } : act;
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
      if (at > from && this.endsStatement(at)) return null;
      const written = followsAt(this.tokens, at, FROM_DAY) ? readWrittenDate(this.tokens, at + 1) : null;
      if (written?.date) return { date: written.date, to: written.to };
    }
    return null;
  }

  /** Another act begins; in a footnote, which gives whole titles ("… được sửa đổi bởi Thông tư …"), another sentence. */
  private endsStatement(at: number): boolean {
    const { tokens, passage } = this;
    const act = readNoteAct(tokens, at, false);
    if (passage.by === 'PUBLISHER') return act !== null && idAt(tokens, at - 1) !== ALREADY;
    return (
      (act !== null && idAt(tokens, at) !== PASSIVE) || (idAt(tokens, at - 1) === DOT && startsCapital(tokens, at))
    );
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

/** The token after the quotation that follows token `at`, others within it passed; `to` where it does not end. */
function quotationEnd(tokens: Tokens, at: number, to: number): number {
  let open = at;
  while (open < to && idAt(tokens, open) !== OPEN_QUOTE && idAt(tokens, open) !== QUOTE) open++;
  const straight = idAt(tokens, open) === QUOTE;
  let depth = 1;
  for (let next = open + 1; next < to; next++) {
    const id = idAt(tokens, next);
    if (straight && id === QUOTE && (idAt(tokens, next + 1) === DOT || startsLine(tokens, next + 1))) return next + 1;
    if (id === OPEN_QUOTE) depth++;
    if (id === CLOSE_QUOTE && !straight && --depth === 0) return next + 1;
  }
  return to;
}
