import type { LookUpReading } from './number-query.js';
import { numbersMeantBy, wordsMeantBy } from './slips.js';

/** Names of more words are not looked up with a word misspelt. */
const MOST_WORDS = 8;

/**
 * Returns the blocks of the documents that a reading with one slip in its number or name may mean; some thousands at most.
 * None for a number of which neither type nor year is said: it may mean too many.
 */
export function blocksMeantBy({ subject, blocks, types, year }: LookUpReading): readonly string[] {
  if (subject.kind === 'name') return subject.folded.slice(0, 1).flatMap(blocksOfName);
  if (subject.pieces.letters.length === 0 && types === null && year === null) return [];
  const series = [...new Set(blocks.map((block) => block.slice(block.indexOf('|'))))];
  return numbersMeantBy(subject.pieces.number).flatMap((number) => series.map((one) => `n:${number}${one}`));
}

/** The blocks of a folded name with one of its words misspelt; the first word is that of the type. */
function blocksOfName(folded: string): readonly string[] {
  const words = folded.split(' ');
  if (words.length > MOST_WORDS) return [];
  return words
    .slice(1)
    .flatMap((word, at) => wordsMeantBy(word).map((meant) => `t:${words.with(at + 1, meant).join('-')}`));
}
