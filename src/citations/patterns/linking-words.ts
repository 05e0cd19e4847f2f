import { phraseIds, wordId } from '../text/lexicon.js';
import { COMMA, SEMICOLON } from '../text/marks.js';
import { AND, OR } from '../text/particles.js';
import { type PhraseTable, phraseTable } from '../text/phrases.js';
import links from './links.json' with { type: 'json' };
import { entriesOf, oneOf, phrasesOf, readPatterns } from './read-patterns.js';

const rows = readPatterns('links.json', links, {
  kind: oneOf([
    'JOINT',
    'CONTENT',
    'OBJECT',
    'EXTENT',
    'AGREEING',
    'DIRECTION',
    'AGAIN',
    'ATTACHED',
    'THIS',
    'ABOVE',
    'WORDS',
    'INSTANCE',
  ]),
});
const back = rows.flatMap((row) => (row.kind === 'THIS' || row.kind === 'ABOVE' ? [{ ...row, kind: row.kind }] : []));

/** Words between the members of a list. */
export const JOINTS: ReadonlySet<number> = new Set(phrasesOf(rows, 'JOINT').map(wordId));

/** "và nội dung", between the members of a list: what the next one says stands for it. */
export const CONTENTS: PhraseTable<true> = phraseTable(phrasesOf(rows, 'CONTENT').map((phrase) => [phrase, true]));

/** "ý kiến", "nội dung": what a document says, as the next object of a verb. */
export const OBJECTS: PhraseTable<true> = phraseTable(phrasesOf(rows, 'OBJECT').map((phrase) => [phrase, true]));

/** "đối với", in a bracket: how far a document is meant. */
export const EXTENTS: readonly (readonly number[])[] = phrasesOf(rows, 'EXTENT').map(phraseIds);

/** "thống nhất", before what the issuer does: it agrees to do it. */
export const AGREEING: PhraseTable<true> = phraseTable(phrasesOf(rows, 'AGREEING').map((phrase) => [phrase, true]));

/** "theo hướng", before acts of a document that is still to be drafted. */
export const DIRECTIONS: PhraseTable<true> = phraseTable(phrasesOf(rows, 'DIRECTION').map((phrase) => [phrase, true]));

/** Marks and "và", right before what goes on with what was said before. */
export const CONJUNCTIONS: ReadonlySet<number> = new Set([COMMA, SEMICOLON, AND]);

/** The same with "hoặc": right before the next of what was named before. */
export const LIST_CONJUNCTIONS: ReadonlySet<number> = new Set([...CONJUNCTIONS, OR]);

/** What stands before another name that a text gives to a document ("sau đây gọi tắt là"). */
export const DECLARING: readonly (readonly number[])[] = phrasesOf(rows, 'AGAIN').map(phraseIds);

/** What stands between a provision or annex and the document with which it was issued ("kèm theo"), longest first. */
export const ATTACHED: readonly (readonly number[])[] = phrasesOf(rows, 'ATTACHED')
  .map(phraseIds)
  .toSorted((a, b) => b.length - a.length);

/** What stands before words, in quotation marks, of the document that is amended or corrected ("thay cụm từ"). */
export const BEFORE_QUOTED_WORDS: readonly (readonly number[])[] = phrasesOf(rows, 'WORDS').map(phraseIds);

/** What introduces some of the documents that general words mean ("các văn bản … như"). */
export const INSTANCES: PhraseTable<'INSTANCE'> = phraseTable(
  rows.flatMap((row) => (row.kind === 'INSTANCE' ? row.phrases.map((phrase) => [phrase, 'INSTANCE'] as const) : [])),
);

/** How a document already named is pointed back to. */
export const BACK_REFERENCES: PhraseTable<'THIS' | 'ABOVE'> = phraseTable(entriesOf(back, ({ kind }) => kind));
