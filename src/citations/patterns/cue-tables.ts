import { CITATION_KINDS, type CitationKind, isAmending } from '../../domain/reading/citation.js';
import { phraseIds } from '../text/lexicon.js';
import { type PhraseTable, phraseTable } from '../text/phrases.js';
import changedBy from './changed-by.json' with { type: 'json' };
import cuesBefore from './cues.json' with { type: 'json' };
import cuesAfter from './cues-after.json' with { type: 'json' };
import { entriesOf, oneOf, phrasesOf, readPatterns } from './read-patterns.js';
import titles from './titles.json' with { type: 'json' };

/**
 * What a wording before a mention says of the relation. `ACT` is an act on the document that only the citing document
 * itself can do, so its subject is looked for. `VERB` decides by itself. `LOCUS` only says where something stands ("quy
 * định tại"): an act before it still decides, a verb of carrying out does not. `BY` ("theo") says nothing by itself.
 */
export interface CueMeaning {
  readonly kind: CitationKind;
  readonly weight: 'ACT' | 'VERB' | 'LOCUS' | 'BY';
}

const kind = oneOf(CITATION_KINDS);
const cueRows = readPatterns('cues.json', cuesBefore, { kind, weight: oneOf(['ACT', 'VERB', 'LOCUS', 'BY']) });
const changedByRows = readPatterns('changed-by.json', changedBy, { kind });
const titleRows = readPatterns('titles.json', titles, {
  kind: oneOf(['START', 'START_VERB', 'PURPOSE', 'DRAFTING', 'ISSUING', 'END', 'COMMITTEE', 'PROPOSING']),
});

/** Wordings before a mention with what they say; the one nearest to the mention decides first. */
export const CUES: PhraseTable<CueMeaning> = phraseTable(
  entriesOf(cueRows, ({ kind, weight }): CueMeaning => ({ kind, weight })),
);

/** Acts that change a document or its force, with the kind of the change ("sửa đổi, bổ sung", "bãi bỏ"). */
export const AMENDING_ACTS: PhraseTable<CitationKind> = phraseTable(
  entriesOf(
    cueRows.filter(({ kind, weight }) => weight === 'ACT' && isAmending(kind)),
    (row) => row.kind,
  ),
);

/** Wordings that say that a document is carried out ("thi hành", "thực hiện"). */
export const IMPLEMENTING: readonly (readonly number[])[] = cueRows
  .filter(({ kind, weight }) => kind === 'IMPLEMENTS' && weight === 'VERB')
  .flatMap(({ phrases }) => phrases.map(phraseIds));

/** Wordings after mentions that say what becomes of them ("hết hiệu lực"). */
export const ENDING_CUES: PhraseTable<CitationKind> = phraseTable(
  entriesOf(readPatterns('cues-after.json', cuesAfter, { kind }), (row) => row.kind),
);

/** How a document is said to have been changed by the one named next ("A được sửa đổi, bổ sung bởi B"). */
export const CHANGED_BY: PhraseTable<CitationKind> = phraseTable(entriesOf(changedByRows, (row) => row.kind));

/** The verbs that amend ("sửa đổi", "bổ sung"), with which the title of an amending law begins. */
export const AMENDING_VERBS: readonly (readonly number[])[] = changedByRows
  .filter((row) => row.kind === 'AMENDS')
  .flatMap(({ phrases }) => phrases.map(phraseIds));

/** Words that begin what a numbered document is about, right after its date and issuer: its title. */
export const TITLE_STARTS: PhraseTable<true> = phraseTable(
  phrasesOf(titleRows, 'START').map((phrase) => [phrase, true]),
);

/** Verbs that begin it too; behind a comma they go on with the sentence. */
export const TITLE_VERBS: PhraseTable<true> = phraseTable(
  phrasesOf(titleRows, 'START_VERB').map((phrase) => [phrase, true]),
);

/** "để thực hiện", after a document that was issued: which document it carries out. */
export const PURPOSES: PhraseTable<true> = phraseTable(phrasesOf(titleRows, 'PURPOSE').map((phrase) => [phrase, true]));

/** "xây dựng", before a document's type: it is still to be written. */
export const DRAFTING: PhraseTable<true> = phraseTable(
  phrasesOf(titleRows, 'DRAFTING').map((phrase) => [phrase, true]),
);

/** "trình", before the type of a document that others issue. */
export const ISSUING: PhraseTable<true> = phraseTable(phrasesOf(titleRows, 'ISSUING').map((phrase) => [phrase, true]));

/** Words at which a title has ended and the sentence goes on. */
export const TITLE_ENDS: PhraseTable<true> = phraseTable(phrasesOf(titleRows, 'END').map((phrase) => [phrase, true]));

/** "Ban Chỉ đạo": a body that is called by the document for which it was set up. */
export const COMMITTEES: PhraseTable<true> = phraseTable(
  phrasesOf(titleRows, 'COMMITTEE').map((phrase) => [phrase, true]),
);

/** "đề nghị": who asks others to do something does not do it. */
export const PROPOSING: PhraseTable<true> = phraseTable(
  phrasesOf(titleRows, 'PROPOSING').map((phrase) => [phrase, true]),
);
