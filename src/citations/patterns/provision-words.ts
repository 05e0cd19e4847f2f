import { PINPOINT_PARTS, type PinpointPart } from '../../domain/reading/mention.js';
import { phraseIds } from '../text/lexicon.js';
import { type PhraseTable, phraseTable } from '../text/phrases.js';
import provisions from './provisions.json' with { type: 'json' };
import { entriesOf, oneOf, readPatterns } from './read-patterns.js';

const rows = readPatterns('provisions.json', provisions, { part: oneOf(PINPOINT_PARTS) });

/** The words for parts of a document ("điều", "phụ lục"). */
export const PARTS: PhraseTable<PinpointPart> = phraseTable(entriesOf(rows, ({ part }) => part));

/** First words of those. */
export const PROVISION_WORDS: ReadonlySet<number> = new Set(
  rows.flatMap(({ phrases }) => phrases.map((phrase) => phraseIds(phrase)[0] as number)),
);
