import { PROVISION_WORDS } from '../patterns/provision-words.js';
import { TYPE_TABLE } from '../patterns/type-words.js';
import {
  CLOSE_QUOTE,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  DOT,
  OPEN_QUOTE,
  OPEN_SQUARE,
  QUOTE,
  SEMICOLON,
} from '../text/marks.js';
import { AND, ARTICLE, DAY, MONTH, NUMBER_WORD, OR, YEAR } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { AS_FOLLOWS } from '../text/terms.js';
import {
  idAt,
  isNumberAt,
  isWordAt,
  startsCapital,
  startsLine,
  startsParagraph,
  type Tokens,
  touchesPrevious,
  writtenAt,
} from '../text/tokens.js';
import { isFurniture, isRunningHead, lineEnd } from './furniture-lines.js';
import { readNoteAct } from './note-acts.js';
import type { TokenRange } from './passage.js';

/** A footnote without its number. */
export interface FootnoteBody {
  readonly number: number;
  readonly pieces: readonly TokenRange[];
  /** First token of the page on which it begins. */
  readonly pageFrom: number;
  /** The token of its number. */
  readonly from: number;
}

/** The footnotes of a text, and the tokens that belong to them, with what pages bear below them. */
export interface FootnoteBodies {
  readonly bodies: readonly FootnoteBody[];
  readonly areas: readonly TokenRange[];
  /** Whether they are numbered in square brackets. */
  readonly bracketed: boolean;
}

/** How many tokens of a note tell that it is one. */
const OPENING = 400;
/** By how much a number may exceed the last one: the note between them may be lost. */
const MOST_SKIPPED = 2;

/** Returns the footnotes of a consolidated text, in order. Linear. */
export function findFootnoteBodies(tokens: Tokens): FootnoteBodies {
  const bracketed = bracketedBodies(tokens);
  return bracketed.bodies.length > 0 ? bracketed : new PageNotes(tokens).run();
}

/** Returns the number in square brackets that stands at token `at` ("[12]", "[[12]]"), with the token after it; null for none. */
export function bracketedNumber(tokens: Tokens, at: number): { readonly number: string; readonly to: number } | null {
  if (idAt(tokens, at) !== OPEN_SQUARE || idAt(tokens, at - 1) === OPEN_SQUARE) return null;
  const digits = idAt(tokens, at + 1) === OPEN_SQUARE ? at + 2 : at + 1;
  if (!isNumberAt(tokens, digits)) return null;
  let to = digits + 1;
  while (to < digits + (digits - at) + 1 && idAt(tokens, to) === CLOSE_SQUARE) to++;
  return to === digits + (digits - at) + 1 ? { number: writtenAt(tokens, digits), to } : null;
}

interface NumberedLine {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** The longest run of "[1] …", "[2] …", each a sentence or a line, up to the end of the text. */
function bracketedBodies(tokens: Tokens): FootnoteBodies {
  let best: NumberedLine[] = [];
  let run: NumberedLine[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const mark = standsApart(tokens, at) ? bracketedNumber(tokens, at) : null;
    if (mark === null || !beginsSentence(tokens, mark.to)) continue;
    const number = Number(mark.number);
    if (number !== (run.at(-1)?.number ?? -1) + 1) run = [];
    run.push({ number, from: at, to: mark.to });
    if (run.length >= best.length) best = run;
  }
  const [first] = best;
  if (!first || !best.some(({ to }) => opensNote(tokens, to))) return { bodies: [], areas: [], bracketed: true };
  const bodies = best.map(({ number, from, to }, index): FootnoteBody => {
    const piece = { from: to, to: best[index + 1]?.from ?? tokens.count };
    return { number, pieces: [piece], pageFrom: 0, from };
  });
  return { bodies, areas: [{ from: first.from, to: tokens.count }], bracketed: true };
}

/** A note stands apart from what is before it; a mark in a sentence touches what it belongs to. */
const standsApart = (tokens: Tokens, at: number): boolean => startsLine(tokens, at) || !touchesPrevious(tokens, at);

const beginsSentence = (tokens: Tokens, at: number): boolean =>
  (isWordAt(tokens, at) && startsCapital(tokens, at)) || idAt(tokens, at) === OPEN_QUOTE || idAt(tokens, at) === QUOTE;

/** Whether the sentence from a token on tells an act, or quotes what another document says ("… như sau: “"). */
function opensNote(tokens: Tokens, from: number): boolean {
  if (!beginsSentence(tokens, from)) return false;
  for (let at = from; at < Math.min(tokens.count, from + OPENING); at++) {
    if (at > from && startsParagraph(tokens, at)) return false;
    if (quotesAt(tokens, at) || readNoteAct(tokens, at, at === from)) return true;
  }
  return false;
}

/** "như sau:", with a quotation behind it, which may stand on the next page. */
export const quotesAt = (tokens: Tokens, at: number): boolean => {
  const colon = at + AS_FOLLOWS.length;
  if (!followsAt(tokens, at, AS_FOLLOWS) || idAt(tokens, colon) !== COLON) return false;
  return QUOTES.has(idAt(tokens, colon + 1)) || (startsLine(tokens, colon + 1) && isFurniture(tokens, colon + 1));
};

const QUOTES: ReadonlySet<number> = new Set([OPEN_QUOTE, QUOTE]);
const ENDS: ReadonlySet<number> = new Set([DOT, SEMICOLON, CLOSE_QUOTE, QUOTE]);

/** "… tại khoản" / "2 Điều này": the number that a line begins with belongs to the word before it. */
const isCounted = (tokens: Tokens, at: number): boolean => {
  const before = idAt(tokens, at - 1);
  return !startsParagraph(tokens, at) && (PROVISION_WORDS.has(before) || COUNTING.has(before));
};

const COUNTING: ReadonlySet<number> = new Set([COMMA, AND, OR, NUMBER_WORD, DAY, MONTH, YEAR]);

/** "Nghị định …", "Điều 3 và Điều 4 của …" at a line's beginning, and no heading. */
const namesDocument = (tokens: Tokens, at: number): boolean =>
  startsCapital(tokens, at) &&
  (matchPhrase(tokens, at, TYPE_TABLE) !== null || (idAt(tokens, at) === ARTICLE && idAt(tokens, at + 2) !== DOT));

type OpenBody = Omit<FootnoteBody, 'pieces'> & { readonly pieces: { from: number; to: number }[] };

/** Reads notes at the feet of pages: "2 Khoản này được …", up to an empty line after a sentence, or the next page. */
class PageNotes {
  private readonly bodies: OpenBody[] = [];
  private readonly areas: { from: number; to: number }[] = [];
  private readonly numbers = new Set<number>();
  private pageFrom = 0;
  /** First token of the last paragraph. */
  private paragraphFrom = 0;
  /** Whether the last area is open, and the note in it that the next line belongs to; null for one printed twice. */
  private inArea = false;
  private open: OpenBody | null = null;

  constructor(private readonly tokens: Tokens) {}

  run(): FootnoteBodies {
    for (let at = 0; at < this.tokens.count; at = lineEnd(this.tokens, at)) this.passLine(at);
    return { bodies: this.bodies, areas: this.areas, bracketed: false };
  }

  private passLine(at: number): void {
    const { tokens } = this;
    const end = lineEnd(tokens, at);
    if (startsParagraph(tokens, at)) this.paragraphFrom = at;
    if (isFurniture(tokens, at)) {
      if (isRunningHead(tokens, at)) this.turnPage(end);
      else if (this.inArea) this.extendArea(end);
      else if (this.pageFrom === at) this.passPageTop(end);
    } else if (this.startsNote(at)) this.begin(at, end);
    else if (this.inArea && startsParagraph(tokens, at) && this.isFinished(at)) this.inArea = false;
    else if (this.inArea || this.quotesOn(at)) this.extend(at, end);
  }

  /** The area ends with what the page bears below it, the number and the head of the next one. */
  private turnPage(end: number): void {
    if (this.inArea) this.extendArea(end);
    this.inArea = false;
    this.pageFrom = end;
  }

  /** A page number below the running head. */
  private passPageTop(end: number): void {
    const area = this.areas.at(-1);
    if (area?.to === this.pageFrom) area.to = end;
    this.pageFrom = end;
  }

  private startsNote(at: number): boolean {
    const { tokens } = this;
    if (!isNumberAt(tokens, at) || touchesPrevious(tokens, at + 1) || isCounted(tokens, at)) return false;
    const number = Number(writtenAt(tokens, at));
    const last = this.bodies.at(-1)?.number ?? 0;
    const follows = last === 0 || (number > last && number <= last + MOST_SKIPPED) || this.numbers.has(number);
    return number > 0 && follows && opensNote(tokens, at + 1);
  }

  private begin(at: number, end: number): void {
    const number = Number(writtenAt(this.tokens, at));
    if (!this.inArea) this.areas.push({ from: this.continueLast(at), to: end });
    this.open = null;
    if (!this.numbers.has(number)) {
      this.open = { number, pieces: [{ from: at + 1, to: end }], pageFrom: this.pageFrom, from: at };
      this.bodies.push(this.open);
      this.numbers.add(number);
    }
    this.extendArea(end);
    this.inArea = true;
  }

  /**
   * Where the notes of this page begin: with the paragraph before the first numbered one, where the last note of the page
   * before broke off.
   */
  private continueLast(at: number): number {
    const last = this.bodies.at(-1);
    const brokeOff = last && last.pageFrom < this.pageFrom && !this.isFinished(last.pieces.at(-1)?.to ?? 0);
    if (!brokeOff || this.paragraphFrom < this.pageFrom || this.paragraphFrom >= at) return at;
    last.pieces.push({ from: this.paragraphFrom, to: at });
    return this.paragraphFrom;
  }

  /**
   * "Nghị định số … có căn cứ ban hành như sau: “": a note that goes on at the foot of the next page, where no mark tells it.
   * The text's own articles quote nothing of other documents.
   */
  private quotesOn(at: number): boolean {
    const { tokens } = this;
    const last = this.bodies.at(-1);
    const begins = startsParagraph(tokens, at) || this.isFinished(at);
    if (!last || !begins || !namesDocument(tokens, at)) return false;
    let next = at + 1;
    while (next < Math.min(tokens.count, at + OPENING) && !startsParagraph(tokens, next) && !quotesAt(tokens, next))
      next++;
    if (!quotesAt(tokens, next)) return false;
    this.open = last;
    this.areas.push({ from: at, to: at });
    this.inArea = true;
    return true;
  }

  private extend(at: number, end: number): void {
    const piece = this.open?.pieces.at(-1);
    if (piece?.to === at) piece.to = end;
    else this.open?.pieces.push({ from: at, to: end });
    this.extendArea(end);
  }

  private extendArea(end: number): void {
    const area = this.areas.at(-1);
    if (area) area.to = end;
  }

  private isFinished(at: number): boolean {
    return ENDS.has(idAt(this.tokens, at - 1));
  }
}
