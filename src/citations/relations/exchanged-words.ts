import { AMENDING_ACTS } from '../patterns/cue-tables.js';
import { BEFORE_QUOTED_WORDS, DECLARING, LIST_CONJUNCTIONS } from '../patterns/linking-words.js';
import { CLOSE_QUOTE, COLON, OPEN_QUOTE, QUOTE } from '../text/marks.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';

/** How many tokens of quoted words, and how many members of a list of them, are looked at. */
const LONGEST = 40;
const MOST_MEMBERS = 8;

/**
 * Returns true where token `at` stands in words that are exchanged or corrected ("thay cụm từ “… Nghị định số 5 …”",
 * "đã in: “…”"): such words belong to the amended document. `from` is where the sentence begins. Bounded look-back.
 */
export function isInQuotedWords(tokens: Tokens, from: number, at: number): boolean {
  let open = openingBefore(tokens, from, at);
  for (let members = 1; open >= 0 && members <= MOST_MEMBERS; members++) {
    if (announcesWords(tokens, open) || isAddition(tokens, from, open)) return true;
    const listed = LIST_CONJUNCTIONS.has(idAt(tokens, open - 1)) && idAt(tokens, open - 2) === CLOSE_QUOTE;
    open = listed ? openingBefore(tokens, from, open - 2) : -1;
  }
  return false;
}

/** The mark that opens the quotation in which token `at` stands, -1 without one. */
function openingBefore(tokens: Tokens, from: number, at: number): number {
  for (let open = at - 1; open >= Math.max(from, at - LONGEST); open--) {
    const id = idAt(tokens, open);
    if (id === CLOSE_QUOTE) return -1;
    if (id === OPEN_QUOTE || id === QUOTE) return open;
  }
  return -1;
}

/** "Bổ sung vào mục I.2: “…”": what stands in quotation marks is put into the amended document. */
const isAddition = (tokens: Tokens, from: number, open: number): boolean =>
  idAt(tokens, open - 1) === COLON && matchPhrase(tokens, from, AMENDING_ACTS)?.value === 'AMENDS';

function announcesWords(tokens: Tokens, open: number): boolean {
  const end = idAt(tokens, open - 1) === COLON ? open - 1 : open;
  const ends = (words: readonly number[]): boolean => followsAt(tokens, end - words.length, words);
  return BEFORE_QUOTED_WORDS.some(ends) && !DECLARING.some(ends);
}
