import { isPointLetter } from '../provisions/provision-label.js';
import { isDash } from '../text/characters.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { CLOSE_BRACKET, CLOSE_QUOTE, COLON, DOT, PLUS, SEMICOLON } from '../text/marks.js';
import { ARTICLE } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { BROKEN, codeOfMark, NO_GAP, NUMBER_ID, type Tokens } from '../text/tokenise.js';

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

const MARKED: ReadonlyMap<number, Marker> = new Map<number, Marker>([
  [wordId('chương'), 'CHAPTER'],
  [wordId('mục'), 'SECTION'],
  [wordId('phần'), 'PART'],
]);

const APPENDIX = phraseIds('phụ lục');

const ROMAN = /^[IVXLC]{1,6}$/u;

const ORDINALS: ReadonlySet<number> = new Set(['thứ', 'mở'].map(wordId));

/** A line's marker with its label, and the token behind it. */
export interface Marked {
  readonly marker: Marker;
  readonly label: string;
  readonly body: number;
}

const textAt = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** Returns the marker that a line beginning at token `at` has, null where it has none. */
export function readMarker(tokens: Tokens, at: number): Marked | null {
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
  if (mark === DOT || mark === CLOSE_BRACKET || dash)
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
  if (mark !== CLOSE_BRACKET && mark !== DOT && !dash) return null;
  const label = textAt(tokens, at, at + 1);
  if (isPointLetter(label) && (mark === CLOSE_BRACKET || (mark === DOT && length === 1)))
    return { marker: 'LETTER', label, body: at + 2 };
  const roman = mark !== CLOSE_BRACKET && ROMAN.test(label);
  return roman ? { marker: 'ROMAN', label, body: at + 2 } : null;
}
