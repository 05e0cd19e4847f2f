import { OPENINGS } from '../patterns/recital-words.js';
import { isRecitalStart } from '../readers/line-starts.js';
import { isDash } from '../text/characters.js';
import { wordId } from '../text/lexicon.js';
import { CLOSE_QUOTE, COLON, DOT, SEMICOLON } from '../text/marks.js';
import { followsAt } from '../text/phrases.js';
import { BLANK, BROKEN, codeOfMark, NO_GAP, NUMBER_ID, type Tokens } from '../text/tokenise.js';
import { type Marked, type Marker, readMarker } from './markers.js';
import { Quotations } from './quotations.js';

/** A sentence, or a line that stands for one, in tokens. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Marker where the segment begins a line, NONE for further sentences of it. */
  readonly marker: Marker;
  /** Number or letter of the marker as written, empty without one. */
  readonly label: string;
  /** Token behind the marker. */
  readonly body: number;
  /** True where it begins a line. */
  readonly line: boolean;
  /** Inside text that is to be put into another document. */
  readonly inserted: boolean;
  readonly blank: boolean;
}

const NUMBER_DOT_WORDS: ReadonlySet<number> = new Set(['tp', 'tr', 'ths', 'ts'].map(wordId));

/** Words with which no sentence ends: an empty line behind one is a page's end. */
const OPEN_ENDED: ReadonlySet<number> = new Set(['của', 'và', 'tại', 'theo', 'hoặc', 'các'].map(wordId));

/** Whether a token that begins a line begins a segment too: after an empty line, a closing mark, or with a marker. */
function breaksLine(tokens: Tokens, at: number, marked: Marked | null): boolean {
  if (at === 0) return true;
  const before = tokens.id[at - 1] as number;
  if (tokens.gap[at] === BLANK) return marked !== null || !OPEN_ENDED.has(before);
  if (before === DOT || before === SEMICOLON || before === COLON || before === CLOSE_QUOTE) return true;
  if (marked === null) return isRecitalStart(tokens, at) || isOpening(tokens, at) || followsTitleLine(tokens, at);
  if (marked.marker !== 'DASH') return true;
  return (tokens.caps[at + 1] ?? 0) > 0 || (tokens.id[at + 1] === NUMBER_ID && (tokens.caps[at + 2] ?? 0) > 0);
}

/** A sentence before the body, on a line of its own. */
const isOpening = (tokens: Tokens, at: number): boolean =>
  tokens.caps[at] === 1 && OPENINGS.some((opening) => followsAt(tokens, at, opening));

/** Behind a line in capitals a line that is not in capitals begins something else. */
const followsTitleLine = (tokens: Tokens, at: number): boolean =>
  tokens.caps[at - 1] === 2 && tokens.caps[at] === 1 && tokens.caps[at + 1] === 0 && (tokens.id[at + 1] ?? -9) >= 0;

/** "…; - Căn cứ …" in a text whose line breaks are lost. */
const isLostLine = (tokens: Tokens, at: number): boolean => {
  const before = tokens.id[at - 1] ?? 0;
  if (before >= NUMBER_ID) return false;
  return (before === SEMICOLON || isDash(codeOfMark(before))) && isRecitalStart(tokens, at);
};

const isSentenceEnd = (tokens: Tokens, at: number): boolean =>
  tokens.id[at] === DOT &&
  (tokens.gap[at + 1] ?? BLANK) !== NO_GAP &&
  ((tokens.caps[at + 1] ?? 1) > 0 || (tokens.id[at + 1] ?? 0) < NUMBER_ID) &&
  !((tokens.end[at - 1] ?? 0) - (tokens.start[at - 1] ?? 0) === 1 && (tokens.caps[at - 1] ?? 0) > 0) &&
  !NUMBER_DOT_WORDS.has(tokens.id[at - 1] ?? 0);

/**
 * Returns the segments of a text in order, which cover all tokens: sentences, parted also where a line begins with a
 * marker of the document's structure, a recital or after a closing mark. One pass.
 */
export function readSegments(tokens: Tokens): readonly Segment[] {
  const segments: Segment[] = [];
  const quotations = new Quotations(tokens, (at) => readMarker(tokens, at));
  let open: (Omit<Segment, 'to'> & { to: number }) | null = null;
  for (let at = 0; at < tokens.count; at++) {
    const newLine = at === 0 || (tokens.gap[at] as number) >= BROKEN;
    const inMarker: boolean = open !== null && at < open.body;
    const marked: Marked | null = newLine && !inMarker ? readMarker(tokens, at) : null;
    const inserted = quotations.pass(at, marked);
    const starts = newLine ? breaksLine(tokens, at, marked) : isSentenceEnd(tokens, at - 1) || isLostLine(tokens, at);
    if ((!starts || inMarker) && open !== null) continue;
    if (open) open.to = at;
    open = {
      from: at,
      to: tokens.count,
      marker: marked?.marker ?? 'NONE',
      label: marked?.label ?? '',
      body: marked?.body ?? at,
      line: newLine,
      inserted,
      blank: tokens.gap[at] === BLANK,
    };
    segments.push(open);
  }
  return dropUnclosed(segments, quotations.unclosedFrom);
}

/** A quotation that is never closed is none. */
const dropUnclosed = (segments: readonly Segment[], from: number): readonly Segment[] =>
  from < 0
    ? segments
    : segments.map((segment) => (segment.inserted && segment.from >= from ? { ...segment, inserted: false } : segment));
