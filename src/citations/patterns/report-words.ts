import { phraseIds } from '../text/lexicon.js';
import { type PhraseTable, phraseTable } from '../text/phrases.js';
import { oneOf, phrasesOf, readPatterns } from './read-patterns.js';
import reports from './reports.json' with { type: 'json' };

const KINDS = [
  'REPORT',
  'DUTY',
  'REPORTING',
  'DEADLINE',
  'PAST',
  'REVIEW',
  'RESULTS',
  'INSPECTION',
  'INSPECTOR',
] as const;
const rows = readPatterns('reports.json', reports, { kind: oneOf(KINDS) });
const idsOf = (kind: (typeof KINDS)[number]): readonly (readonly number[])[] => phrasesOf(rows, kind).map(phraseIds);

/** "kết quả", before "thực hiện": tells what was done. */
export const REPORTS = idsOf('REPORT');

/** "trách nhiệm", before a report: whose duty it is to carry out. */
export const DUTIES = idsOf('DUTY');

/** "báo cáo", before a report that goes to a body. */
export const REPORTING = idsOf('REPORTING');

/** "trước ngày", after a report that is to be made by then. */
export const DEADLINES = idsOf('DEADLINE');

/** "nghe", before a report that was made. */
export const PAST = idsOf('PAST');

/** "kiểm tra": what a document does that looks at how others carry something out. */
export const INSPECTIONS = idsOf('INSPECTION');

/** "ủy ban kiểm tra": whose duty it is to look at how others carry something out. */
export const INSPECTORS = idsOf('INSPECTOR');

/** "đánh giá": begins the heading of a section that looks back. */
export const REVIEWS: PhraseTable<'PARTLY' | 'WHOLLY'> = phraseTable([
  ...phrasesOf(rows, 'REVIEW').map((phrase) => [phrase, 'PARTLY'] as const),
  ...phrasesOf(rows, 'RESULTS').map((phrase) => [phrase, 'WHOLLY'] as const),
]);
