import { type PhraseTable, phraseTable } from '../text/phrases.js';
import lawNames from './law-names.json' with { type: 'json' };
import { readPatterns } from './read-patterns.js';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ và /gu, ' , '],
  [/hóa/gu, 'hoá'],
  [/phòng , chống/gu, 'phòng chống'],
];

const names = readPatterns('law-names.json', lawNames, {}).flatMap(({ phrases }) => phrases);

/** Names of laws whose end grammar does not show, with a comma for "và", "hoá" for "hóa", "phòng chống" for "phòng, chống". */
export const KNOWN_LAW_NAMES: PhraseTable<true> = phraseTable<true>(
  new Map(
    names.flatMap((name): [string, true][] => [
      [name, true],
      ...SPELLINGS.map(([from, to]): [string, true] => [name.replace(from, to), true]),
    ]),
  ),
);
