import type { PinpointPart } from '../../domain/reading/mention.js';
import { wordsOfPart } from '../patterns/provision-words.js';
import { isPointLetter } from '../provisions/provision-label.js';
import { wordId } from '../text/lexicon.js';
import { BULLET, CLOSE_BRACKET, CLOSE_QUOTE, COLON, DOT, isDashMark, PLUS, SEMICOLON, SLASH } from '../text/marks.js';
import { ARTICLE, ORDINAL } from '../text/particles.js';
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
  type Tokens,
  textBetween,
  touchesPrevious,
  writtenAt,
} from '../text/tokens.js';

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

const wordsTo = (part: PinpointPart, marker: Marker): readonly (readonly [number, Marker])[] =>
  wordsOfPart(part).map(([word = 0]) => [word, marker]);

/** The words of divisions. */
const MARKED: ReadonlyMap<number, Marker> = new Map<number, Marker>([
  ...wordsTo('chapter', 'CHAPTER'),
  ...wordsTo('section', 'SECTION'),
  ...wordsTo('part', 'PART'),
]);

const APPENDICES = wordsOfPart('appendix');

const ROMAN = /^[IVXLC]{1,6}$/u;

const ORDINALS: ReadonlySet<number> = new Set([ORDINAL, wordId('mở')]);

/** A line's marker with its label, and the token after it. */
export interface LineMarker {
  readonly marker: Marker;
  readonly label: string;
  readonly body: number;
}

/** Returns the marker that a line beginning at token `at` has, null where it has none. */
export function readMarker(tokens: Tokens, at: number): LineMarker | null {
  const id = idAt(tokens, at);
  if (id === NUMBER_ID) return ofBrokenUnit(tokens, at, numberMarker(tokens, at));
  if (id < NUMBER_ID) {
    const dash = (isDashMark(id) || id === PLUS || id === BULLET) && idAt(tokens, at + 1) !== id;
    return dash ? { marker: 'DASH', label: '', body: at + 1 } : null;
  }
  if (id === ARTICLE) return articleMarker(tokens, at);
  const marker = MARKED.get(id);
  if (marker && startsCapital(tokens, at)) return dividedMarker(tokens, at, marker);
  const appendix = APPENDICES.find((words) => followsAt(tokens, at, words));
  if (appendix && startsCapital(tokens, at)) return appendixMarker(tokens, at + appendix.length);
  return letterMarker(tokens, at);
}

const HEAD_ENDS: ReadonlySet<number> = new Set([DOT, SEMICOLON, CLOSE_QUOTE]);

/** "QUY ĐỊNH CHUNG Điều / 9. Xác định": a heading whose word stands at the end of the line before. */
function ofBrokenUnit(tokens: Tokens, at: number, marked: LineMarker | null): LineMarker | null {
  if (marked === null || at < 2 || !startsCapital(tokens, at - 1)) return marked;
  const word = idAt(tokens, at - 1);
  const marker = word === ARTICLE ? 'ARTICLE' : MARKED.get(word);
  const opens = isAllCapitals(tokens, at - 2) || HEAD_ENDS.has(idAt(tokens, at - 2));
  return marker && opens ? { ...marked, marker } : marked;
}

/** `1.`, `1)`, `1 -`, `1.1.`; a date or an amount is none. */
function numberMarker(tokens: Tokens, at: number): LineMarker | null {
  let to = at + 1;
  while (
    idAt(tokens, to) === DOT &&
    isNumberAt(tokens, to + 1) &&
    touchesPrevious(tokens, to) &&
    touchesPrevious(tokens, to + 1)
  )
    to += 2;
  const label = textBetween(tokens, at, to);
  if (label.length > 8 || to - at > 7 || lengthAt(tokens, at) > 3) return null;
  const letter = isWordAt(tokens, to) && touchesPrevious(tokens, to) && lengthAt(tokens, to) === 1 ? 1 : 0;
  const mark = idAt(tokens, to + letter);
  const dash = isDashMark(mark) && startsCapital(tokens, to + letter + 1) && !isSymbolRest(tokens, to + letter);
  if (mark === DOT || mark === CLOSE_BRACKET || dash)
    return { marker: 'NUMBER', label: letter ? textBetween(tokens, at, to + 1) : label, body: to + letter + 1 };
  return to > at + 1 && startsCapital(tokens, to) ? { marker: 'NUMBER', label, body: to } : null;
}

/** "316-QĐ/TW": a number alone on its line, whose dash belongs to it. */
const isSymbolRest = (tokens: Tokens, dash: number): boolean =>
  touchesPrevious(tokens, dash) &&
  touchesPrevious(tokens, dash + 1) &&
  isAllCapitals(tokens, dash + 1) &&
  idAt(tokens, dash + 2) === SLASH &&
  touchesPrevious(tokens, dash + 2);

function articleMarker(tokens: Tokens, at: number): LineMarker | null {
  if (!startsCapital(tokens, at) || !isNumberAt(tokens, at + 1)) return null;
  let to = at + 2;
  if (isWordAt(tokens, to) && touchesPrevious(tokens, to) && lengthAt(tokens, to) === 1) to++;
  const ends = to >= tokens.count || startsLine(tokens, to) || [DOT, COLON].includes(idAt(tokens, to));
  return ends
    ? {
        marker: 'ARTICLE',
        label: textBetween(tokens, at + 1, to),
        body: to + (idAt(tokens, to) === DOT || idAt(tokens, to) === COLON ? 1 : 0),
      }
    : null;
}

function dividedMarker(tokens: Tokens, at: number, marker: Marker): LineMarker | null {
  const next = at + 1;
  if (next >= tokens.count) return null;
  const label = textBetween(tokens, next, next + 1);
  const ordinal = ORDINALS.has(idAt(tokens, next));
  if (
    !isNumberAt(tokens, next) &&
    !ROMAN.test(label) &&
    !ordinal &&
    !(label.length === 1 && startsCapital(tokens, next))
  )
    return null;
  const to = ordinal ? next + 2 : next + 1;
  if (isOfLarger(tokens, to, marker)) return null;
  const ends = to >= tokens.count || startsLine(tokens, to) || isMarkAt(tokens, to) || startsCapital(tokens, to);
  const plain =
    idAt(tokens, to) === DOT || idAt(tokens, to) === COLON || idAt(tokens, to) >= 0 || startsLine(tokens, to);
  return ends && plain ? { marker, label: textBetween(tokens, next, Math.min(to, tokens.count)), body: to } : null;
}

/** "Mục II Phụ lục kèm theo X" where a line happens to begin: a heading names no larger part that it belongs to. */
function isOfLarger(tokens: Tokens, at: number, marker: Marker): boolean {
  if (startsLine(tokens, at) || !startsCapital(tokens, at) || isAllCapitals(tokens, at)) return false;
  const larger = APPENDICES.some((words) => followsAt(tokens, at, words)) ? 'APPENDIX' : MARKED.get(idAt(tokens, at));
  return larger !== undefined && MARKER_DEPTH[larger] < MARKER_DEPTH[marker];
}

function appendixMarker(tokens: Tokens, to: number): LineMarker | null {
  if (to >= tokens.count || startsLine(tokens, to)) return { marker: 'APPENDIX', label: '', body: to };
  const label = textBetween(tokens, to, to + 1);
  const numbered = isNumberAt(tokens, to) || ROMAN.test(label) || (label.length === 1 && isInitialCapital(tokens, to));
  const after = to + 1;
  const ends =
    after >= tokens.count || startsLine(tokens, after) || idAt(tokens, after) === DOT || idAt(tokens, after) === COLON;
  return numbered && ends ? { marker: 'APPENDIX', label, body: after } : null;
}

/** `a)`, `a.`, `I.`, `II -`. */
function letterMarker(tokens: Tokens, at: number): LineMarker | null {
  const length = lengthAt(tokens, at);
  if (length > 6) return null;
  const inserted = insertedPoint(tokens, at);
  if (inserted) return inserted;
  const mark = idAt(tokens, at + 1);
  const dash = isDashMark(mark);
  if (mark !== CLOSE_BRACKET && mark !== DOT && !dash) return null;
  const label = textBetween(tokens, at, at + 1);
  if (isPointLetter(label) && (mark === CLOSE_BRACKET || (mark === DOT && length === 1)))
    return { marker: 'LETTER', label, body: at + 2 };
  const roman = mark !== CLOSE_BRACKET && ROMAN.test(label);
  return roman ? { marker: 'ROMAN', label, body: at + 2 } : null;
}

/** `a1)`: a point that was put in after point a. */
function insertedPoint(tokens: Tokens, at: number): LineMarker | null {
  const numbered = isNumberAt(tokens, at + 1) && touchesPrevious(tokens, at + 1) && lengthAt(tokens, at + 1) === 1;
  if (!numbered || idAt(tokens, at + 2) !== CLOSE_BRACKET || !isPointLetter(writtenAt(tokens, at))) return null;
  return { marker: 'LETTER', label: textBetween(tokens, at, at + 2), body: at + 3 };
}
