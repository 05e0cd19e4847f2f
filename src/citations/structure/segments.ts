import { OPENINGS } from '../patterns/recital-words.js';
import { isRecitalStart } from '../readers/line-starts.js';
import { wordId } from '../text/lexicon.js';
import { CLOSE_QUOTE, COLON, COMMA, DOT, isDashMark, SEMICOLON } from '../text/marks.js';
import { ACCORDING_TO, AND, AT, OF, OR, THE_PLURAL } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import {
  idAt,
  isAllCapitals,
  isInitialCapital,
  isMarkAt,
  isNumberAt,
  isWordAt,
  lengthAt,
  NUMBER_ID,
  startsCapital,
  startsLine,
  startsParagraph,
  type Tokens,
  touchesPrevious,
} from '../text/tokens.js';
import { type LineMarker, type Marker, readMarker } from './markers.js';
import { Quotations } from './quotations.js';

/** A sentence, or a line that stands for one, in tokens. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Marker where the segment begins a line, NONE for further sentences of it. */
  readonly marker: Marker;
  /** Number or letter of the marker as written, empty without one. */
  readonly label: string;
  /** Token after the marker. */
  readonly body: number;
  /** True where it begins a line. */
  readonly startsLine: boolean;
  /** Inside text that is to be put into another document. */
  readonly inserted: boolean;
}

const NUMBER_DOT_WORDS: ReadonlySet<number> = new Set(['tp', 'tr', 'ths', 'ts'].map(wordId));

/** Words with which no sentence ends. */
const OPEN_ENDED: ReadonlySet<number> = new Set([OF, AND, AT, ACCORDING_TO, OR, THE_PLURAL]);
/** "tiếp" in "tiếp theo", next: "theo" takes no object there. */
const NEXT = wordId('tiếp');

const isOpenEnded = (tokens: Tokens, last: number): boolean =>
  OPEN_ENDED.has(idAt(tokens, last)) && !(idAt(tokens, last) === ACCORDING_TO && idAt(tokens, last - 1) === NEXT);

/** An empty line after "của" or, before a small letter, after a comma is a page's end. */
const goesOnOverPage = (tokens: Tokens, at: number): boolean =>
  isOpenEnded(tokens, at - 1) || (idAt(tokens, at - 1) === COMMA && isWordAt(tokens, at) && !startsCapital(tokens, at));

/** Whether a token that begins a line begins a segment too: after an empty line, a closing mark, or with a marker. */
function breaksLine(tokens: Tokens, at: number, marked: LineMarker | null): boolean {
  if (at === 0) return true;
  const before = idAt(tokens, at - 1);
  if (startsParagraph(tokens, at)) return marked !== null || !goesOnOverPage(tokens, at);
  if (before === DOT || before === SEMICOLON || before === COLON || before === CLOSE_QUOTE) return true;
  if (marked === null) return isRecitalStart(tokens, at) || startsOpening(tokens, at) || followsTitleLine(tokens, at);
  if (marked.marker !== 'DASH') return true;
  return startsCapital(tokens, at + 1) || (isNumberAt(tokens, at + 1) && startsCapital(tokens, at + 2));
}

/** A sentence before the body, on a line of its own. */
const startsOpening = (tokens: Tokens, at: number): boolean =>
  isInitialCapital(tokens, at) && OPENINGS.some((opening) => followsAt(tokens, at, opening));

/** After a line in capitals a line that is not in capitals begins something else. */
const followsTitleLine = (tokens: Tokens, at: number): boolean =>
  isAllCapitals(tokens, at - 1) &&
  isInitialCapital(tokens, at) &&
  !startsCapital(tokens, at + 1) &&
  isWordAt(tokens, at + 1);

/** "…; - Căn cứ …" or "QUYẾT ĐỊNH VỀ … Căn cứ …" in a text whose line breaks are lost. */
const isLostLine = (tokens: Tokens, at: number): boolean => {
  const before = idAt(tokens, at - 1);
  if (isAllCapitals(tokens, at - 1)) return isInitialCapital(tokens, at) && isRecitalStart(tokens, at);
  if (before >= NUMBER_ID) return false;
  return (before === SEMICOLON || isDashMark(before)) && isRecitalStart(tokens, at);
};

const isSentenceEnd = (tokens: Tokens, at: number): boolean =>
  idAt(tokens, at) === DOT &&
  !touchesPrevious(tokens, at + 1) &&
  (startsCapital(tokens, at + 1) || isMarkAt(tokens, at + 1)) &&
  !(lengthAt(tokens, at - 1) === 1 && startsCapital(tokens, at - 1)) &&
  !NUMBER_DOT_WORDS.has(idAt(tokens, at - 1));

/**
 * Returns the segments of a text in order, which cover all tokens: sentences, split also where a line begins with a
 * marker of the document's structure, a recital or after a closing mark. One pass.
 */
export function readSegments(tokens: Tokens): readonly Segment[] {
  const segments: OpenSegment[] = [];
  const quotations = new Quotations(tokens, (at) => readMarker(tokens, at));
  let open: OpenSegment | null = null;
  for (let at = 0; at < tokens.count; at++) {
    const newLine = at === 0 || startsLine(tokens, at);
    const inMarker: boolean = open !== null && at < open.body;
    const marked: LineMarker | null = newLine && !inMarker ? readMarker(tokens, at) : null;
    const inserted = quotations.pass(at, marked);
    if (inMarker || !startsSegment(tokens, at, newLine, marked)) continue;
    if (open) open.to = at;
    const { marker, label }: Pick<LineMarker, 'marker' | 'label'> = marked ?? UNMARKED;
    open = { from: at, to: tokens.count, marker, label, body: marked?.body ?? at, startsLine: newLine, inserted };
    segments.push(open);
  }
  return dropUnclosed(segments, quotations.unclosedFrom);
}

/** A segment whose end is known once the next one begins. */
type OpenSegment = Omit<Segment, 'to'> & { to: number };

const UNMARKED: Pick<LineMarker, 'marker' | 'label'> = { marker: 'NONE', label: '' };

const startsSegment = (tokens: Tokens, at: number, newLine: boolean, marked: LineMarker | null): boolean =>
  newLine ? breaksLine(tokens, at, marked) : isSentenceEnd(tokens, at - 1) || isLostLine(tokens, at);

/** A quotation that is never closed is none. */
const dropUnclosed = (segments: readonly Segment[], from: number): readonly Segment[] =>
  from < 0
    ? segments
    : segments.map((segment) => (segment.inserted && segment.from >= from ? { ...segment, inserted: false } : segment));
