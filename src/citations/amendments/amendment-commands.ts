import type { CitationKind } from '../../domain/reading/citation.js';
import { AMENDING_ACTS } from '../patterns/cue-tables.js';
import { CONJUNCTIONS } from '../patterns/linking-words.js';
import type { PinpointRun } from '../provisions/pinpoints.js';
import type { CueSpan } from '../relations/relation.js';
import type { Segment } from '../structure/segments.js';
import { phraseIds } from '../text/lexicon.js';
import { CLOSE_QUOTE, OPEN_QUOTE, QUOTE } from '../text/marks.js';
import { ACCORDING_TO, AT, BY_AGENT, NOW, PASSIVE, PASSIVE_ADVERSE } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { QUOTED_PHRASE } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';

/** What is done to a provision, with the words that say so. */
export interface AmendmentCommand {
  readonly kind: CitationKind;
  readonly cue: CueSpan;
}

/** The commands of a sentence. */
export interface AmendmentCommands {
  /** By run of provisions of the sentence: the last command before it, null without one and within quoted words. */
  readonly before: readonly (AmendmentCommand | null)[];
  readonly first: AmendmentCommand | null;
  /** The commands with which the next sentence goes on, where this one ends within quoted words; else null. */
  readonly unclosed: UnclosedQuotation | null;
}

/** First and last command of a sentence that ends within quoted words. */
export interface UnclosedQuotation {
  readonly first: AmendmentCommand;
  readonly last: AmendmentCommand;
}

const SOME = phraseIds('một số');
const PASSIVES: ReadonlySet<number> = new Set([PASSIVE, PASSIVE_ADVERSE]);
/** After a passive these words name the document that did it. */
const AGENTS: ReadonlySet<number> = new Set([BY_AGENT, ACCORDING_TO, AT]);

/**
 * Returns the commands of a sentence: an act of change at its beginning ("Bãi bỏ khoản 3 …", "Nay bãi bỏ …"), and those
 * joined to it ("… và sửa đổi …"). `unclosed` holds the commands of the previous sentence where that sentence ended
 * inside a quotation, so that this one continues it ("Bãi bỏ cụm từ “… . …” tại Điều 5"). One pass.
 */
export function readAmendmentCommands(
  tokens: Tokens,
  segment: Segment,
  runs: readonly PinpointRun[],
  unclosed: UnclosedQuotation | null,
): AmendmentCommands {
  return new CommandReader(tokens, segment, unclosed).read(runs);
}

class CommandReader {
  private first: AmendmentCommand | null;
  private last: AmendmentCommand | null;
  private quoted: boolean;
  /** Token at which the first command may begin. */
  private readonly from: number;

  constructor(
    private readonly tokens: Tokens,
    private readonly segment: Segment,
    unclosed: UnclosedQuotation | null,
  ) {
    this.first = unclosed?.first ?? null;
    this.last = unclosed?.last ?? null;
    this.quoted = unclosed !== null;
    this.from = idAt(tokens, segment.body) === NOW ? segment.body + 1 : segment.body;
  }

  read(runs: readonly PinpointRun[]): AmendmentCommands {
    const before: (AmendmentCommand | null)[] = [];
    for (let at = this.from; at < this.segment.to; ) {
      if (at === runs[before.length]?.from) before.push(this.quoted ? null : this.last);
      const id = idAt(this.tokens, at);
      this.passQuotationMark(id);
      const command = this.quoted || id <= 0 ? null : this.commandFrom(at);
      if (!command && this.isWithoutCommand(id)) break;
      at = command?.cue.to ?? at + 1;
    }
    const { first, last } = this;
    return { before, first, unclosed: this.quoted && first && last ? { first, last } : null };
  }

  private passQuotationMark(id: number): void {
    if (id === QUOTE) this.quoted = !this.quoted;
    else if (id === OPEN_QUOTE || id === CLOSE_QUOTE) this.quoted = id === OPEN_QUOTE;
  }

  /** The command that begins at token `at`: the first at the sentence's beginning, others after a comma, semicolon or "và". */
  private commandFrom(at: number): AmendmentCommand | null {
    const joined = this.last !== null && CONJUNCTIONS.has(idAt(this.tokens, at - 1));
    const command = at === this.from || joined ? commandAt(this.tokens, at) : null;
    if (!command) return null;
    this.first ??= command;
    this.last = command;
    return command;
  }

  /** Whether a word outside quotations has come before any command: then the sentence commands nothing. */
  private isWithoutCommand(id: number): boolean {
    return !this.quoted && id > 0 && this.last === null;
  }
}

/** Returns what the introduction of a list ("Bãi bỏ các quy định sau:") does to a member that begins at token `at`. */
export function commandForListMember(
  tokens: Tokens,
  at: number,
  introduction: AmendmentCommand,
): AmendmentCommand | null {
  if (followsAt(tokens, at, QUOTED_PHRASE)) return { ...introduction, kind: 'AMENDS' };
  const kind = matchPhrase(tokens, introduction.cue.from, AMENDING_ACTS)?.value;
  return kind === 'REPEALS' ? { ...introduction, kind } : null;
}

/**
 * Returns what is done, in the passive, to the provisions that end before token `at`: "… được sửa đổi, bổ sung như sau"; null
 * where another document did it ("… được sửa đổi bởi").
 */
export function passiveCommandAt(tokens: Tokens, at: number): AmendmentCommand | null {
  const command = PASSIVES.has(idAt(tokens, at)) ? commandAt(tokens, at + 1) : null;
  return command && !AGENTS.has(idAt(tokens, command.cue.to)) ? command : null;
}

/** Returns true where a command, joined to another, is all that stands in `[from, to)`: "… và bổ sung …". */
export function isJoinedCommand(tokens: Tokens, from: number, to: number): boolean {
  return from < to && CONJUNCTIONS.has(idAt(tokens, from)) && commandAt(tokens, from + 1)?.cue.to === to;
}

function commandAt(tokens: Tokens, at: number): AmendmentCommand | null {
  const match = matchPhrase(tokens, at, AMENDING_ACTS);
  if (!match) return null;
  const to = at + match.ids.length;
  return { kind: takesPart(tokens, to) ? 'AMENDS' : match.value, cue: { from: at, to } };
}

/** "Bãi bỏ cụm từ …", "bãi bỏ một số khoản của Điều 5": a provision from which only a part is taken stays, so it is amended. */
const takesPart = (tokens: Tokens, at: number): boolean =>
  followsAt(tokens, at, SOME) || [at, at + 1].some((from) => followsAt(tokens, from, QUOTED_PHRASE));
