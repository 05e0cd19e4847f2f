import { phraseIds } from '../text/lexicon.js';
import { readPatterns, someOf } from './read-patterns.js';
import recitals from './recitals.json' with { type: 'json' };

const KINDS = [
  'BASIS',
  'REQUEST',
  'GROUND',
  'SUBMISSION',
  'HEARD',
  'OPENING',
  'HEADING',
  'WHOLE_HEADING',
  'POWERS',
] as const;
const rows = readPatterns('recitals.json', recitals, { kinds: someOf(KINDS) });
const phrasesOf = (kind: (typeof KINDS)[number]): readonly (readonly number[])[] =>
  rows.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ phrases }) => phrases.map(phraseIds));

/** "Căn cứ": begins a line that names a ground. */
export const BASES = phrasesOf('BASIS');

/** "Xét", "Theo đề nghị": begin a line that names who asked for the document. */
export const REQUESTS = phrasesOf('REQUEST');

/** "Trên cơ sở": right before a mention, makes it a ground. */
export const GROUNDS = phrasesOf('GROUND');

/** "Xem xét": right before a submission or report, makes it a ground. */
export const CONSIDERING = phrasesOf('SUBMISSION');

/** "Nghe": before a report whose submission stands in a bracket. */
export const HEARD = phrasesOf('HEARD');

/** "Căn cứ pháp lý": in the heading of a section that lists grounds. */
export const BASIS_HEADINGS = phrasesOf('HEADING');

/** "Căn cứ": all that the heading of a section that lists grounds says. */
export const BASIS_ALONE = phrasesOf('WHOLE_HEADING');

/** "Chức năng", right after "căn cứ": what the document named next gives to a body. */
export const POWERS = phrasesOf('POWERS');

/** Words with which a sentence before the body begins, on a line of its own. */
export const OPENINGS = phrasesOf('OPENING');
