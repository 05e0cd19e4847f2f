import { AMENDING_ACTS } from '../patterns/cue-tables.js';
import { NUMBER_WORDS } from '../patterns/type-words.js';
import { spanSymbol } from '../readers/symbol-span.js';
import { phraseIds } from '../text/lexicon.js';
import { CLOSE_QUOTE, COLON, DOT, OPEN_QUOTE, QUOTE, SEMICOLON } from '../text/marks.js';
import { THIS } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { AS_FOLLOWS, EFFECT } from '../text/terms.js';
import { idAt, startsLine, startsParagraph, type Tokens } from '../text/tokens.js';
import type { LineMarker } from './markers.js';

const RECIPIENTS = phraseIds('nơi nhận');
const COMMAND_LENGTH = 60;

/**
 * Follows quotations that begin after a colon or at a line's beginning: text to be put into another document. One ends
 * at its closing mark (of either kind, at a line's end), and where that is missing at the citing document's next command
 * or article, or at its recipients.
 */
export class Quotations {
  private from = -1;
  private straight = false;
  /** True where "như sau:" or a line of its own shows that text follows, and no slogan. */
  private announced = false;
  /** Curly quotations open inside; whether a straight one is open inside a curly one, or any stood inside a straight one. */
  private depth = 0;
  private straightInside = false;
  /** Number of the last article that is the citing document's own. */
  private article = 0;

  /** `markerAt` reads the marker that a line beginning at a token would have. */
  constructor(
    private readonly tokens: Tokens,
    private readonly markerAt: (at: number) => LineMarker | null,
  ) {}

  /** Token at which a quotation begins that is never closed, -1 without one. */
  get unclosedFrom(): number {
    return this.from;
  }

  /** Returns true where token `at` lies inside a quotation (its opening mark too). `marked` is the marker of the line that begins there. */
  pass(at: number, marked: LineMarker | null): boolean {
    if (this.from >= 0 && this.announced && this.isOwnLine(at, marked)) this.from = -1;
    if (this.from < 0 && marked?.marker === 'ARTICLE') this.article = Number.parseInt(marked.label, 10);
    const id = idAt(this.tokens, at);
    if (id !== QUOTE && id !== OPEN_QUOTE && id !== CLOSE_QUOTE) return this.from >= 0;
    if (this.from < 0) return this.opens(at, id);
    if (this.closes(at, id)) this.from = -1;
    return true;
  }

  private opens(at: number, id: number): boolean {
    const colon = idAt(this.tokens, at - 1) === COLON;
    const provision = this.isLine(at) && at + 1 < this.tokens.count && this.markerAt(at + 1) !== null;
    if (id === CLOSE_QUOTE || !(colon || provision)) return false;
    this.from = at;
    this.depth = 0;
    this.straightInside = false;
    this.straight = id === QUOTE;
    this.announced = this.isLine(at) || idAt(this.tokens, at - 2) === AS_FOLLOWS[1];
    return true;
  }

  private closes(at: number, id: number): boolean {
    const end = this.endsLine(at);
    if (id === OPEN_QUOTE) this.depth++;
    else if (id === CLOSE_QUOTE) {
      if (this.depth <= 0) return !this.straight || (end && !this.straightInside);
      this.depth--;
      return !this.straight && end;
    } else if (end && (this.straight || !this.straightInside)) return true;
    else this.straightInside = this.straight || !this.straightInside;
    return false;
  }

  /** A line that the citing document itself goes on with. */
  private isOwnLine(at: number, marked: LineMarker | null): boolean {
    if (marked === null) return followsAt(this.tokens, at, RECIPIENTS) && this.isLine(at);
    const command = matchPhrase(this.tokens, marked.body, AMENDING_ACTS) !== null;
    if (marked.marker === 'ARTICLE')
      return (
        Number.parseInt(marked.label, 10) === this.article + 1 &&
        (command || followsAt(this.tokens, marked.body, EFFECT))
      );
    return command && marked.marker === 'NUMBER' && this.actsOnOthers(marked.body);
  }

  /** "3. Bổ sung Điều 2a như sau:", "2. Bãi bỏ điểm a Thông tư số …"; "của Luật này" speaks inside the amended document. */
  private actsOnOthers(from: number): boolean {
    for (let at = from; at < Math.min(this.tokens.count, from + COMMAND_LENGTH); at++) {
      if (idAt(this.tokens, at) === THIS || startsParagraph(this.tokens, at)) return false;
      if (followsAt(this.tokens, at, AS_FOLLOWS) && idAt(this.tokens, at + 2) === COLON) return true;
      if (NUMBER_WORDS.has(idAt(this.tokens, at)) && spanSymbol(this.tokens, at + 1)?.lettered) return true;
    }
    return false;
  }

  private isLine(at: number): boolean {
    return startsLine(this.tokens, at);
  }

  private endsLine(at: number): boolean {
    let next = at + 1;
    if (idAt(this.tokens, next) === DOT || idAt(this.tokens, next) === SEMICOLON) next++;
    return next >= this.tokens.count || this.isLine(next);
  }
}
