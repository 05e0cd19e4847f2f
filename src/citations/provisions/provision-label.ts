import type { PinpointPart } from '../../domain/reading/mention.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { DOT, SLASH } from '../text/marks.js';
import { ORDINAL, TEN } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { BLANK, NO_GAP, NUMBER_ID, type Tokens } from '../text/tokenise.js';
import type { ProvisionLabel } from './join-provision-units.js';

const ORDINAL_NUMBERS: ReadonlySet<number> = new Set(
  ['nhất', 'hai', 'ba', 'tư', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'một'].map(wordId),
);
/** Paragraphs, and the part before the first one, that are told by their place. */
const PLACES = ['mở đầu', 'đầu tiên', 'đầu', 'cuối cùng', 'cuối'].map(phraseIds);
const ROMAN = /^[IVXLC]+[a-z]?$/u;
const LETTER = /^(?:[a-zđ]|a[a-h]|([b-zđ])\1)$/u;

/** Returns true for the letter of a point, in lower case; "aa", "ab" or "bb" follow the last one. A vowel with a mark is a word ("ở"). */
export const isPointLetter = (word: string): boolean => word.length <= 2 && LETTER.test(word);

const wordAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]);

/** Returns a provision's own number at token `at`, or null: `5`, `5a`, `1.2`, `a`, `đ`, `a1`, `IV`, `thứ hai`, `cuối`. */
export function labelAt(tokens: Tokens, at: number, part: PinpointPart): ProvisionLabel | null {
  if (at >= tokens.count || tokens.gap[at] === BLANK) return null;
  const id = tokens.id[at] as number;
  if (id === NUMBER_ID) return numberLabel(tokens, at, part);
  if (id < 0) return null;
  if (part === 'part' || part === 'paragraph') {
    const to = passOrdinal(tokens, at);
    if (to > at)
      return {
        text: tokens.text
          .slice(tokens.start[at], tokens.end[to - 1])
          .replace(/\s+/gu, ' ')
          .toLowerCase(),
        from: at,
        to,
      };
  }
  return (tokens.end[at] as number) - (tokens.start[at] as number) <= 7 ? letterLabel(tokens, at, part) : null;
}

/** "thứ hai", "thứ mười hai", "cuối". */
function passOrdinal(tokens: Tokens, at: number): number {
  const isNumber = (next: number): boolean => ORDINAL_NUMBERS.has(tokens.id[next] ?? 0);
  if (tokens.id[at] === ORDINAL && isNumber(at + 1))
    return tokens.id[at + 1] === TEN && isNumber(at + 2) ? at + 3 : at + 2;
  return at + (PLACES.find((words) => followsAt(tokens, at, words))?.length ?? 0);
}

function letterLabel(tokens: Tokens, at: number, part: PinpointPart): ProvisionLabel | null {
  const word = wordAt(tokens, at);
  const label = (text: string, to = at + 1): ProvisionLabel => ({ text, from: at, to });
  if ((part === 'point' || part === 'paragraph') && isPointLetter(word)) {
    const digits = tokens.id[at + 1] === NUMBER_ID && tokens.gap[at + 1] === NO_GAP;
    return digits ? label(word + wordAt(tokens, at + 1), at + 2) : labelTo(tokens, at, passDotted(tokens, at + 1));
  }
  if (part === 'point' && isPointLetter(word.toLowerCase())) return label(word.toLowerCase());
  if (part === 'section' && ROMAN.test(word)) return labelTo(tokens, at, passDotted(tokens, at + 1));
  if (part !== 'clause' && part !== 'article' && ROMAN.test(word)) return label(word);
  const lettered = part === 'appendix' || part === 'part' || part === 'section';
  return lettered && word.length === 1 && tokens.caps[at] === 1 ? label(word) : null;
}

const labelTo = (tokens: Tokens, at: number, to: number): ProvisionLabel => ({
  text: tokens.text.slice(tokens.start[at], tokens.end[to - 1]),
  from: at,
  to,
});

/** ".2.1" behind a number. */
function passDotted(tokens: Tokens, at: number): number {
  let to = at;
  while (
    to + 1 < tokens.count &&
    tokens.id[to] === DOT &&
    tokens.id[to + 1] === NUMBER_ID &&
    tokens.gap[to] === NO_GAP &&
    tokens.gap[to + 1] === NO_GAP
  )
    to += 2;
  return to;
}

function numberLabel(tokens: Tokens, at: number, part: PinpointPart): ProvisionLabel | null {
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 3) return null;
  let to = passDotted(tokens, at + 1);
  const letter =
    to < tokens.count &&
    (tokens.id[to] as number) >= 0 &&
    tokens.gap[to] === NO_GAP &&
    (tokens.end[to] as number) - (tokens.start[to] as number) === 1;
  if (letter) to++;
  const code = tokens.id[to] === SLASH || tokens.id[to] === NUMBER_ID;
  if (code && tokens.gap[to] === NO_GAP) return null;
  const text = tokens.text.slice(tokens.start[at], tokens.end[to - 1]).toLowerCase();
  return { text: part === 'appendix' ? text : text.replace(/^0+(?=\d)/u, ''), from: at, to };
}
