import { PINPOINT_PARTS, type PinpointPart } from '../../domain/reading/mention.js';
import { phraseIds } from '../text/lexicon.js';
import { type PhraseTable, phraseTable } from '../text/phrases.js';
import provisions from './provisions.json' with { type: 'json' };
import { entriesOf, oneOf, readPatterns } from './read-patterns.js';

const rows = readPatterns('provisions.json', provisions, { part: oneOf(PINPOINT_PARTS) });

/** The words for parts of a document ("điều", "phụ lục"). */
export const PROVISION_PARTS: PhraseTable<PinpointPart> = phraseTable(entriesOf(rows, ({ part }) => part));

/** Returns the words for one part, in the order of the table. */
export const wordsOfPart = (part: PinpointPart): readonly (readonly number[])[] =>
  rows.filter((row) => row.part === part).flatMap(({ phrases }) => phrases.map(phraseIds));

/** Returns the first word for a part with a capital ("Phụ lục"), as headings write it. */
export function titleOfPart(part: PinpointPart): string {
  const [name = ''] = rows.find((row) => row.part === part)?.phrases ?? [];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** First words of the words for parts. */
export const PROVISION_WORDS: ReadonlySet<number> = new Set(
  rows.flatMap(({ phrases }) => phrases.map((phrase) => phraseIds(phrase)[0] as number)),
);
