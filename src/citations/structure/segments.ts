import { BASES, OPENINGS } from '../patterns/recital-words.js';
import { isPointLetter } from '../provisions/provision-label.js';
import { isDash } from '../text/characters.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { followsAt } from '../text/phrases.js';
import { BLANK, BROKEN, codeOfMark, markId, NO_GAP, NUMBER_ID, type Tokens } from '../text/tokenise.js';
import { Quotations } from './quotations.js';

/** What a line begins with. */
export type Marker =
  | 'APPENDIX'
  | 'PART'
  | 'CHAPTER'
  | 'SECTION'
  | 'ROMAN'
  | 'ARTICLE'
  | 'NUMBER'
  | 'LETTER'
  | 'DASH'
  | 'NONE';

/** How deep a marker stands; an introduction ending in a colon governs deeper ones. */
export const MARKER_DEPTH: Readonly<Record<Marker, number>> = {
  APPENDIX: 0,
  PART: 1,
  CHAPTER: 2,
  SECTION: 3,
  ROMAN: 3,
  ARTICLE: 4,
  NUMBER: 5,
  LETTER: 6,
  DASH: 7,
  NONE: 9,
};

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

const ARTICLE = wordId('điều');
const MARKED: ReadonlyMap<number, Marker> = new Map<number, Marker>([
  [wordId('chương'), 'CHAPTER'],
  [wordId('mục'), 'SECTION'],
  [wordId('phần'), 'PART'],
]);
const APPENDIX = phraseIds('phụ lục');
const COLON = markId(':');
const DOT = markId('.');
const SEMICOLON = markId(';');
const CLOSE = markId(')');
const PLUS = markId('+');
const CLOSE_QUOTE = markId('”');
const ROMAN = /^[IVXLC]{1,6}$/u;
const ORDINALS: ReadonlySet<number> = new Set(['thứ', 'mở'].map(wordId));
/** "UBND TP": two abbreviations are no heading. */
const CITY: ReadonlySet<number> = new Set(['tp', 'tphcm', 'tw'].map(wordId));
const NUMBER_DOT_WORDS: ReadonlySet<number> = new Set(['tp', 'tr', 'ths', 'ts'].map(wordId));

interface Marked {
  readonly marker: Marker;
  readonly label: string;
  readonly body: number;
}

const textAt = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

function readMarker(tokens: Tokens, at: number): Marked | null {
  const id = tokens.id[at] as number;
  if (id === NUMBER_ID) return ofBrokenUnit(tokens, at, numberMarker(tokens, at));
  if (id < NUMBER_ID) {
    const dash = (isDash(codeOfMark(id)) || id === PLUS || codeOfMark(id) === 0x2022) && tokens.id[at + 1] !== id;
    return dash ? { marker: 'DASH', label: '', body: at + 1 } : null;
  }
  if (id === ARTICLE) return articleMarker(tokens, at);
  const marker = MARKED.get(id);
  if (marker && (tokens.caps[at] as number) > 0) return dividedMarker(tokens, at, marker);
  if (followsAt(tokens, at, APPENDIX) && (tokens.caps[at] as number) > 0) return appendixMarker(tokens, at);
  return letterMarker(tokens, at);
}

const HEAD_ENDS: ReadonlySet<number> = new Set([DOT, SEMICOLON, CLOSE_QUOTE]);

/** "QUY ĐỊNH CHUNG Điều / 9. Xác định": a heading whose word stands at the end of the line before. */
function ofBrokenUnit(tokens: Tokens, at: number, marked: Marked | null): Marked | null {
  if (marked === null || at < 2 || tokens.caps[at - 1] === 0) return marked;
  const word = tokens.id[at - 1] as number;
  const marker = word === ARTICLE ? 'ARTICLE' : MARKED.get(word);
  const opens = tokens.caps[at - 2] === 2 || HEAD_ENDS.has(tokens.id[at - 2] as number);
  return marker && opens ? { ...marked, marker } : marked;
}

/** `1.`, `1)`, `1 -`, `1.1.`; a date or an amount is none. */
function numberMarker(tokens: Tokens, at: number): Marked | null {
  let to = at + 1;
  while (
    tokens.id[to] === DOT &&
    tokens.id[to + 1] === NUMBER_ID &&
    tokens.gap[to] === NO_GAP &&
    tokens.gap[to + 1] === NO_GAP
  )
    to += 2;
  const label = textAt(tokens, at, to);
  if (label.length > 8 || to - at > 7 || (tokens.end[at] as number) - (tokens.start[at] as number) > 3) return null;
  const id = tokens.id[to] ?? 0;
  const letter =
    id > 0 && tokens.gap[to] === NO_GAP && (tokens.end[to] as number) - (tokens.start[to] as number) === 1 ? 1 : 0;
  const mark = tokens.id[to + letter] ?? 0;
  const dash = mark < NUMBER_ID && isDash(codeOfMark(mark)) && (tokens.caps[to + letter + 1] ?? 0) > 0;
  if (mark === DOT || mark === CLOSE || dash)
    return { marker: 'NUMBER', label: letter ? textAt(tokens, at, to + 1) : label, body: to + letter + 1 };
  return to > at + 1 && (tokens.caps[to] ?? 0) > 0 ? { marker: 'NUMBER', label, body: to } : null;
}

function articleMarker(tokens: Tokens, at: number): Marked | null {
  if (tokens.caps[at] === 0 || tokens.id[at + 1] !== NUMBER_ID) return null;
  let to = at + 2;
  if (
    (tokens.id[to] ?? -9) >= 0 &&
    tokens.gap[to] === NO_GAP &&
    (tokens.end[to] as number) - (tokens.start[to] as number) === 1
  )
    to++;
  const ends =
    to >= tokens.count || (tokens.gap[to] as number) >= BROKEN || [DOT, COLON].includes(tokens.id[to] as number);
  return ends
    ? {
        marker: 'ARTICLE',
        label: textAt(tokens, at + 1, to),
        body: to + (tokens.id[to] === DOT || tokens.id[to] === COLON ? 1 : 0),
      }
    : null;
}

function dividedMarker(tokens: Tokens, at: number, marker: Marker): Marked | null {
  const next = at + 1;
  if (next >= tokens.count) return null;
  const label = textAt(tokens, next, next + 1);
  const ordinal = ORDINALS.has(tokens.id[next] as number);
  if (
    tokens.id[next] !== NUMBER_ID &&
    !ROMAN.test(label) &&
    !ordinal &&
    !(label.length === 1 && (tokens.caps[next] as number) > 0)
  )
    return null;
  const to = ordinal ? next + 2 : next + 1;
  const ends =
    to >= tokens.count ||
    (tokens.gap[to] as number) >= BROKEN ||
    (tokens.id[to] as number) < NUMBER_ID ||
    (tokens.caps[to] as number) > 0;
  const plain =
    tokens.id[to] === DOT || tokens.id[to] === COLON || (tokens.id[to] ?? 0) >= 0 || (tokens.gap[to] ?? 0) >= BROKEN;
  return ends && plain ? { marker, label: textAt(tokens, next, Math.min(to, tokens.count)), body: to } : null;
}

function appendixMarker(tokens: Tokens, at: number): Marked | null {
  const to = at + 2;
  if (to >= tokens.count || (tokens.gap[to] as number) >= BROKEN) return { marker: 'APPENDIX', label: '', body: to };
  const label = textAt(tokens, to, to + 1);
  const numbered = tokens.id[to] === NUMBER_ID || ROMAN.test(label) || (label.length === 1 && tokens.caps[to] === 1);
  const after = to + 1;
  const ends =
    after >= tokens.count ||
    (tokens.gap[after] as number) >= BROKEN ||
    tokens.id[after] === DOT ||
    tokens.id[after] === COLON;
  return numbered && ends ? { marker: 'APPENDIX', label, body: after } : null;
}

/** `a)`, `a.`, `I.`, `II -`. */
function letterMarker(tokens: Tokens, at: number): Marked | null {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length > 6) return null;
  const mark = tokens.id[at + 1] ?? 0;
  const dash = mark < NUMBER_ID && isDash(codeOfMark(mark));
  if (mark !== CLOSE && mark !== DOT && !dash) return null;
  const label = textAt(tokens, at, at + 1);
  if (isPointLetter(label) && (mark === CLOSE || (mark === DOT && length === 1)))
    return { marker: 'LETTER', label, body: at + 2 };
  const roman = mark !== CLOSE && ROMAN.test(label);
  return roman ? { marker: 'ROMAN', label, body: at + 2 } : null;
}

/** Returns true where a line begins "Căn cứ …", a recital. */
export const isRecitalStart = (tokens: Tokens, at: number): boolean =>
  (tokens.caps[at] as number) > 0 && BASES.some((words) => followsAt(tokens, at, words));

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

/** Returns true where a line in capitals begins behind a line that is not: a heading, which goes on with nothing. */
export const isHeadingLine = (tokens: Tokens, at: number): boolean =>
  (tokens.gap[at] as number) >= BROKEN &&
  tokens.caps[at - 1] !== 2 &&
  tokens.caps[at] === 2 &&
  tokens.caps[at + 1] === 2 &&
  !CITY.has(tokens.id[at + 1] as number);

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
