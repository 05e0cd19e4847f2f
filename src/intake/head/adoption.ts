import { dateInText } from '../../citations/readers/dates-in-text.js';
import { oneLine } from '../text/folded-text.js';

/** The sentence on its adoption at the end of a law or resolution: "Luật này được Quốc hội … thông qua ngày …". */
const ADOPTED =
  /(?:[Ll]uật|[Nn]ghị quyết|[Pp]háp lệnh|[Hh]iến pháp)\s+này\s+(?:đã\s+)?được\s[^;]{5,240}?\sthông\s+qua\s+(?=ngày\s)/gu;
const SHOWN = 300;

/** A day and the words that state it. */
export interface Adoption {
  readonly date: string;
  readonly words: string;
}

/** Returns the day on which the document was adopted, as its last sentence on that says; null without one. Linear in the length. */
export function findAdoption(content: string): Adoption | null {
  const text = content.normalize('NFC');
  let found: Adoption | null = null;
  for (const { 0: sentence, index } of text.matchAll(ADOPTED)) {
    const written = dateInText(text, index + sentence.length);
    if (written?.date) found = { date: written.date, words: oneLine(text.slice(index, written.to)).slice(0, SHOWN) };
  }
  return found;
}
